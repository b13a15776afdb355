import type { ColumnSpec, Query } from '../engine/index.ts';
import { lines, name, type Sql, sql } from '../metrics/index.ts';

/** `SELECT` of every promised column, cast to its type; a column is read from `from` unless `special` writes it. */
export function selecting(
  columns: ColumnSpec,
  from: Sql,
  special: Readonly<Record<string, Sql>> = {},
): Query {
  const list = Object.entries(columns).map(
    ([column, type]) => sql`CAST(${special[column] ?? name(column)} AS ${type as Sql}) AS ${name(column)}`,
  );
  return { sql: sql`SELECT\n${lines(list)}\n${from}`, columns };
}
