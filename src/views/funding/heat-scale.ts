import type { Tone } from '../../ui/index.ts';

const SCALE: readonly Tone[] = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6'];

/** A class of the colours: from a number up to another, both in it; `to` null = without end. */
export interface HeatClass {
  readonly tone: Tone;
  readonly from: number;
  readonly to: number | null;
}

/** The classes of counts by their lower bounds, over the whole scale whatever their number. */
export function heatClasses(breaks: readonly number[]): readonly HeatClass[] {
  const last = Math.max(1, breaks.length - 1);
  return breaks.map((from, at) => {
    const next = breaks[at + 1];
    const tone = SCALE[Math.round((at * (SCALE.length - 1)) / last)] ?? 'seq-6';
    return { tone, from: at === 0 ? 1 : from, to: next === undefined ? null : next - 1 };
  });
}

/** Colour of a count; zero and missing have none. */
export function toneOf(value: number, breaks: readonly number[]): Tone | undefined {
  return heatClasses(breaks).find(({ from, to }) => value >= from && (to === null || value <= to))?.tone;
}
