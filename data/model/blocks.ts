import { type Constraint, spanOf, yearOf } from './constraints.ts';

/** A stretch of whole months between two dates at which some figure cuts the replications. */
export interface Block {
  /** First and last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** How many replications the prior expects in it nationally. */
  readonly expected: number;
}

/** First year with replications in the model; the earliest published one is of 2021. */
const FIRST_YEAR = 2020;
/** Unpublished split of the replications before the first national count, by year. */
const GROWTH: Readonly<Record<number, number>> = { 2020: 1, 2021: 2, 2022: 3 };

const indexOf = (month: string) => yearOf(month) * 12 + Number(month.slice(5, 7)) - 1;
/** Month `YYYY-MM` after the given number of months. */
export function monthAfter(month: string, steps = 1): string {
  const index = indexOf(month) + steps;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
/** Whole months from `from` to `to`, both included. */
export function monthsOf(from: string, to: string): string[] {
  return Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, step) => monthAfter(from, step));
}

/** National replication stocks in the order of time. */
function stocks(constraints: readonly Constraint[]) {
  return constraints
    .filter(
      (row) =>
        row.usable && row.region_code === 'ID' && row.channel === 'replication' && row.measure === 'stock',
    )
    .map((row) => ({ to: spanOf(row).to, value: row.value }))
    .sort((a, b) => indexOf(a.to) - indexOf(b.to));
}

/**
 * The blocks of replication, from 2020 to the last national count. Between two national counts the expected
 * number grows evenly by month; before the first it follows GROWTH.
 */
export function replicationBlocks(constraints: readonly Constraint[]): Block[] {
  const counts = stocks(constraints);
  const first = counts[0];
  const last = counts.at(-1);
  if (!first || !last) throw new Error('No national count of replications');
  const cuts = constraints
    .filter((row) => row.usable && row.tier !== 'regency' && ['replication', 'any'].includes(row.channel))
    .filter(
      (row) => row.tier === 'village' || row.measure.includes('replication') || row.measure.includes('count'),
    )
    .flatMap((row) => {
      const { from, to } = spanOf(row);
      return row.measure === 'flow' ? [monthAfter(from, -1), to] : [to];
    });
  const yearEnds = Array.from(
    { length: yearOf(last.to) - FIRST_YEAR },
    (_, step) => `${FIRST_YEAR + step}-12`,
  );
  const ends = [...new Set([...cuts, ...yearEnds])]
    .filter((month) => yearOf(month) >= FIRST_YEAR && month <= last.to)
    .sort();
  const growth = Object.values(GROWTH).reduce((a, b) => a + b, 0);
  return ends.map((to, index) => {
    const before = ends[index - 1];
    const from = before === undefined ? `${FIRST_YEAR}-01` : monthAfter(before);
    const months = monthsOf(from, to).length;
    const next = counts.findIndex((count) => count.to >= to);
    const end = counts[next];
    const start = counts[next - 1];
    if (!end || !start)
      return { from, to, expected: (first.value * (GROWTH[yearOf(to)] ?? 0) * months) / 12 / growth };
    const pace = (end.value - start.value) / (indexOf(end.to) - indexOf(start.to));
    return { from, to, expected: pace * months };
  });
}
