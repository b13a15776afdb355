import type { CellValue } from '../engine/index.ts';
import type { ExportColumn } from './request.ts';
import { wellFormed } from './text-guard.ts';

/** A row as an object on a line of its own; the file is one JSON list. */
export function jsonLine(
  cells: readonly CellValue[],
  columns: readonly ExportColumn[],
  first: boolean,
): string {
  const row = Object.fromEntries(
    columns.map(({ id }, at) => {
      const cell = cells[at] ?? null;
      return [id, typeof cell === 'string' ? wellFormed(cell) : cell];
    }),
  );
  return `${first ? '\n' : ',\n'}${JSON.stringify(row)}`;
}
