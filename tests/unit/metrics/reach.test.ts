import { describe, expect, it } from 'vitest';
import { metricCase } from '../../support/metric-case.ts';

const village = (
  library_id: string,
  village_code: string | null,
  more: Record<string, string | number | null> = {},
) => ({
  library_id,
  village_code,
  region_code: '33.01',
  joined_year: 2020,
  ...more,
});

describe('village coverage', () => {
  const { cell, rows } = metricCase({
    libraries: [
      village('A', '33.01.01.2001'),
      village('B', '33.01.01.2001', { channel: 'replication', funding: 'village_fund', joined_year: 2021 }),
      village('C', '33.01.01.2002', { channel: 'replication', funding: 'village_fund' }),
      village('D', null),
      village('E', '33.01.01.2003', { left_on: '2021-02-01' }),
      village('F', '33.01.01.2004', { region_code: null }),
      village('G', '33.01.01.2004'),
      { library_id: 'K', tier: 'regency', region_code: '33.01', joined_year: 2020 },
    ],
    activity: [],
  });
  const coverage = { metric: 'village_coverage' } as const;

  it('counts a village once, however many of its libraries take part', async () => {
    expect(await cell(coverage, '33', 2021)).toMatchObject({
      numerator: 4,
      denominator: 25,
      value: 16,
      rows: 6,
    });
  });
  it('takes a library without a village code for a village, and no longer counts one that left', async () => {
    expect(await cell(coverage, '33', 2020)).toMatchObject({ numerator: 5 });
  });
  it('counts a village in each channel that it has, so channels may sum to more than the whole', async () => {
    const slices = (await rows({ ...coverage, by: ['channel'] })).filter(
      (row) => row.region === '33' && row.year === 2021,
    );
    expect(slices.map((row) => [row.channel, row.numerator])).toEqual([
      ['replication', 2],
      ['stimulus', 3],
    ]);
  });
  it('divides by all villages of the region, not by those that take part', async () => {
    expect(await cell({ ...coverage, level: 'nation' }, 'ID', 2021)).toMatchObject({ denominator: 85 });
    expect(await cell({ ...coverage, era: '34' }, '91', 2021)).toMatchObject({ denominator: 50, value: 0 });
  });
  it('has no rows but those of regions', async () => {
    expect((await rows({ ...coverage, level: 'regency' })).every((row) => row.place === 'region')).toBe(true);
  });
});

describe('reach', () => {
  const { cell } = metricCase({
    libraries: [
      { library_id: 'P31', tier: 'province', region_code: '31', joined_year: 2020 },
      { library_id: 'K1', tier: 'regency', region_code: '33.01', joined_year: 2020 },
      { library_id: 'K2', tier: 'regency', region_code: '33.01', joined_year: 2021 },
      { library_id: 'V1', region_code: '33.02', joined_year: 2021 },
      { library_id: 'V2', region_code: '91.03', joined_year: 2021 },
      { library_id: 'V3', region_code: '93.01', joined_year: 2021 },
      { library_id: 'U', region_code: null, joined_year: 2021 },
    ],
    activity: [],
  });
  it('counts provinces in the boundaries asked', async () => {
    const spec = { metric: 'provinces_reached', level: 'nation' } as const;
    expect(await cell(spec, 'ID', 2021)).toMatchObject({
      value: 4,
      previous: 2,
      changePctReason: 'base_below_10',
    });
    expect(await cell({ ...spec, era: '34' }, 'ID', 2021)).toMatchObject({ value: 3 });
  });
  it('counts regencies by their own and their villages’ libraries, and not by the province’s', async () => {
    const spec = { metric: 'regencies_reached' } as const;
    expect(await cell(spec, '33', 2021)).toMatchObject({ value: 2 });
    expect(await cell(spec, '31', 2021)).toMatchObject({ value: 0 });
    expect(await cell({ ...spec, level: 'nation' }, 'ID', 2021)).toMatchObject({ value: 4 });
  });
  it('covers a regency by its own library only, once', async () => {
    const spec = { metric: 'regency_coverage' } as const;
    expect(await cell(spec, '33', 2021)).toMatchObject({ numerator: 1, denominator: 3, rows: 2 });
  });
  it('rates by the population of the boundaries asked', async () => {
    const spec = { metric: 'libraries_per_100k', era: '34' } as const;
    expect(await cell(spec, '91', 2021)).toMatchObject({ numerator: 2, denominator: 2_000_000, value: 0.1 });
  });
});
