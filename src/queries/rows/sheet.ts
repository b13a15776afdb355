import type { Keep } from '../../engine/index.ts';
import { commas, every, lines, name, number, type Sql, sql } from '../../metrics/index.ts';
import { baseSql, chosen } from './base-sql.ts';
import { type Field, fieldsOf, keysOf } from './fields.ts';
import { filterSql, plain, searchedText } from './filter-sql.ts';
import { heldMetrics } from './held-metrics.ts';
import { type Kept, kept } from './keep.ts';
import type { RowsChoice, RowsSort } from './rows-sql.ts';
import type { ActivityRowsSource, RowsSource } from './source.ts';

/** Rows as `r`, each with its place `at` from 1; a FROM item over `keeps`. */
export interface Sheet {
  readonly keeps: readonly Keep[];
  readonly rows: Sql;
}
/** Rows before the filter: a SELECT over `keeps`, and the condition of those that the filter leaves. */
export interface HeldBase {
  readonly keeps: readonly Keep[];
  readonly base: Sql;
  readonly kept: Sql;
}

/** What a column is ordered by: names as they are read, all else as it is. */
export const orderKey = (field: Field | undefined, value: Sql): Sql =>
  field?.type === 'text' && field.values === undefined ? plain(value) : value;

export function heldBase(choice: RowsChoice, schema: string): HeldBase {
  const { source } = choice;
  const fields = fieldsOf(source);
  if (source.of === 'activity') {
    const libraries = librariesKept(source, schema);
    return {
      keeps: libraries.keeps,
      base: monthsSql(source, schema, libraries.at),
      kept: filterSql(choice, fields, sql`words`),
    };
  }
  const whole = source.of === 'metrics' ? heldMetrics(source, schema) : kept('rows', baseSql(source, schema));
  return { keeps: whole.keeps, base: sql`SELECT * FROM ${whole.at}`, kept: filterSql(choice, fields) };
}

/** All rows of a choice in an order without ties, kept, so that a window costs the same at any depth. */
export function sheetOf(choice: RowsChoice, sort: readonly RowsSort[], schema: string): Sheet {
  const { source } = choice;
  const held = heldBase(choice, schema);
  const before = [{ keeps: held.keeps, at: sql`` }];
  if (source.of !== 'activity') {
    const fields = fieldsOf(source);
    const keys = sort.map((key) => {
      const field = fields.find(({ id }) => id === key.column);
      return sortKey(key, orderKey(field, name(key.column)), (id) => name(id));
    });
    const all = [...keys, ...keysOf(source).map((key) => directed(name(key), false))];
    const sheet = kept(
      'sheet',
      sql`SELECT row_number() OVER () AS at, * FROM (\n${held.base} WHERE ${held.kept} ORDER BY ${commas(all)}\n)`,
      before,
    );
    return { keeps: sheet.keeps, rows: sql`${sheet.at} r` };
  }
  return monthsSheet(source, sort, held, schema);
}

/** A key of an order, missing last: of a value, or of its sum over the rows that are alike in some columns. */
export function sortKey({ descending, over }: RowsSort, value: Sql, column: (id: string) => Sql): Sql {
  if (!over) return directed(value, descending);
  return directed(sql`sum(${value}) OVER (PARTITION BY ${commas(over.map(column))})`, descending);
}

/** The sum of a column over rows that all have a value; else nothing. */
export const wholeSum = (column: Sql): Sql =>
  sql`CASE WHEN count(${column}) = count(*) THEN sum(${column}) END`;

const directed = (value: Sql, descending: boolean): Sql =>
  sql`${value} ${descending ? sql`DESC` : sql`ASC`} NULLS LAST`;

/** Columns of a month that its library does not tell. */
const OWN = ['activities', 'participants', 'participants_female', 'visits', 'evidence'] as const;

/** The libraries of an era with their names, numbered in order of their id, and the words that a search looks in. */
function librariesKept({ era }: ActivityRowsSource, schema: string): Kept {
  const all: RowsSource = {
    of: 'libraries',
    era,
    tier: [],
    channel: [],
    funding: [],
    region: null,
    atYear: null,
  };
  const words = searchedText(fieldsOf({ ...all, of: 'activity', inYear: null }));
  return kept(
    'libraries',
    sql`SELECT CAST(row_number() OVER (ORDER BY library_id) AS INTEGER) AS library_no, ${words} AS words, *
FROM (\n${baseSql(all, schema)}\n)`,
  );
}

/** Months beside their library; `month_at` and `library_no` are what they are ordered by. */
function monthsSql(source: ActivityRowsSource, schema: string, libraries: Sql): Sql {
  const wanted = [...chosen(source, sql`l.province_code`)];
  if (source.inYear !== null) wanted.push(sql`year(a.month) = ${number(source.inYear)}`);
  return sql`SELECT l.* EXCLUDE (evidence), CAST(a.month AS VARCHAR) AS month, year(a.month) AS year,
  a.month AS month_at, ${commas(OWN.map((column) => sql`a.${name(column)}`))}
FROM ${name(schema, 'activity')} a
JOIN ${libraries} l ON l.library_id = a.library_id
WHERE ${every(wanted)}`;
}

/** Only numbers are sorted and kept; names join when a window is read. */
function monthsSheet(
  source: ActivityRowsSource,
  sort: readonly RowsSort[],
  held: HeldBase,
  schema: string,
): Sheet {
  const libraries = librariesKept(source, schema);
  const fields = fieldsOf(source);
  const ranked = new Map<string, Sql>();
  const keyOf = (column: string): Sql => {
    if (column === 'library_id') return sql`library_no`;
    if (column === 'month') return sql`month_at`;
    if (column === 'year' || OWN.some((own) => own === column)) return name(column);
    const field = fields.find(({ id }) => id === column);
    const rank = name(`rank_${column}`);
    ranked.set(
      column,
      sql`CASE WHEN ${name(column)} IS NOT NULL THEN dense_rank() OVER (ORDER BY ${orderKey(field, name(column))}) END AS ${rank}`,
    );
    return rank;
  };
  const keys = sort.map((key) => sortKey(key, keyOf(key.column), keyOf));
  const base =
    ranked.size === 0
      ? held.base
      : monthsSql(source, schema, sql`(SELECT *, ${commas([...ranked.values()])} FROM ${libraries.at})`);
  const own = commas(OWN.map((column) => name(column)));
  const sheet = kept(
    'sheet',
    sql`SELECT row_number() OVER () AS at, * FROM (
SELECT library_no, month_at, ${own} FROM (\n${base}\n)
WHERE ${held.kept} ORDER BY ${commas([...keys, directed(sql`library_no`, false), directed(sql`month_at`, false)])}
)`,
    [{ keeps: held.keeps, at: held.base }],
  );
  const cells = [
    sql`s.at`,
    sql`l.* EXCLUDE (library_no, evidence)`,
    sql`CAST(s.month_at AS VARCHAR) AS month`,
    sql`year(s.month_at) AS year`,
    ...OWN.map((column) => sql`s.${name(column)}`),
  ];
  return {
    keeps: sheet.keeps,
    rows: sql`(\nSELECT\n${lines(cells)}\nFROM ${sheet.at} s JOIN ${libraries.at} l ON l.library_no = s.library_no\n) r`,
  };
}
