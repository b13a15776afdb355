import type {
  ChangeReason,
  Channel,
  Era,
  Evidence,
  Funding,
  Level,
  MissingReason,
  RegionCode,
  Tier,
} from '../base/index.ts';
import type { MetricSpec, Place } from './types.ts';

type Choice = Omit<MetricSpec, 'kind'>;
type Slice = {
  readonly region: RegionCode | null;
  readonly place: Place;
  readonly tier: Tier | null;
  readonly channel: Channel | null;
  readonly funding: Funding | null;
};

/** A metric at two years: what changed, how fast, and what a goal would need. */
export interface SpanSpec extends Choice {
  readonly kind: 'span';
  readonly from: number;
  readonly to: number;
  /** A value that the reader wants reached at the end of a year; null = none. */
  readonly goal: { readonly value: number; readonly year: number } | null;
}

export const GOAL_REASONS = ['year_passed', 'reached', 'current_missing'] as const;

/** A region (and slice) over a period. Numbers that are null have their reason beside them. */
export interface SpanRow extends Slice {
  /** Value of the first and of the last year, comparable: for reported measures over the regions of `changeOver`. */
  readonly start: number | null;
  readonly end: number | null;
  /** Value of the last year as it is, and why there is none. */
  readonly value: number | null;
  readonly reason: MissingReason | null;
  readonly change: number | null;
  readonly changeReason: ChangeReason | null;
  /** Percent over the whole period. */
  readonly changePct: number | null;
  /** Compound growth: percent a year, 100 * ((end / start) ^ (1 / years) - 1). */
  readonly compound: number | null;
  /** Why percentage and compound growth are withheld. */
  readonly percentReason: ChangeReason | null;
  /** Mean change a year, in the unit; withheld with `paceReason`. */
  readonly pace: number | null;
  readonly paceReason: ChangeReason | null;
  readonly changeOver: number | null;
  readonly partial: boolean;
  /** Of both years together. */
  readonly evidence: Evidence | 'mixed' | null;
  /** Mean change a year that the goal needs from the last year on. */
  readonly needed: number | null;
  readonly goalReason: (typeof GOAL_REASONS)[number] | null;
  /** Value at the goal's year if every year brought `pace`; an assumption, not a forecast. */
  readonly projected: number | null;
}

export const PART_IDS = [
  'newly_reached',
  'more_villages',
  'regency_libraries',
  'provincial_libraries',
  'replication',
  'region_unknown',
  'departures',
] as const;
/**
 * Parts of the change of the stock of libraries between the ends of two years. Every library that is in the stock at
 * one end and not at the other is in exactly one:
 * `departures`, in stock at the first and not at the last (negative); of those that came,
 * `replication`, by replication, of any tier; by stimulus, `provincial_libraries`, provincial ones;
 * `region_unknown`, whose regency is not known; `newly_reached`, of regencies without any regency or village library (of
 * whatever channel or funding) at the end of the first year; of the other regencies
 * `more_villages`, village libraries, and `regency_libraries`, the regency's own.
 * One that came and left between the two ends is in none.
 */
export type PartId = (typeof PART_IDS)[number];

/** Asks for those parts. `region` null = all areas of the level. */
export interface PartsSpec {
  readonly kind: 'parts';
  readonly level: Level;
  readonly era: Era;
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  readonly within: RegionCode | null;
  readonly from: number;
  readonly to: number;
}
export interface PartRow {
  readonly region: RegionCode | null;
  readonly place: Place;
  readonly part: PartId;
  /** Libraries, signed; null with `reason`. */
  readonly value: number | null;
  readonly reason: ChangeReason | null;
  /** Stock at both ends. */
  readonly start: number | null;
  readonly end: number | null;
  readonly partial: boolean;
  readonly evidence: Evidence | 'mixed' | null;
}

/** What part of its year's total each slice has. Additive metrics only; `by` must not be empty. */
export interface SharesSpec extends Choice {
  readonly kind: 'shares';
}
export interface ShareRow extends Slice {
  readonly year: number;
  readonly value: number | null;
  /** Percent of the total of all slices; withheld when one of them is not known or the total is zero. */
  readonly share: number | null;
  readonly reason: MissingReason | null;
  readonly partial: boolean;
  readonly evidence: Evidence | 'mixed' | null;
}

/** Reported activity of one area, by month or by year. */
export interface PulseSpec {
  readonly kind: 'pulse';
  readonly grain: 'month' | 'year';
  readonly level: Level;
  readonly era: Era;
  /** An area of the level; `ID` for the nation. */
  readonly region: RegionCode;
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
}
export interface PulseRow {
  readonly year: number;
  /** 1 to 12; null by year. */
  readonly month: number | null;
  readonly activities: number | null;
  /** Attendances. */
  readonly participants: number | null;
  /** Libraries that reported in the period; libraries in the programme at any time of its year. */
  readonly reporting: number | null;
  readonly present: number;
  /** Activities / libraries that reported. */
  readonly activitiesPerLibrary: number | null;
  readonly participantsPerLibrary: number | null;
  readonly participantsPerActivity: number | null;
  /** Sums of all reports up to the end of the period. */
  readonly activitiesToDate: number | null;
  readonly participantsToDate: number | null;
  readonly reason: MissingReason | null;
  readonly partial: boolean;
  readonly evidence: Evidence | 'mixed' | null;
}
