export { classBreaks } from './breaks.ts';
export { buildPartsSql } from './build/parts.ts';
export { buildPulseSql } from './build/pulse.ts';
export { buildRangeSql } from './build/range.ts';
export { buildSharesSql } from './build/shares.ts';
export { buildSpanSql } from './build/span.ts';
export { buildMetricSql } from './build.ts';
export { existsAt, METRICS, STATED_METRICS } from './catalogue.ts';
export {
  DIFFERENCE_REASONS,
  type Difference,
  type DifferenceReason,
  differences,
} from './difference.ts';
export * from './figures.ts';
export * from './growth.ts';
export { readPartRows, readPulseRows, readShareRows, readSpanRows } from './growth-rows.ts';
export { RELATIONS, UNKNOWN_LEAF } from './names.ts';
export { type RangeRow, type RangeSpec, rangeSpecOf, readRangeRows } from './range.ts';
export { type RowReader, readRows } from './reader.ts';
export {
  activityRelationStatements,
  libraryRelationStatements,
  type Needs,
  relationStatements,
  type Vintage,
} from './relations.ts';
export { METRIC_COLUMNS, readMetricRows } from './rows.ts';
export { needsActivity, normaliseMetricSpec } from './spec.ts';
export { commas, every, lines, NOTHING, name, number, type Sql, sql, TRUE, text, texts } from './sql.ts';
export { cellStatus, isIllustrative, isModelled } from './status.ts';
export * from './types.ts';
