/** A cell of a grid: row -1 is the header, rows and columns count from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key moves by. */
  readonly page: number;
}

/** Where a key leads from a cell; null for a key that does not move. */
export function moved(
  from: GridPlace,
  key: string,
  control: boolean,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(-1, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'PageUp':
      return to(Math.max(from.row < 0 ? -1 : 0, from.row - page), from.column);
    case 'PageDown':
      return to(from.row + page, from.column);
    case 'Home':
      return control ? to(-1, 0) : to(from.row, 0);
    case 'End':
      return control ? to(rows - 1, columns - 1) : to(from.row, columns - 1);
    default:
      return null;
  }
}
