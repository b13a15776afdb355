import type { RegionCode } from '../base/index.ts';
import { STATED_METRICS } from './catalogue.ts';
import { isModelled } from './status.ts';
import type { MetricFrame, MetricRow } from './types.ts';

export const DIFFERENCE_REASONS = [
  'not_in_first',
  'not_in_second',
  'missing',
  'not_comparable',
  'partial',
] as const;
/**
 * Why two snapshots' numbers are not subtracted. not_in_*: the snapshot has no such cell, as where it does not reach
 * that year. missing: one of them, or both, have a reason instead of a value. not_comparable: either speaks of the
 * libraries whose status it states, which are not the same. partial: the year is incomplete in one of them, or in both.
 */
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** The same cell in two snapshots. Exactly one of `value` and `reason` is null. */
export interface Difference {
  readonly region: RegionCode | null;
  readonly year: number;
  readonly first: MetricRow | null;
  readonly second: MetricRow | null;
  /** first - second, in the metric's unit (percentage points for percent). */
  readonly value: number | null;
  readonly reason: DifferenceReason | null;
  /** Below the nation, and modelled in both: the difference is one of models. */
  readonly byModel: boolean;
}

/** Two answers to one question, cell by cell, in the order of years, regions and slices. The one place that subtracts them. */
export function differences(first: MetricFrame, second: MetricFrame): readonly Difference[] {
  const belowNation = first.spec.level !== 'nation';
  const stated = STATED_METRICS.includes(first.spec.metric);
  const others = new Map(second.rows.map((row) => [cellOf(row), row]));
  const own = first.rows.map((row) => {
    const key = cellOf(row);
    const other = others.get(key) ?? null;
    others.delete(key);
    return differenceOf(row, other, { belowNation, stated });
  });
  const alone = [...others.values()].map((row) => differenceOf(null, row, { belowNation, stated }));
  return [...own, ...alone].sort((a, b) => a.year - b.year || compare(a.region ?? '', b.region ?? ''));
}

function differenceOf(
  first: MetricRow | null,
  second: MetricRow | null,
  { belowNation, stated }: { readonly belowNation: boolean; readonly stated: boolean },
): Difference {
  const some = first ?? second;
  const reason = reasonOf(first, second, stated);
  const value = reason === null ? (first?.value ?? 0) - (second?.value ?? 0) : null;
  return {
    region: some?.region ?? null,
    year: some?.year ?? 0,
    first,
    second,
    value,
    reason,
    byModel: belowNation && first !== null && second !== null && isModelled(first) && isModelled(second),
  };
}

function reasonOf(
  first: MetricRow | null,
  second: MetricRow | null,
  stated: boolean,
): DifferenceReason | null {
  if (first === null) return 'not_in_first';
  if (second === null) return 'not_in_second';
  if (first.value === null || second.value === null) return 'missing';
  if (stated) return 'not_comparable';
  return first.partial || second.partial ? 'partial' : null;
}

const cellOf = ({ place, region, year, tier, channel, funding }: MetricRow): string =>
  [place, region, year, tier, channel, funding].join(' ');
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
