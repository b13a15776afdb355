/** What a cell is sorted by; null = missing. */
export type SortValue = number | string | null;

/** The order asked of a table: a column, and whether from high to low. */
export interface SortOrder {
  readonly id: string;
  readonly desc: boolean;
}

const names = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Low to high for two values that are there: numbers by size and before text, text as names are ordered. */
export function compareValues(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return names.compare(a, b);
}

/** Order of row keys, which decides between equal values whichever way a column is sorted. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order after a press on a column's header: its own first direction, then the other, and so on. */
export function nextOrder(current: SortOrder | null, id: string, firstDesc: boolean): SortOrder {
  return { id, desc: current?.id === id ? !current.desc : firstDesc };
}

/** A number that cannot be ordered counts as missing. */
export function sortable(value: SortValue): number | string | undefined {
  return value === null || Number.isNaN(value) ? undefined : value;
}
