import type { CellValue } from '../../engine/index.ts';
import type { ReadColumn } from './csv-reader.ts';

/** Reads the lines that jsonLine wrote, or others of one object each, of which `cellsOf` reads the cells. */
export function jsonReader(
  columns: readonly ReadColumn[],
  onRow: (cells: readonly CellValue[]) => void,
  cellsOf: (row: unknown, columns: readonly ReadColumn[]) => readonly CellValue[] = cellsOfRow,
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

function cellsOfRow(row: unknown, columns: readonly ReadColumn[]): readonly CellValue[] {
  const cells = row as Readonly<Record<string, CellValue>>;
  return columns.map(({ id }) => cells[id] ?? null);
}

/** The cells that a feature carries, given one of the lines that the writer wrote. */
export function cellsOfFeature(line: unknown, columns: readonly ReadColumn[]): readonly CellValue[] {
  const { properties } = line as { readonly properties: Readonly<Record<string, CellValue>> };
  return columns.map(({ id }) => properties[id] ?? null);
}
