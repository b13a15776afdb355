import type { MissingReason, RegionCode } from '../../base/index.ts';
import type { MetricDefinition, MetricRow, RangeRow } from '../../metrics/index.ts';
import type { Tone } from '../../ui/index.ts';
import type { Classing } from './classing.ts';

/** A region on screen: its cell of the year, its class, its values over all years. */
export interface RegionCell {
  readonly code: RegionCode;
  readonly name: string;
  readonly row: MetricRow;
  /** Index into `classes`; null when the value is missing. */
  readonly classAt: number | null;
  /** Values over `years` of the model; null where missing. */
  readonly history: readonly (number | null)[];
  /** The number only illustrates: it is hatched and labelled, and takes no rank, no percentage and no sentence. */
  readonly illustrative: boolean;
  /** How far the model leaves the number open; null = not modelled, or no range is kept. */
  readonly range: RangeRow | null;
}

/** A class of the legend: values from `from` (included) up to `to` (left out; null = no end). */
export interface ValueClass {
  readonly from: number;
  readonly to: number | null;
  readonly tone: Tone;
  readonly count: number;
}

/** Everything that a map, tile grid, list or table of regions shows for one metric and year. */
export interface RegionMapModel {
  readonly metric: MetricDefinition;
  readonly year: number;
  readonly years: readonly number[];
  /** The year on screen is not complete. */
  readonly partial: boolean;
  /** The last year is not complete. */
  readonly lastPartial: boolean;
  /** Years that are not complete. */
  readonly partialYears: ReadonlySet<number>;
  /** How the values were put into classes. */
  readonly classing: Classing;
  /** A cell's number only illustrates; then cells stand in the order of codes. */
  readonly illustrative: boolean;
  /** Ranges of the model are kept for these numbers; their answer may still be on its way. */
  readonly ranged: boolean;
  /** By rank: highest value first, missing last, ties by code. The one reading order of every form. */
  readonly cells: readonly RegionCell[];
  readonly classes: readonly ValueClass[];
  readonly reasons: readonly { readonly reason: MissingReason; readonly count: number }[];
  readonly nation: MetricRow | null;
  /** Map total + rows that do not map = table total, on the numerator; null when the metric does not add up. */
  readonly totals: { readonly mapped: number; readonly unmapped: number; readonly all: number } | null;
}
