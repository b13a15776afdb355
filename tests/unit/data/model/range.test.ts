import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../../../data/inputs.ts';
import { modelRange, RANGE_YEARS, type RangeRow, seedStock, stockAt } from '../../../../data/model/range.ts';
import { rangeInputs, readStoredRange } from '../../../../data/model/stored-range.ts';
import { idnRegions } from './idn-regions.ts';
import { CONSTRAINTS } from './planted.ts';

let range: readonly RangeRow[] = [];
beforeAll(async () => {
  range = await modelRange(idnRegions(), CONSTRAINTS, [0, 1]);
}, 300_000);

const at = (region_code: string, year: number, tier: string, channel: string | null) => {
  const row = range.find(
    (each) =>
      each.era === '38' && each.region_code === region_code && each.tier === tier && each.channel === channel,
  );
  const index = RANGE_YEARS.indexOf(year);
  return { low: row?.low[index], high: row?.high[index] };
};

describe('the range of the model', () => {
  it('closes where a figure fixes the number', () => {
    expect(at('73', 2018, 'regency', null)).toEqual({ low: 3, high: 3 });
    expect(at('72', 2021, 'village', 'stimulus')).toEqual({ low: 45, high: 45 });
    expect(at('21', 2019, 'village', 'stimulus')).toEqual({ low: 8, high: 8 });
  });

  it('is open where nobody published one', () => {
    const latest = RANGE_YEARS.indexOf(2024);
    const open = range.filter(
      ({ era, low, high }) => era === '38' && (low[latest] ?? 0) < (high[latest] ?? 0),
    );
    expect(new Set(open.map((row) => row.region_code)).size).toBeGreaterThan(25);
  });

  it('covers the provinces of both eras and never turns low and high around', () => {
    const codes = (era: string) =>
      new Set(range.filter((row) => row.era === era).map((row) => row.region_code));
    expect([codes('38').size, codes('34').size]).toEqual([38, 34]);
    for (const { low, high } of range)
      for (const [year, least] of low.entries()) expect(least).toBeLessThanOrEqual(high[year] ?? -1);
  });
});

describe('the stored range', () => {
  const stored = readStoredRange();

  it('is made from the constraints and provinces of today', () => {
    expect(stored.inputs, 'run: npx tsx data/model/write-range.ts').toBe(rangeInputs());
    expect(stored.years).toEqual(RANGE_YEARS);
  });

  it('holds every number of a population that is built again', async () => {
    const stock = await seedStock(readInputs().regions, CONSTRAINTS, 7);
    for (const row of stored.rows)
      for (const [index, year] of RANGE_YEARS.entries()) {
        const value = stockAt(stock, row, year);
        expect(value, `${row.era} ${row.region_code} ${year}`).toBeGreaterThanOrEqual(
          row.low[index] ?? Number.NaN,
        );
        expect(value, `${row.era} ${row.region_code} ${year}`).toBeLessThanOrEqual(
          row.high[index] ?? Number.NaN,
        );
      }
  }, 300_000);
});
