import type { Atlas } from './atlas.ts';
import { monthsOf } from './blocks.ts';
import type { Cohorts } from './cohorts.ts';
import type { Constraint } from './constraints.ts';
import { spanOf, yearOf } from './constraints.ts';
import { type Counts, drawOfReplication, drawOfStimulus } from './counts.ts';
import { swayOf } from './noise.ts';
import { type Seat, spread } from './spread.ts';

/** Villages of one regency that joined at one time through one channel. */
export interface Placed {
  readonly regency: string;
  readonly year: number;
  /** Month `YYYY-MM` where a figure needs one, else null. */
  readonly month: string | null;
}

/** First month for which replications are dated; before it yearly figures suffice. */
const DATED_FROM = '2023-01';

/** Stimulus villages, one entry each, in the order of years and regencies. */
export function placeStimulus(counts: Counts): Placed[] {
  return [...counts.stimulus].flatMap(([year, regencies]) =>
    [...regencies].flatMap(([regency, villages]) =>
      Array.from({ length: villages }, () => ({ regency, year, month: null })),
    ),
  );
}

/** Villages per regency. */
export function tally(placed: readonly Placed[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { regency } of placed) count.set(regency, (count.get(regency) ?? 0) + 1);
  return count;
}

/**
 * Replications, one entry each, block by block: each node's number is spread over its regencies and over the
 * months of the block. Regencies that take part through replication alone are served first.
 */
export function placeReplications(
  atlas: Atlas,
  cohorts: Cohorts,
  counts: Counts,
  stimulus: ReadonlyMap<string, number>,
  seed: number,
): Placed[] {
  const held = new Map<string, number>();
  const seatsOf = new Map(
    counts.nodes.map((node) => [
      node.key,
      node.members.map(
        (regency): Seat => ({
          key: regency.code,
          weight: drawOfReplication(cohorts, regency) * swayOf(seed, `replications|${regency.code}`),
          capacity: regency.villages - (stimulus.get(regency.code) ?? 0),
        }),
      ),
    ]),
  );
  const bare = new Set(
    atlas.regencies
      .filter(({ code }) => cohorts.takesPart.get(code) && !cohorts.regencyYear.has(code))
      .map(({ code }) => code),
  );
  return counts.blocks.flatMap((block, index) => {
    const months = monthsOf(block.from, block.to);
    const regencies = counts.nodes.flatMap((node) => {
      const seats = seatsOf.get(node.key) ?? [];
      const count = counts.replications.get(node.key)?.[index] ?? 0;
      const first = seats.filter(({ key }) => bare.has(key) && !held.has(key)).slice(0, count);
      for (const seat of first) held.set(seat.key, 1);
      return [...first.map(({ key }) => key), ...spread(seats, count - first.length, held)];
    });
    return regencies.map((regency, turn): Placed => {
      const month = months[turn % months.length] ?? block.to;
      return { regency, year: yearOf(month), month: month >= DATED_FROM ? month : null };
    });
  });
}

/**
 * Villages that only an earlier vintage counted: its national stimulus stock less the model's. They are placed
 * where a library had joined by the year before, outside provinces and regencies that a stock figure binds, and
 * in villages that nothing else uses.
 */
export function placeSurplus(
  atlas: Atlas,
  cohorts: Cohorts,
  constraints: readonly Constraint[],
  stimulus: readonly Placed[],
  taken: ReadonlyMap<string, number>,
  seed: number,
): Placed[] {
  const only = constraints.filter(
    (row) =>
      row.usable &&
      row.tier === 'village' &&
      row.channel === 'stimulus' &&
      row.measure === 'stock' &&
      row.region_code === 'ID' &&
      !row.snapshots.includes('2025-04'),
  );
  const bound = new Set(
    constraints
      .filter((row) => row.usable && row.tier === 'village' && row.region_code !== 'ID')
      .filter((row) => row.measure === 'stock' || row.region_code.includes('.'))
      .map((row) => row.region_code),
  );
  const mean = atlas.regencies.reduce((sum, { villages }) => sum + villages, 0) / atlas.regencies.length;
  return only.flatMap((row) => {
    const year = yearOf(spanOf(row).to);
    const stock = stimulus.filter((placed) => placed.year <= year).length;
    const seats = atlas.regencies
      .filter(({ code, province }) => !bound.has(code) && !bound.has(province))
      .filter(({ code }) => (cohorts.regencyYear.get(code) ?? year) < year)
      .map(
        (regency): Seat => ({
          key: regency.code,
          weight: drawOfStimulus(regency, mean) * swayOf(seed, `surplus|${regency.code}`),
          capacity: regency.villages - (taken.get(regency.code) ?? 0),
        }),
      );
    return spread(seats, Math.max(0, row.value - stock), new Map()).map(
      (regency): Placed => ({ regency, year, month: null }),
    );
  });
}
