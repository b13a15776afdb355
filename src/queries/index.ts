export { ACTIVE_PAIRS, type ActivePair, pairFigures, pairsIn } from './active-pairs.ts';
export type { AmountRow } from './amounts.ts';
export { compile, decodeFrame, needsOf } from './compile.ts';
export type { ContextRow } from './context.ts';
export type { GapRow } from './gaps.ts';
export { canonicalKey, normalise, storedName, storedNames } from './key.ts';
export { openingQueries, UNMAPPED_LIMIT } from './opening.ts';
export { openingPeriod, openingYear } from './opening-growth.ts';
export type { RegionRow } from './regions.ts';
export {
  ALL_OPEN,
  CHANGES,
  type ChangePart,
  type Condition,
  columnType,
  type Field,
  type FieldType,
  type Filter,
  fieldsOf,
  fits,
  type Grouping,
  groupable,
  groupedSort,
  groupFields,
  groupsSql,
  heldGroups,
  heldRows,
  type MetricPart,
  type MetricRowsSource,
  mostMetrics,
  type NamedValues,
  normaliseChoice,
  normaliseGrouping,
  orderedSql,
  parseFilter,
  printFilter,
  type RowsChoice,
  type RowsSort,
  type RowsSource,
  type RowsSpec,
  type RowsTotal,
  type RowsTotalSpec,
  type RowsValuesSpec,
  searchWords,
  type TableRow,
  type ValueCount,
  yearsOf,
} from './rows/index.ts';
export { SHARING_MEASURES, SHARING_STATUSES, type SharingRow } from './sharing.ts';
export type {
  ContextSpec,
  FiguresFrame,
  FiguresSpec,
  Frame,
  FrameOf,
  FundingAmountsFrame,
  FundingAmountsSpec,
  GapsSpec,
  PartsFrame,
  PulseFrame,
  QuerySpec,
  RangeFrame,
  RegionsFrame,
  RegionsSpec,
  RowsFrame,
  RowsTotalFrame,
  RowsValuesFrame,
  SharesFrame,
  SharingFrame,
  SharingSpec,
  SpanFrame,
  TargetsFrame,
  TargetsSpec,
  UnmappedFrame,
  UnmappedSpec,
  VariantsFrame,
  VariantsSpec,
} from './spec.ts';
export { decodeStoredFrame, encodeFrame } from './stored.ts';
export type { TargetRow } from './targets.ts';
export type { UnmappedRow } from './unmapped.ts';
export type { VariantRow } from './variants.ts';
