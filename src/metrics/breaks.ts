import type { MetricDefinition } from './types.ts';

/** Where the bounds after the first are sought; the last keeps the few highest values apart. */
const SHARES = [0.2, 0.4, 0.6, 0.8, 0.95] as const;
const READABLE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/**
 * Lower bounds of the classes above zero, ascending, at most six; zero is a class of its own. `values` are those of
 * the whole period, so that a colour means the same in every year. Bounds are near the quintiles (and the top
 * twentieth) of the values above zero, rounded to readable numbers of the metric's digits; a value below the first
 * bound belongs to the first class.
 */
export function classBreaks(
  values: readonly number[],
  metric: Pick<MetricDefinition, 'digits'>,
): readonly number[] {
  const above = values.filter((value) => value > 0).sort((a, b) => a - b);
  const lowest = above[0];
  const highest = above.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  const unit = 10 ** -metric.digits;
  const first = metric.digits === 0 ? 1 : Math.max(unit, readableBelow(lowest, metric.digits));
  const bounds = [first];
  for (const share of SHARES) {
    const bound = readable(quantile(above, share), metric.digits);
    if (bound > (bounds.at(-1) ?? 0) && bound <= highest) bounds.push(bound);
  }
  return bounds;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The readable number nearest to `value` that `digits` can write. */
function readable(value: number, digits: number): number {
  return candidates(value, digits).reduce((best, next) =>
    Math.abs(next - value) < Math.abs(best - value) ? next : best,
  );
}

function readableBelow(value: number, digits: number): number {
  return candidates(value, digits).reduce((best, next) => (next <= value ? Math.max(best, next) : best), 0);
}

/** Readable numbers about `value` that `digits` can write; the smallest that they can write is always one. */
function candidates(value: number, digits: number): readonly number[] {
  const unit = 10 ** -digits;
  const power = Math.floor(Math.log10(Math.max(value, unit)));
  const near = READABLE.map((mantissa) => Number((mantissa * 10 ** power).toFixed(digits + 1)));
  return [unit, ...near.filter((number) => Number(number.toFixed(digits)) === number)];
}
