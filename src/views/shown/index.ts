export { AskedProvider, type AskedSql, useAsked } from './asked.ts';
export { SHOWN_COLUMNS, type ShownColumn } from './columns.ts';
export { type Shown, type ShownRow, shownExport } from './request.ts';
export {
  endReason,
  figureShown,
  type Ground,
  groundOf,
  metricShown,
  seriesRows,
  spanShown,
  startReason,
} from './rows.ts';
export { ListSave, RowsSave, type RowsSaveProps } from './rows-save.tsx';
