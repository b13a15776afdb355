import { describe, expect, it } from 'vitest';
import { isIllustrative } from '../../../src/metrics/index.ts';
import { libraries, metricCase } from '../../support/metric-case.ts';

const many = (evidence: string) => [
  ...libraries(15, 'a', { region_code: '33.01', joined_year: 2020, evidence }),
  ...libraries(15, 'b', { region_code: '33.02', joined_year: 2020, evidence }),
  ...libraries(5, 'c', { region_code: '33.01', joined_year: 2021, evidence }),
  ...libraries(2, 'd', { region_code: '93.01', joined_year: 2021, evidence }),
];

describe('a modelled snapshot', () => {
  const { rows, cell } = metricCase({ libraries: many('modelled'), activity: [] });
  it('gives regencies values, but no change, percentage or rank', async () => {
    const row = await cell({ level: 'regency' }, '33.01', 2021);
    expect(row).toMatchObject({
      value: 20,
      evidence: 'modelled',
      change: null,
      changeReason: 'illustrative',
      changePctReason: 'illustrative',
      rank: null,
      ranked: null,
    });
    expect(isIllustrative('regency', row)).toBe(true);
  });
  it('is as illustrative where it has no library at all', async () => {
    expect(await cell({ level: 'regency' }, '91.05', 2021)).toMatchObject({
      value: 0,
      evidence: 'modelled',
      changeReason: 'illustrative',
    });
  });
  it('ranks provinces, and marks them as modelled', async () => {
    const row = await cell({}, '33', 2021);
    expect(row).toMatchObject({ rank: 1, ranked: 4, evidence: 'modelled', change: 5 });
    expect(isIllustrative('province', row)).toBe(false);
  });
  it('keeps the lines that are no regency: they are sums, not illustrations', async () => {
    expect(await cell({ level: 'regency' }, 'provincial', 2021)).toMatchObject({ value: 0, change: 0 });
  });
  it('gives the nation no rank', async () => {
    expect((await rows({ level: 'nation' })).every((row) => row.rank === null && row.ranked === null)).toBe(
      true,
    );
  });
});

describe('a registry', () => {
  const { cell } = metricCase({ libraries: many('registry'), activity: [] });
  it('ranks regencies, ties sharing a rank, and lets them change', async () => {
    const spec = { level: 'regency' } as const;
    expect(await cell(spec, '33.01', 2020)).toMatchObject({ rank: 1, ranked: 9, evidence: 'registry' });
    expect(await cell(spec, '33.02', 2020)).toMatchObject({ rank: 1 });
    expect(await cell(spec, '93.01', 2020)).toMatchObject({ rank: 3, value: 0 });
    expect(await cell(spec, '33.01', 2021)).toMatchObject({ rank: 1, change: 5 });
    expect(await cell(spec, '33.02', 2021)).toMatchObject({ rank: 2, change: 0, changePct: 0 });
  });
});

describe('rows of both kinds', () => {
  const { cell } = metricCase({
    libraries: [...many('registry'), { library_id: 'm', region_code: '33.01', joined_year: 2021 }],
    activity: [],
  });
  it('are called mixed, and take no rank among regencies', async () => {
    expect(await cell({ level: 'regency' }, '33.01', 2021)).toMatchObject({ evidence: 'mixed', rank: null });
    expect(await cell({ level: 'regency' }, '33.02', 2021)).toMatchObject({
      evidence: 'registry',
      rank: null,
    });
  });
});
