import type { CellValue } from '../engine/index.ts';
import { sqlName, sqlText } from '../engine/index.ts';
import { columnType } from '../queries/index.ts';
import type { ExportColumn, ShownRows } from './request.ts';

/** Rows that the page holds, as a SELECT with their places from 1; numbers cross as texts, so that no digit is lost. */
export function shownSql({ rows }: ShownRows, columns: readonly ExportColumn[]): string {
  const names = columns.map(({ id }) => sqlName(id));
  const list = rows.map(
    (cells, at) => `(${[at + 1, ...columns.map((_, of) => textOf(cells[of] ?? null))].join(', ')})`,
  );
  const none = `(0, ${columns.map(() => 'NULL').join(', ')})`;
  const typed = columns.map((column, at) => `CAST(${names[at]} AS ${columnType(column)}) AS ${names[at]}`);
  return `SELECT row_at, ${typed.join(', ')}
FROM (VALUES ${list.length === 0 ? none : list.join(',\n')}) AS shown(row_at, ${names.join(', ')})
${list.length === 0 ? 'WHERE false' : ''}`;
}

const textOf = (cell: CellValue): string => (cell === null ? 'NULL' : sqlText(String(cell)));
