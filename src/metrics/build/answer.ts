import type { ColumnSpec } from '../../engine/index.ts';
import { lines, name, type Sql, sql } from '../sql.ts';
import type { Dimension } from '../types.ts';
import type { Scope } from './scope.ts';

/** `SELECT` of every promised column, cast to its type. */
export function answering<Columns extends ColumnSpec>(
  columns: Columns,
  cells: Readonly<Record<keyof Columns, Sql>>,
): Sql {
  const list = Object.entries(columns).map(
    ([column, type]) => sql`CAST(${cells[column] ?? sql`NULL`} AS ${type as Sql}) AS ${name(column)}`,
  );
  return sql`SELECT\n${lines(list)}`;
}

/** A dimension of the answer, NULL where the question does not break down by it. */
export function dimension(scope: Scope, wanted: Dimension): Sql {
  return scope.spec.by.includes(wanted) ? sql`a.${name(wanted)}` : sql`NULL`;
}

/** Regions first, then provincial libraries, then rows without a region. */
export const PLACE_ORDER: Sql = sql`CASE a.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END`;
