import { useState } from 'react';
import type { GridPlace } from './grid-keys.ts';

/**
 * The cell of a table that keys move from. It stays in its column wherever that goes, and in its place where the column
 * is gone; another table begins at its first head.
 */
export function useActive(
  laid: readonly { readonly id: string }[],
  table: string,
): readonly [GridPlace, (place: GridPlace) => void] {
  const idAt = (column: number) => laid[column]?.id ?? '';
  const [held, setHeld] = useState({ table, row: -1, column: 0, id: idAt(0) });
  const set = (place: GridPlace) => setHeld({ table, ...place, id: idAt(place.column) });
  if (held.table !== table) return [{ row: -1, column: 0 }, set];
  const at = laid.findIndex(({ id }) => id === held.id);
  return [{ row: held.row, column: at >= 0 ? at : Math.max(0, Math.min(held.column, laid.length - 1)) }, set];
}
