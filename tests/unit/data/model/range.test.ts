import { beforeAll, describe, expect, it } from 'vitest';
import { modelRange, type RangeRow } from '../../../../data/model/index.ts';
import { idnRegions } from './idn-regions.ts';
import { CONSTRAINTS } from './planted.ts';

let range: readonly RangeRow[] = [];
beforeAll(async () => {
  range = await modelRange(idnRegions(), CONSTRAINTS, [0, 1]);
}, 300_000);

const at = (region_code: string, year: number, tier: string, channel: string) =>
  range.find(
    (row) =>
      row.region_code === region_code && row.year === year && row.tier === tier && row.channel === channel,
  );

describe('the range of the model', () => {
  it('closes where a figure fixes the number', () => {
    expect(at('73', 2018, 'regency', 'stimulus')).toMatchObject({ low: 3, high: 3 });
    expect(at('72', 2021, 'village', 'stimulus')).toMatchObject({ low: 45, high: 45 });
    expect(at('21', 2019, 'village', 'stimulus')).toMatchObject({ low: 8, high: 8 });
  });

  it('is open where nobody published one', () => {
    const open = range.filter((row) => row.year === 2024 && row.low < row.high);
    expect(new Set(open.map((row) => row.region_code)).size).toBeGreaterThan(25);
  });

  it('covers 38 provinces and never turns low and high around', () => {
    expect(new Set(range.map((row) => row.region_code)).size).toBe(38);
    for (const row of range) expect(row.low).toBeLessThanOrEqual(row.high);
  });
});
