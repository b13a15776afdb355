import type { Tone } from '../../ui/index.ts';

const SCALE: readonly Tone[] = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6'];

/** Colours of the classes: zero has its own, the others are spread over the scale, the highest being its end. */
export function tonesOf(breaks: readonly number[]): readonly Tone[] {
  const last = breaks.length - 1;
  const spread = breaks.map(
    (_, at) => SCALE[last === 0 ? 3 : Math.round((at * (SCALE.length - 1)) / last)] ?? 'seq-6',
  );
  return ['seq-0', ...spread];
}

/** Class of a value: 0 for zero, then the number of lower bounds that it reaches. A value below the first bound is in class 1. */
export function classAt(value: number, breaks: readonly number[]): number {
  if (value <= 0) return 0;
  return Math.max(1, breaks.filter((bound) => value >= bound).length);
}
