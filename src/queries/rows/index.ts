export { columnType, type Field, type FieldType, fieldsOf, type MetricPart, yearsOf } from './fields.ts';
export { type Condition, type Filter, fits, parseFilter, printFilter } from './filter.ts';
export {
  normaliseChoice,
  normaliseSort,
  orderedSql,
  type RowsChoice,
  type RowsSort,
  type RowsSpec,
  type RowsTotal,
  type RowsTotalSpec,
  readRowsTotal,
  readTableRows,
  rowsQuery,
  rowsTotalQuery,
  type TableRow,
} from './rows-sql.ts';
export {
  type ActivityRowsSource,
  type LibraryRowsSource,
  type MetricRowsSource,
  MOST_METRICS,
  type RowsSource,
} from './source.ts';
