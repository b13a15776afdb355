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

/** Reads the lines that jsonLine wrote, or others of one object each, of which `cellsOf` reads the cells. */
export function jsonReader(
  columns: readonly ExportColumn[],
  onRow: (cells: readonly CellValue[]) => void,
  cellsOf: (row: unknown, columns: readonly ExportColumn[]) => readonly CellValue[] = cellsOfRow,
): { push(text: string): void; end(): void } {
  let rest = '';
  const line = (text: string) => {
    // The first line may open a list inside an object; it is no row.
    if (!text.startsWith('{') || text.endsWith('[')) return;
    onRow(cellsOf(JSON.parse(text.endsWith(',') ? text.slice(0, -1) : text), columns));
  };
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const each of lines) line(each);
    },
    end: () => line(rest),
  };
}

function cellsOfRow(row: unknown, columns: readonly ExportColumn[]): readonly CellValue[] {
  const cells = row as Readonly<Record<string, CellValue>>;
  return columns.map(({ id }) => cells[id] ?? null);
}
