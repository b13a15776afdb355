import type { Channel, Era, Funding, Lang, RegionCode, SnapshotId, Tier } from '../base/index.ts';
import type { MetricId } from '../metrics/index.ts';

export const VIEWS = [
  'overview',
  'coverage',
  'gaps',
  'growth',
  'funding',
  'table',
  'sharing',
  'figures',
  'data',
  'method',
  'brief',
] as const;
export type ViewName = (typeof VIEWS)[number];

export const MAP_LEVELS = ['province', 'regency'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

export const FORMS = ['map', 'tiles', 'list'] as const;
export type Form = (typeof FORMS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Most regions that can be pinned for comparison. */
export const MOST_PINS = 6;

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** A cell whose making is asked for: "why this number". */
export interface WhyCell {
  readonly metric: MetricId;
  /** `ID` is the nation. */
  readonly region: RegionCode;
  readonly year: number;
  /** A part; null: all that the filters leave. */
  readonly slice: WhySlice | null;
}

/**
 * The part of one tier, channel or funder, or of several of these; null = all. One of them at least is named.
 * `filtered`: of what the filters leave; else of all rows, whatever the filters.
 */
export interface WhySlice {
  readonly tier: Tier | null;
  readonly channel: Channel | null;
  readonly funding: Funding | null;
  readonly filtered: boolean;
}

/**
 * Everything that a link can say, one field for each URL key. Lists hold no value twice; an empty filter list means
 * all. Whether a snapshot, year or region exists is for whoever has the data: here only its form is known.
 */
export interface ViewState {
  readonly view: ViewName;
  /** Null: the default of the index. */
  readonly snapshot: SnapshotId | null;
  /** A second snapshot to compare with. */
  readonly compare: SnapshotId | null;
  readonly metric: MetricId;
  /** Null: the latest complete year of the snapshot. */
  readonly year: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly level: MapLevel;
  /** The selected region; null: the nation. */
  readonly region: RegionCode | null;
  /** At most MOST_PINS, in order of code. */
  readonly pin: readonly RegionCode[];
  readonly form: Form;
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  readonly era: Era;
  /** A variant of the view, named by the view. */
  readonly mode: string | null;
  readonly cols: readonly string[];
  readonly sort: readonly SortKey[];
  readonly where: string;
  readonly pivot: readonly string[];
  readonly q: string;
  /** The number that is explained; null: none. */
  readonly why: WhyCell | null;
  readonly lang: Lang;
  readonly theme: Theme;
  /** True: shown inside another page, without the shell. */
  readonly embed: boolean;
}
export type ViewKey = keyof ViewState;

/** What a link without keys says. */
export const DEFAULT_VIEW: ViewState = {
  view: 'overview',
  snapshot: null,
  compare: null,
  metric: 'village_coverage',
  year: null,
  from: null,
  to: null,
  level: 'province',
  region: null,
  pin: [],
  form: 'map',
  tier: [],
  channel: [],
  funding: [],
  era: '38',
  mode: null,
  cols: [],
  sort: [],
  where: '',
  pivot: [],
  q: '',
  why: null,
  lang: 'id',
  theme: 'auto',
  embed: false,
};
