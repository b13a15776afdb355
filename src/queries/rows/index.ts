export { columnType, type Field, type FieldType, fieldsOf, type MetricPart, yearsOf } from './fields.ts';
export { type Condition, type Filter, fits, parseFilter, printFilter } from './filter.ts';
export { searchWords } from './filter-sql.ts';
export { groupFields, groupsSql, heldGroups } from './group-file.ts';
export { groupedSort } from './group-order.ts';
export {
  ALL_OPEN,
  type Grouping,
  groupable,
  groupPath,
  normaliseGrouping,
} from './groups.ts';
export {
  heldRows,
  type NamedValues,
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
  CHANGES,
  type ChangePart,
  type LibraryRowsSource,
  type MetricRowsSource,
  mostMetrics,
  type RowsSource,
} from './source.ts';
export {
  BARS,
  MOST_VALUES,
  type RowsValuesSpec,
  readValueCounts,
  rowsValuesQuery,
  type ValueCount,
} from './values-sql.ts';
