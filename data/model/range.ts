import type { Channel, Era, Tier } from '../../src/base/index.ts';
import type { Constraint } from './constraints.ts';
import { buildPopulation } from './population.ts';
import type { LibraryRow, RegionInput } from './rows.ts';

/** Lowest and highest number of libraries of a province at the end of each year over several seeds, at `2025-04`. */
export interface RangeRow {
  readonly era: Era;
  readonly region_code: string;
  /** Null: all tiers together. */
  readonly tier: Tier | null;
  /** Null: both channels together. */
  readonly channel: Channel | null;
  /** In the order of RANGE_YEARS. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const RANGE_YEARS: readonly number[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** The parts of the stock whose range is kept. Sums of ranges are no ranges, so each sum is counted on its own. */
const PARTS: readonly (readonly [Tier | null, Channel | null])[] = [
  [null, null],
  [null, 'stimulus'],
  ['province', null],
  ['regency', null],
  ['village', null],
  ['village', 'stimulus'],
  ['village', 'replication'],
];
const ERAS: readonly Era[] = ['38', '34'];

/** Province of each region in an era; provinces map to themselves or to the province that they came from. */
function provincesIn(regions: readonly RegionInput[], era: Era): ReadonlyMap<string, string> {
  return new Map(
    regions.flatMap(({ region_code, era34_code }) => {
      if (region_code === 'ID') return [];
      const today = region_code.slice(0, 2);
      return [[region_code, era === '38' ? today : (era34_code ?? today)] as const];
    }),
  );
}

type Stock = ReadonlyMap<string, number>;

/** Year-end stocks of one population by era, province, part and year. */
function stockOf(rows: readonly LibraryRow[], regions: readonly RegionInput[]): Stock {
  const stock = new Map<string, number>();
  for (const era of ERAS) {
    const province = provincesIn(regions, era);
    for (const row of rows)
      for (const [tier, channel] of PARTS) {
        if ((tier !== null && row.tier !== tier) || (channel !== null && row.channel !== channel)) continue;
        for (const year of RANGE_YEARS) {
          if (row.joined_year > year) continue;
          const key = [era, province.get(row.region_code ?? ''), tier, channel, year].join('|');
          stock.set(key, (stock.get(key) ?? 0) + 1);
        }
      }
  }
  return stock;
}

/** The stocks of the population that a seed makes. */
export async function seedStock(
  regions: readonly RegionInput[],
  constraints: readonly Constraint[],
  seed: number,
): Promise<Stock> {
  const population = await buildPopulation(regions, constraints, { seed });
  return stockOf(population.libraries('2025-04'), regions);
}

/** A number of one population: of an era, province, part and year. */
export const stockAt = (
  stock: Stock,
  row: Pick<RangeRow, 'era' | 'region_code' | 'tier' | 'channel'>,
  year: number,
): number => stock.get([row.era, row.region_code, row.tier, row.channel, year].join('|')) ?? 0;

/**
 * How far the model itself leaves a province's numbers open: the population is built once per seed (a few seconds
 * each) and the lowest and highest stock kept. It says nothing about the truth outside the published figures.
 */
export async function modelRange(
  regions: readonly RegionInput[],
  constraints: readonly Constraint[],
  seeds: readonly number[],
): Promise<RangeRow[]> {
  const stocks: Stock[] = [];
  for (const seed of seeds) stocks.push(await seedStock(regions, constraints, seed));
  return ERAS.flatMap((era) =>
    [...new Set(provincesIn(regions, era).values())].sort().flatMap((region_code) =>
      PARTS.map(([tier, channel]): RangeRow => {
        const place = { era, region_code, tier, channel };
        const over = RANGE_YEARS.map((year) => stocks.map((stock) => stockAt(stock, place, year)));
        const low = over.map((values) => Math.min(...values));
        return { ...place, low, high: over.map((values) => Math.max(...values)) };
      }),
    ),
  );
}
