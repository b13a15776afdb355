import type { MetricId } from '../../metrics/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { RANGE, RANGE_TEXT } from './model-range-text.ts';
import type { Scope } from './related.ts';

/** Lowest and highest number of libraries of a cell over the model's seeds: what the published figures leave open. */
export interface ModelRange {
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** The tier that a metric's numerator counts; `any` follows the filter. Other metrics have no range. */
const COUNTED: Partial<Record<MetricId, 'any' | 'village' | 'regency'>> = {
  libraries: 'any',
  libraries_per_100k: 'any',
  village_coverage: 'village',
  regency_coverage: 'regency',
};

/** Range of a cell's numerator; null where none is kept: other snapshots, levels, metrics, filters. */
export function modelRange(
  snapshot: string,
  { metric, region, year }: WhyCell,
  era: ViewState['era'],
  scope: Scope,
): ModelRange | null {
  const counted = COUNTED[metric];
  if (snapshot !== RANGE.snapshot || counted === undefined || !scope.plain) return null;
  if (counted !== 'any' && scope.tier !== null && scope.tier !== counted) return null;
  const tier = counted === 'any' ? (scope.tier ?? 'any') : counted;
  // Provincial and regency libraries all joined by stimulus, and only their sum is kept.
  const channel = tier !== 'village' && tier !== 'any' && scope.channel === 'stimulus' ? null : scope.channel;
  const place = `${era} ${region} `;
  const line = RANGE_TEXT.split('\n').find((each) => each.startsWith(place));
  const start = `${tier}:${channel ?? 'any'}:`;
  const part = line
    ?.slice(place.length)
    .split('|')
    .find((each) => each.startsWith(start));
  const [low, high] = (part?.slice(start.length).split(':') ?? []).map((list) =>
    Number(list.split(',')[year - RANGE.firstYear]),
  );
  if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high)) return null;
  return { low, high, seeds: RANGE.seeds };
}
