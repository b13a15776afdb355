export { classBreaks } from './breaks.ts';
export { buildMetricSql } from './build.ts';
export { existsAt, METRICS } from './catalogue.ts';
export * from './figures.ts';
export { RELATIONS, UNKNOWN_LEAF } from './names.ts';
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
