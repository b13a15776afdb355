import { describe, expect, it } from 'vitest';
import { libraries, metricCase } from '../../support/metric-case.ts';

const { cell, rows } = metricCase({
  libraries: [
    { library_id: 'P33', tier: 'province', region_code: '33', joined_year: 2019 },
    { library_id: 'P93', tier: 'province', region_code: '93', joined_year: 2023 },
    { library_id: 'K1', tier: 'regency', region_code: '33.01', joined_year: 2020 },
    { library_id: 'V1', region_code: '33.01', joined_year: 2020, left_on: '2022-06-01' },
    { library_id: 'R1', region_code: '93.01', joined_year: 2021, channel: 'replication' },
    ...libraries(4, 'X', { region_code: '33.74', joined_year: 2021 }),
  ],
  activity: [{ library_id: 'V1', month: '2021-05-01', activities: 3, participants: 50 }],
});

describe('a cell without a number says why', () => {
  it('a region without libraries has zero libraries, which is a number', async () => {
    expect(await cell({}, '31', 2021)).toMatchObject({ value: 0, reason: null, evidence: 'modelled' });
  });
  it('not in programme: no library was in it in the year', async () => {
    expect(await cell({ metric: 'activities' }, '31', 2021)).toMatchObject({ reason: 'not_in_programme' });
  });
  it('not reported: libraries, but no report', async () => {
    expect(await cell({ metric: 'activities' }, '93', 2021)).toMatchObject({ reason: 'not_reported' });
  });
  it('not reported, rather than not in programme, in the year in which the last library left', async () => {
    const spec = { metric: 'activities', tier: ['village'], level: 'regency' } as const;
    expect(await cell(spec, '33.01', 2022)).toMatchObject({ reason: 'not_reported' });
    expect(await cell(spec, '33.01', 2023)).toMatchObject({ reason: 'not_in_programme' });
  });
  it('did not exist: the provincial library of a province that was not there yet', async () => {
    expect(await cell({ tier: ['province'] }, '93', 2021)).toMatchObject({
      value: null,
      reason: 'did_not_exist',
    });
    expect(await cell({ tier: ['province'] }, '93', 2022)).toMatchObject({
      value: 0,
      change: null,
      changeReason: 'boundary_changed',
    });
    expect(await cell({ tier: ['province'] }, '93', 2023)).toMatchObject({ value: 1, change: 1 });
  });
  it('did not exist holds for provincial libraries only, and in the boundaries of today only', async () => {
    expect(await cell({}, '93', 2021)).toMatchObject({ value: 1 });
    expect(await cell({ tier: ['province'], era: '34' }, '91', 2021)).toMatchObject({ value: 0 });
    const slices = (await rows({ by: ['tier'] })).filter((row) => row.region === '93' && row.year === 2021);
    expect(slices.map((row) => [row.tier, row.value ?? row.reason])).toEqual([
      ['province', 'did_not_exist'],
      ['regency', 0],
      ['village', 1],
    ]);
  });
  it('withheld: more villages than there are, so codes must be missing', async () => {
    const spec = { metric: 'village_coverage', level: 'regency' } as const;
    expect(await cell(spec, '33.74', 2021)).toMatchObject({ value: null, reason: 'withheld' });
  });
  it.each([
    ['village coverage of regency libraries', { metric: 'village_coverage', tier: ['regency'] }],
    ['regency coverage of village libraries', { metric: 'regency_coverage', tier: ['village'] }],
    [
      'a comparison of channels within one channel',
      { metric: 'replications_per_stimulus_village', channel: ['stimulus'] },
    ],
    [
      'a comparison of channels within a funder',
      { metric: 'replications_per_stimulus_village', funding: ['apbn'] },
    ],
    ['the number of provinces of a province', { metric: 'provinces_reached' }],
  ] as const)('not applicable: %s', async (_, spec) => {
    expect(await cell(spec, '33', 2021)).toMatchObject({ value: null, reason: 'not_applicable' });
  });
  it('not applicable: a rate where no population is known, and a ratio over nothing', async () => {
    const rate = { metric: 'libraries_per_100k', level: 'regency' } as const;
    expect(await cell(rate, '33.01', 2021)).toMatchObject({ reason: 'not_applicable' });
    const ratio = { metric: 'replications_per_stimulus_village' } as const;
    expect(await cell(ratio, '93', 2021)).toMatchObject({ reason: 'not_applicable' });
    expect(await cell(ratio, '33', 2021)).toMatchObject({ value: 0, reason: null });
  });
  it('not applicable: provincial libraries of a regency, which holds none', async () => {
    expect(await cell({ level: 'regency', tier: ['province'] }, '33.01', 2021)).toMatchObject({
      reason: 'not_applicable',
    });
    expect(await cell({ level: 'regency', tier: ['province'] }, 'provincial', 2021)).toMatchObject({
      value: 1,
    });
  });
});
