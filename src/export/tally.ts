import type { CellValue } from '../engine/index.ts';
import type { ExportColumn } from './request.ts';

/** What a file is checked by: rows, cells that hold something, and sums of numbers, by column. */
export interface Tally {
  readonly rows: number;
  readonly filled: Readonly<Record<string, number>>;
  /** Numeric columns only; 0 when no cell holds a number. */
  readonly sums: Readonly<Record<string, number>>;
}

export const isNumeric = ({ type }: Pick<ExportColumn, 'type'>): boolean =>
  type === 'integer' || type === 'number';

/** Counts rows as they are read. */
export function counter(columns: readonly Pick<ExportColumn, 'id' | 'type'>[]): {
  add(cells: readonly CellValue[]): void;
  done(): Tally;
} {
  let rows = 0;
  const filled = columns.map(() => 0);
  const sums = columns.map(() => 0);
  const named = (list: readonly number[], keep: (column: Pick<ExportColumn, 'type'>) => boolean) =>
    Object.fromEntries(columns.flatMap((column, at) => (keep(column) ? [[column.id, list[at] ?? 0]] : [])));
  return {
    add(cells) {
      rows += 1;
      columns.forEach((_, at) => {
        const cell = cells[at] ?? null;
        if (cell === null) return;
        filled[at] = (filled[at] ?? 0) + 1;
        if (typeof cell === 'number') sums[at] = (sums[at] ?? 0) + cell;
      });
    },
    done: () => ({ rows, filled: named(filled, () => true), sums: named(sums, isNumeric) }),
  };
}

/** The order of summing may move the last digits of a sum of decimals, and nothing else. */
const TOLERANCE = 1e-9;

/** What differs between the data and the file, in words for a log; empty when nothing does. */
export function differences(data: Tally, file: Tally): readonly string[] {
  const found = data.rows === file.rows ? [] : [`rows: ${data.rows} and ${file.rows}`];
  for (const [id, count] of Object.entries(data.filled))
    if (file.filled[id] !== count) found.push(`${id}: ${count} cells and ${file.filled[id]}`);
  for (const [id, sum] of Object.entries(data.sums)) {
    const other = file.sums[id] ?? Number.NaN;
    if (!(Math.abs(sum - other) <= TOLERANCE * Math.max(1, Math.abs(sum))))
      found.push(`${id}: sum ${sum} and ${other}`);
  }
  return found;
}
