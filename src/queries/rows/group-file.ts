import type { Query } from '../../engine/index.ts';
import { commas, name, number, type Sql, sql } from '../../metrics/index.ts';
import { columnType, type Field, fieldsOf } from './fields.ts';
import { groupedSort } from './group-order.ts';
import { headsQuery } from './groups.ts';
import { normaliseChoice, normaliseSort, orderedSql, type RowsChoice, type RowsSort } from './rows-sql.ts';
import { wholeSum } from './sheet.ts';
import type { RowsSource } from './source.ts';

const LEVEL: Field = { id: 'group_level', type: 'integer', sums: false };
const ROWS: Field = { id: 'group_rows', type: 'integer', sums: false };

/** Columns of the groups of rows: their level from 1, how many rows they hold, what they are of, and what adds up. */
export function groupFields(source: RowsSource, by: readonly string[]): readonly Field[] {
  const fields = fieldsOf(source);
  const heads = by.flatMap((id) => fields.find((field) => field.id === id) ?? []);
  // With several levels, a sum over all groups would count a row at every one of them.
  const once = by.length === 1;
  const summed = fields
    .filter(({ id, sums, sumsWhole }) => (sums || sumsWhole) && !by.includes(id))
    .map((field) => ({ ...field, sums: field.sums && once }));
  return [LEVEL, { ...ROWS, sums: once }, ...heads, ...summed];
}

/** The same groups as the screen takes its windows of: a SELECT over `keeps`, not in order; `row_at` is their place from 1. */
export const heldGroups = (
  choice: RowsChoice,
  sort: readonly RowsSort[],
  by: readonly string[],
  schema: string,
): Pick<Query, 'sql' | 'keeps'> =>
  headsQuery(
    normaliseChoice(choice),
    normaliseSort(sort, choice.source),
    { by, open: [] },
    groupFields(choice.source, by).slice(2),
    schema,
  );

/**
 * Every group of the rows of a choice, in the order of the screen, as SQL that stands alone: what the receipt of a file
 * says. `row_at` is the place from 1. Above the last level, what a group is not divided by yet is missing.
 */
export function groupsSql(
  choice: RowsChoice,
  sort: readonly RowsSort[],
  by: readonly string[],
  schema: string,
): Sql {
  const fields = groupFields(choice.source, by).slice(2);
  const levels = by.map((_, depth) => {
    const of = by.slice(0, depth + 1);
    const cells = fields.map(({ id, sumsWhole }) => {
      if (of.includes(id)) return sql`${name(id)}`;
      if (sumsWhole) return sql`${wholeSum(name(id))} AS ${name(id)}`;
      return by.includes(id) ? sql`NULL AS ${name(id)}` : sql`sum(${name(id)}) AS ${name(id)}`;
    });
    return sql`SELECT min(at) AS at, ${number(depth + 1)} AS ${name(LEVEL.id)}, count(*) AS ${name(ROWS.id)}, ${commas(cells)}
FROM ordered GROUP BY ${commas(of.map((id) => name(id)))}`;
  });
  const cast = ({ id, ...field }: Field): Sql =>
    sql`CAST(${name(id)} AS ${columnType({ id, ...field }) as Sql}) AS ${name(id)}`;
  const ordered = orderedSql(choice, groupedSort(sort, by, choice.source), schema).sql as Sql;
  return sql`WITH ordered AS (
SELECT row_number() OVER () AS at, * FROM (
${ordered}
)
)
SELECT CAST(row_number() OVER (ORDER BY at, ${name(LEVEL.id)}) AS INTEGER) AS row_at, ${commas([LEVEL, ROWS, ...fields].map(cast))}
FROM (
${levels.join('\nUNION ALL\n') as Sql}
)
ORDER BY row_at`;
}
