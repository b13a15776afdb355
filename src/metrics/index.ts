export { buildMetricSql } from './build.ts';
export { existsAt, METRICS } from './catalogue.ts';
export { RELATIONS, UNKNOWN_LEAF } from './names.ts';
export { type RowReader, readRows } from './reader.ts';
export {
  activityRelationStatements,
  libraryRelationStatements,
  relationStatements,
  type Vintage,
} from './relations.ts';
export { METRIC_COLUMNS, readMetricRows } from './rows.ts';
export { needsActivity, normaliseMetricSpec } from './spec.ts';
export * from './types.ts';
