import { addColumn, addRow, type Program, type Terms } from './program.ts';

/** Columns of a program by a key of parts, e.g. regency and year. */
export type Keyed = Map<string, number>;

const join = (parts: readonly (string | number)[]) => parts.join('|');

/** Adds a yes/no column under a key; `cost` is paid when it is yes. */
export function addChoice(
  program: Program,
  keyed: Keyed,
  parts: readonly (string | number)[],
  cost = 0,
): number {
  const rounded = Math.round(cost * 1e6) / 1e6;
  const column = addColumn(program, { cost: rounded, upper: 1, integer: true });
  keyed.set(join(parts), column);
  return column;
}

/** The column under a key; throws when there is none. */
export function column(keyed: Keyed, ...parts: (string | number)[]): number {
  const found = keyed.get(join(parts));
  if (found === undefined) throw new Error(`No column for ${join(parts)}`);
  return found;
}

/** The sum of the columns under several keys; keys without a column are left out. */
export function total(keyed: Keyed, keys: readonly (readonly (string | number)[])[], factor = 1): Terms {
  return keys.flatMap((parts): Terms => {
    const found = keyed.get(join(parts));
    return found === undefined ? [] : [[factor, found]];
  });
}

/** Fixes a column to 0 or 1. */
export function fix(program: Program, columnNumber: number, value: 0 | 1): void {
  addRow(program, [[1, columnNumber]], '=', value);
}
