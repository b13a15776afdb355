import type { ReactNode } from 'react';

/** A step of a waterfall; strings are ready to be shown. */
export interface WaterfallStep {
  readonly id: string;
  readonly name: string;
  /** What the step means; shown beneath its name. */
  readonly about: string | null;
  readonly value: number;
  readonly text: string;
}
/** A level; `text` is shown, and may be a link. */
export interface WaterfallEnd {
  readonly name: string;
  readonly value: number;
  readonly text: ReactNode;
}
/** From a start through steps to an end; the steps must add up to the difference. */
export interface WaterfallModel {
  readonly start: WaterfallEnd;
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallEnd;
}

/** A bar in percent of the width; `joint` is where it meets the next one. */
export interface WaterfallBar {
  readonly id: string;
  readonly kind: 'level' | 'rise' | 'fall' | 'none';
  readonly x: number;
  readonly width: number;
  readonly joint: number;
}

/** Bars of start, steps and end on one axis that holds zero. Throws RangeError when the steps do not add up. */
export function waterfallBars({ start, steps, end }: WaterfallModel): readonly WaterfallBar[] {
  let level = start.value;
  const spans = steps.map(({ id, value }) => {
    const from = level;
    level += value;
    return { id, from, to: level };
  });
  if (Math.abs(level - end.value) > 1e-6)
    throw new RangeError(`The steps end at ${level}, not at ${end.value}`);
  const reached = [0, start.value, end.value, ...spans.map(({ to }) => to)];
  const low = Math.min(...reached);
  const width = Math.max(...reached) - low || 1;
  const at = (value: number): number => ((value - low) / width) * 100;
  const bar = (id: string, kind: WaterfallBar['kind'], from: number, to: number): WaterfallBar => ({
    id,
    kind,
    x: at(Math.min(from, to)),
    width: Math.abs(at(to) - at(from)),
    joint: at(to),
  });
  return [
    bar('start', 'level', 0, start.value),
    ...spans.map(({ id, from, to }) => bar(id, to > from ? 'rise' : to < from ? 'fall' : 'none', from, to)),
    bar('end', 'level', 0, end.value),
  ];
}
