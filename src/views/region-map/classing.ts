import { classBreaks, METRICS, type MetricFrame } from '../../metrics/index.ts';

/** How values are put into classes: bounds that read well, classes of equal size, or classes of equal width. */
export const CLASSINGS = ['fixed', 'quantiles', 'equal'] as const;
export type Classing = (typeof CLASSINGS)[number];

const CLASSES = 5;
const known = new WeakMap<MetricFrame, Map<Classing, readonly number[]>>();

/** Lower bounds of the classes above zero, over all years and regions of the frame; made once a frame and classing. */
export function breaksFor(frame: MetricFrame, classing: Classing): readonly number[] {
  const kept = known.get(frame) ?? new Map<Classing, readonly number[]>();
  known.set(frame, kept);
  const made = kept.get(classing) ?? boundsOf(valuesOf(frame), METRICS[frame.spec.metric], classing);
  kept.set(classing, made);
  return made;
}

/** Values of a frame's regions, all years. */
export function valuesOf(frame: MetricFrame): readonly number[] {
  return frame.rows.flatMap((row) => (row.place === 'region' && row.value !== null ? [row.value] : []));
}

/**
 * Bounds by a way of classing, ascending, each written with the metric's digits; equal ones become one. The first is the
 * lowest value above zero (quantiles) or the smallest that the digits can write (equal steps).
 */
export function boundsOf(
  values: readonly number[],
  metric: Parameters<typeof classBreaks>[1],
  classing: Classing,
): readonly number[] {
  if (classing === 'fixed') return classBreaks(values, metric);
  const above = values.filter((value) => value > 0).sort((one, other) => one - other);
  const highest = above.at(-1);
  if (highest === undefined) return [];
  const written = (value: number) => Number(value.toFixed(metric.digits));
  const unit = 10 ** -metric.digits;
  const bounds = Array.from({ length: CLASSES }, (_, at) =>
    classing === 'quantiles'
      ? written(above[Math.floor((at * above.length) / CLASSES)] ?? 0)
      : written((at * highest) / CLASSES),
  ).map((bound) => Math.max(unit, bound));
  return [...new Set(bounds)].filter((bound) => bound <= Math.max(unit, highest));
}
