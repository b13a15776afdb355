import type { ColorToken } from './tokens.ts';

/** One measured thing over the periods of a chart. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly color: ColorToken;
  readonly kind: 'line' | 'area' | 'step' | 'bar';
  /** One per period; null = missing: a gap, never zero and never bridged. */
  readonly values: readonly (number | null)[];
  /** A second sign beside colour for lines. */
  readonly dash?: boolean;
  /** Indices of its own periods that are not complete; left out = those of the chart. */
  readonly partial?: readonly number[];
  /** A dot on every point; a point without neighbours always has one. */
  readonly markers?: boolean;
  /** Direct labels: the name at the last value, or the value at every point that has room (bars: one series only). */
  readonly labels?: 'none' | 'name' | 'values';
}

/** A chart over ordered periods, as data. Strings are ready to be shown. */
export interface SeriesModel {
  readonly x: readonly string[];
  readonly series: readonly Series[];
  /** Bars stand on each other. */
  readonly stack?: boolean;
  /** Definitions changed before period `before` (an index): no line crosses, a rule says `word`. */
  readonly breaks?: readonly { readonly before: number; readonly word: string }[];
  /** Words about a period, each over its bracket above the plot. They move to rows of their own when close. */
  readonly words?: readonly { readonly at: number; readonly word: string }[];
  /** Stated points drawn over the series. `at_least`: an upward triangle; `about`: an open ring. */
  readonly marks?: readonly SeriesMark[];
  /** Indices of periods that are not complete: open points, dashed lines, hatched bars. */
  readonly partial?: readonly number[];
  /** Every bar is hatched: its numbers are illustrative. */
  readonly hatched?: boolean;
  /** Top of the axis where it is not for the data to say, e.g. 100 for shares. */
  readonly yMax?: number;
  /** Written at the axis where a bar is missing, e.g. "n/a". */
  readonly missingWord?: string;
  readonly formatY: (value: number) => string;
  /** The point that is looked at. */
  readonly focused?: SeriesPoint | null;
}

/** A value that somebody stated for a period. `label` is written beside it where it has room. */
export interface SeriesMark {
  readonly at: number;
  readonly value: number;
  readonly kind: 'exact' | 'at_least' | 'about';
  readonly label?: string;
}

/** Stands for a series where a chart has stated points alone; the index is then the place among `marks`. */
export const MARKS = 'marks';

/** A point of a chart: which series, which period. */
export interface SeriesPoint {
  readonly seriesId: string;
  readonly index: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
