import type { Channel, Tier } from '../../src/base/index.ts';
import type { Constraint } from './constraints.ts';
import { buildPopulation } from './population.ts';
import type { RegionInput } from './rows.ts';

/** Lowest and highest number of libraries of a province at the end of a year over several seeds, at `2025-04`. */
export interface RangeRow {
  readonly region_code: string;
  readonly year: number;
  readonly tier: Tier;
  readonly channel: Channel;
  readonly low: number;
  readonly high: number;
}

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
const KINDS: readonly (readonly [Tier, Channel])[] = [
  ['province', 'stimulus'],
  ['regency', 'stimulus'],
  ['village', 'stimulus'],
  ['village', 'replication'],
];

/**
 * How far the model itself leaves a province's numbers open: the population is built once per seed (a few seconds
 * each) and the lowest and highest stock kept. It says nothing about the truth outside the published figures.
 */
export async function modelRange(
  regions: readonly RegionInput[],
  constraints: readonly Constraint[],
  seeds: readonly number[],
): Promise<RangeRow[]> {
  const provinces = [...new Set(regions.flatMap((region) => region.parent_code ?? []))]
    .filter((code) => code !== 'ID')
    .sort();
  const stocks: Map<string, number>[] = [];
  for (const seed of seeds) {
    const stock = new Map<string, number>();
    const population = await buildPopulation(regions, constraints, { seed });
    for (const row of population.libraries('2025-04'))
      for (const year of YEARS) {
        if (row.joined_year > year) continue;
        const key = [row.region_code?.slice(0, 2), year, row.tier, row.channel].join('|');
        stock.set(key, (stock.get(key) ?? 0) + 1);
      }
    stocks.push(stock);
  }
  return provinces.flatMap((region_code) =>
    YEARS.flatMap((year) =>
      KINDS.map(([tier, channel]): RangeRow => {
        const key = [region_code, year, tier, channel].join('|');
        const values = stocks.map((stock) => stock.get(key) ?? 0);
        return { region_code, year, tier, channel, low: Math.min(...values), high: Math.max(...values) };
      }),
    ),
  );
}
