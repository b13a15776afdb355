import type { Channel, Era, FigureId, Funding, Level, RegionCode, Tier } from '../base/index.ts';
import type {
  FigureRow,
  MetricFrame,
  MetricSpec,
  PartRow,
  PartsSpec,
  PulseRow,
  PulseSpec,
  RangeRow,
  RangeSpec,
  ShareRow,
  SharesSpec,
  SpanRow,
  SpanSpec,
} from '../metrics/index.ts';
import type { AmountRow } from './amounts.ts';
import type { ContextRow } from './context.ts';
import type { GapRow } from './gaps.ts';
import type { RegionRow } from './regions.ts';
import type {
  RowsSpec,
  RowsTotal,
  RowsTotalSpec,
  RowsValuesSpec,
  TableRow,
  ValueCount,
} from './rows/index.ts';
import type { SharingRow } from './sharing.ts';
import type { TargetRow } from './targets.ts';
import type { UnmappedRow } from './unmapped.ts';
import type { VariantRow } from './variants.ts';

/** Published figures; what is left out does not limit. No filter at all asks for the whole ledger. */
export interface FiguresSpec {
  readonly kind: 'figures';
  readonly ids?: readonly FigureId[];
  readonly indicator?: string;
  readonly level?: Level | 'village';
  readonly region?: RegionCode;
  /** Words anywhere in place, indicator, source or note; case does not matter. */
  readonly search?: string;
}
/** The nation, the provinces of the era and today's regencies, with what a ratio divides by. */
export interface RegionsSpec {
  readonly kind: 'regions';
  readonly era: Era;
  /** Only this level; left out = all. */
  readonly level?: Level;
}
/** Libraries of the filter whose region is not known: what a total has and no map shows. Empty list = all. */
export interface UnmappedSpec {
  readonly kind: 'unmapped';
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  /** At most so many rows; each says how many there are in all. */
  readonly limit: number;
}
export interface SharingSpec {
  readonly kind: 'sharing';
}
export interface FundingAmountsSpec {
  readonly kind: 'funding_amounts';
}
/** Year-end stocks that published figures state otherwise than the snapshot. */
export interface VariantsSpec {
  readonly kind: 'variants';
}
/** Published targets beside what was published for their year. */
export interface TargetsSpec {
  readonly kind: 'targets';
}

/** Provinces whose village coverage at the end of a year lies below a target, in percent. */
export interface GapsSpec {
  readonly kind: 'gaps';
  readonly era: Era;
  readonly year: number;
  readonly target: number;
}
/** Context indicators beside the village coverage of their year. */
export interface ContextSpec {
  readonly kind: 'context';
}

/** Every question that the app can put to a snapshot. */
export type QuerySpec =
  | MetricSpec
  | FiguresSpec
  | RegionsSpec
  | UnmappedSpec
  | SharingSpec
  | FundingAmountsSpec
  | SpanSpec
  | PartsSpec
  | SharesSpec
  | PulseSpec
  | RangeSpec
  | VariantsSpec
  | TargetsSpec
  | GapsSpec
  | ContextSpec
  | RowsSpec
  | RowsTotalSpec
  | RowsValuesSpec;

interface AnswerFrame<Spec, Row> {
  readonly spec: Spec;
  readonly sql: string;
  /** content_sha256 of the snapshot. */
  readonly snapshot: string;
  readonly rows: readonly Row[];
}
export type FiguresFrame = AnswerFrame<FiguresSpec, FigureRow>;
export type RegionsFrame = AnswerFrame<RegionsSpec, RegionRow>;
export type UnmappedFrame = AnswerFrame<UnmappedSpec, UnmappedRow>;
export type SharingFrame = AnswerFrame<SharingSpec, SharingRow>;
export type FundingAmountsFrame = AnswerFrame<FundingAmountsSpec, AmountRow>;
export type SpanFrame = AnswerFrame<SpanSpec, SpanRow>;
export type PartsFrame = AnswerFrame<PartsSpec, PartRow>;
export type SharesFrame = AnswerFrame<SharesSpec, ShareRow>;
export type PulseFrame = AnswerFrame<PulseSpec, PulseRow>;
export type RangeFrame = AnswerFrame<RangeSpec, RangeRow>;
export type VariantsFrame = AnswerFrame<VariantsSpec, VariantRow>;
export type TargetsFrame = AnswerFrame<TargetsSpec, TargetRow>;
export type GapsFrame = AnswerFrame<GapsSpec, GapRow>;
export type ContextFrame = AnswerFrame<ContextSpec, ContextRow>;

export type RowsFrame = AnswerFrame<RowsSpec, TableRow>;
export type RowsTotalFrame = AnswerFrame<RowsTotalSpec, RowsTotal>;
export type RowsValuesFrame = AnswerFrame<RowsValuesSpec, ValueCount>;

interface Frames {
  readonly metric: MetricFrame;
  readonly figures: FiguresFrame;
  readonly regions: RegionsFrame;
  readonly unmapped: UnmappedFrame;
  readonly sharing: SharingFrame;
  readonly funding_amounts: FundingAmountsFrame;
  readonly span: SpanFrame;
  readonly parts: PartsFrame;
  readonly shares: SharesFrame;
  readonly pulse: PulseFrame;
  readonly range: RangeFrame;
  readonly variants: VariantsFrame;
  readonly targets: TargetsFrame;
  readonly gaps: GapsFrame;
  readonly context: ContextFrame;
  readonly rows: RowsFrame;
  readonly rows_total: RowsTotalFrame;
  readonly rows_values: RowsValuesFrame;
}
/** An answer with the question that made it. */
export type Frame = Frames[QuerySpec['kind']];
/** The frame that answers a question of type Q. */
export type FrameOf<Q extends QuerySpec> = Frames[Q['kind']];
