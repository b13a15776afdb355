import { describe, expect, it } from 'vitest';
import { ERAS } from '../../../src/base/index.ts';
import type { MetricId, MetricRow, MetricSpec } from '../../../src/metrics/index.ts';
import { metricCase } from '../../support/metric-case.ts';

const ADDITIVE: readonly MetricId[] = ['libraries', 'new_libraries', 'activities', 'participants'];

describe('additive metrics add up', () => {
  const { rows } = metricCase({});
  const total = (found: readonly MetricRow[], year: number): number =>
    found.filter((row) => row.year === year).reduce((sum, row) => sum + (row.value ?? 0), 0);

  it.each(ADDITIVE.flatMap((metric) => ERAS.map((era) => ({ metric, era }))))(
    'nation = provinces + unknown = regencies + provincial + unknown: $metric, era $era',
    async ({ metric, era }) => {
      const nation = await rows({ metric, era, level: 'nation' });
      const provinces = await rows({ metric, era, level: 'province' });
      const regencies = await rows({ metric, era, level: 'regency' });
      for (const { year, value } of nation) {
        expect(total(provinces, year)).toBe(value ?? 0);
        expect(total(regencies, year)).toBe(value ?? 0);
      }
    },
  );
  it('a province = its regencies + its provincial library, in the boundaries asked', async () => {
    for (const era of ERAS) {
      const provinces = await rows({ era });
      const inside = await rows({ era, level: 'regency', within: '91' as NonNullable<MetricSpec['within']> });
      const codes = new Set(inside.map((row) => row.region));
      expect(codes.has('93.01' as never)).toBe(era === '34');
      for (const year of [2020, 2022, 2024]) {
        const whole = provinces.find((row) => row.region === '91' && row.year === year);
        expect(total(inside, year)).toBe(whole?.value);
      }
    }
  });
  it('a total = the sum of its slices', async () => {
    const totals = await rows({ level: 'nation' });
    const slices = await rows({ level: 'nation', by: ['tier', 'channel', 'funding'] });
    for (const { year, value } of totals) expect(total(slices, year)).toBe(value ?? 0);
  });
  it('slices have every combination of what the snapshot has, zeros included', async () => {
    const slices = await rows({ level: 'nation', by: ['tier', 'channel'] });
    const first = slices.filter((row) => row.year === 2019);
    expect(first.map((row) => [row.tier, row.channel, row.value])).toEqual([
      ['province', 'replication', 0],
      ['province', 'stimulus', 1],
      ['regency', 'replication', 0],
      ['regency', 'stimulus', 1],
      ['village', 'replication', 0],
      ['village', 'stimulus', 1],
    ]);
  });
});

describe('the stock', () => {
  const { cell } = metricCase({
    libraries: [
      { library_id: 'A', region_code: '33.01', joined_year: 2020, left_on: '2022-12-31' },
      { library_id: 'B', region_code: '33.01', joined_year: 2021, left_on: '2021-05-01' },
      { library_id: 'C', region_code: '99.99', joined_year: 2021 },
      { library_id: 'D', region_code: 'ID', joined_year: 2021 },
    ],
    activity: [],
  });
  it('holds a library until the year in which it left, that of the last day included', async () => {
    expect(await cell({}, '33', 2021)).toMatchObject({ value: 1 });
    expect(await cell({}, '33', 2022)).toMatchObject({ value: 0, change: -1 });
  });
  it('never holds a library that left in the year it joined, but the flow does', async () => {
    expect(await cell({ metric: 'new_libraries' }, '33', 2021)).toMatchObject({ value: 1 });
  });
  it('counts a region that nobody knows as unknown, and never drops it', async () => {
    expect(await cell({}, 'unknown', 2021)).toMatchObject({ value: 2, region: null });
    expect(await cell({ level: 'nation' }, 'ID', 2021)).toMatchObject({ value: 3 });
  });
});
