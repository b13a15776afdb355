import type {
  ChangeReason,
  Channel,
  Era,
  Evidence,
  Funding,
  Lang,
  Level,
  MissingReason,
  RegionCode,
  Tier,
} from '../base/index.ts';

export const METRIC_IDS = [
  'libraries',
  'new_libraries',
  'village_coverage',
  'regency_coverage',
  'provinces_reached',
  'regencies_reached',
  'libraries_per_100k',
  'replications_per_stimulus_village',
  'active_libraries',
  'active_share',
  'activities',
  'participants',
  'participants_per_activity',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** Dimensions that a query may break its numbers down by. */
export const DIMENSIONS = ['tier', 'channel', 'funding'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Unit = 'libraries' | 'percent' | 'regions' | 'per_100k' | 'ratio' | 'activities' | 'attendances';

/**
 * One entry of the catalogue: what a metric is, in both languages. Legends, headers, tooltips, exports and the
 * method page read it; nothing else names a metric.
 */
export interface MetricDefinition {
  readonly id: MetricId;
  /** additive: regions sum to the nation; ratio and distinct are computed anew at each level. */
  readonly kind: 'additive' | 'ratio' | 'distinct';
  /** stock: as of the year's end; flow: within the year. */
  readonly time: 'stock' | 'flow';
  readonly unit: Unit;
  /** Digits after the decimal mark on screen. */
  readonly digits: 0 | 1 | 2;
  /** complete: no row means 0. reported: no row means not reported. stated: libraries that say nothing count as unknown. */
  readonly completeness: 'complete' | 'reported' | 'stated';
  readonly direction: 'higher_is_more' | 'neutral';
  /** Levels at which the metric exists. */
  readonly levels: readonly Level[];
  readonly name: Readonly<Record<Lang, string>>;
  readonly short: Readonly<Record<Lang, string>>;
  readonly definition: Readonly<Record<Lang, string>>;
  readonly numerator: Readonly<Record<Lang, string>>;
  readonly denominator: Readonly<Record<Lang, string>> | null;
  readonly caveats: Readonly<Record<Lang, readonly string[]>>;
  /** Source of the formula or the term. */
  readonly source: Readonly<Record<Lang, string>>;
}

/** What is asked of the one builder. Every number in the app comes from a MetricSpec. Empty list = all. */
export interface MetricSpec {
  readonly kind: 'metric';
  readonly metric: MetricId;
  readonly level: Level;
  readonly era: Era;
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  /** Only regencies of this province (code in `era`); null = all. */
  readonly within: RegionCode | null;
  /** Break down by; empty = totals. */
  readonly by: readonly Dimension[];
}

export const PLACES = ['region', 'provincial', 'unknown'] as const;
/**
 * Where a row's libraries lie. `region`: in row.region. `provincial` (regency level only): the provincial libraries,
 * which no regency holds. `unknown`: rows without a region; they are in totals and never on a map. Only additive metrics
 * have the latter two, so that their parts add up.
 */
export type Place = (typeof PLACES)[number];

/** One cell: a region in a year (and slice). Exactly one of `value` and `reason` is null. */
export interface MetricRow {
  readonly region: RegionCode | null;
  readonly place: Place;
  readonly year: number;
  readonly tier: Tier | null;
  readonly channel: Channel | null;
  readonly funding: Funding | null;
  /** Of the value; null when the value is missing. Denominator null for additive and distinct metrics. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the metric's unit (percent as 0..100). */
  readonly value: number | null;
  readonly reason: MissingReason | null;
  /** Value of the year exactly before, over the same regions as `changeOver` says. */
  readonly previous: number | null;
  /** value - previous in the unit (percentage points for percent). Null with changeReason when not to be had. */
  readonly change: number | null;
  /** Why `change` is null; null when it is there. */
  readonly changeReason: ChangeReason | null;
  /** Percent; null with changePctReason when withheld. */
  readonly changePct: number | null;
  readonly changePctReason: ChangeReason | null;
  /** Reported measures: number of regencies (leaf regions) reporting in both years that the change is taken over. */
  readonly changeOver: number | null;
  /** True when the year is not complete in this snapshot for the rows asked. */
  readonly partial: boolean;
  readonly evidence: Evidence | 'mixed' | null;
  /** Source rows counted (libraries or library-months). */
  readonly rows: number;
  /** 1 = highest among `ranked` regions of the year and slice; ties share; null where ranking is not allowed. */
  readonly rank: number | null;
  readonly ranked: number | null;
}

/** An answer with the question that made it: what is drawn states what it was asked. */
export interface MetricFrame {
  readonly spec: MetricSpec;
  readonly sql: string;
  /** content_sha256 of the snapshot. */
  readonly snapshot: string;
  readonly rows: readonly MetricRow[];
}
