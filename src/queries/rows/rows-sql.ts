import type { Answer, CellValue, ColumnSpec, Query } from '../../engine/index.ts';
import { lines, name, number, type Sql, sql } from '../../metrics/index.ts';
import { baseSql } from './base-sql.ts';
import { columnType, type Field, fieldsOf, keysOf } from './fields.ts';
import { type Filter, fits } from './filter.ts';
import { filterSql, searchWords } from './filter-sql.ts';
import { type Grouping, linesCount, linesQuery } from './groups.ts';
import { heldBase, orderKey, sheetOf, sortKey } from './sheet.ts';
import { normaliseSource, type RowsSource } from './source.ts';

export interface RowsSort {
  readonly column: string;
  readonly descending: boolean;
  /** By the sum of the column over all rows of the choice that are alike in these columns; left out = by the cell. */
  readonly over?: readonly string[];
}
/** What both the rows and their totals are asked of. */
export interface RowsChoice {
  readonly source: RowsSource;
  readonly where: Filter;
  /** Words that a row must have in one of its texts; case and accents do not matter. */
  readonly search: string;
  /** Words of the search that name values of closed lists, in the reader's language: those values answer them too. */
  readonly named?: readonly NamedValues[];
}
export interface NamedValues {
  readonly word: string;
  readonly column: string;
  readonly values: readonly string[];
}
/** A window of the rows of a source, in an order without ties. */
export interface RowsSpec extends RowsChoice {
  readonly kind: 'rows';
  readonly sort: readonly RowsSort[];
  readonly offset: number;
  readonly limit: number;
  /** Lines are heads and, under open ones, rows; left out = rows alone. */
  readonly group?: Grouping;
}
/** How many rows the filter leaves, of how many, and the sums of the columns that add up. */
export interface RowsTotalSpec extends RowsChoice {
  readonly kind: 'rows_total';
  readonly group?: Grouping;
}

/** A row as it comes: cells by column. */
export type TableRow = Readonly<Record<string, CellValue>>;
export interface RowsTotal {
  readonly shown: number;
  readonly total: number;
  /** Lines of the table: the rows shown, or heads and the rows under open ones. */
  readonly lines: number;
  /** Sum by column over the rows shown; null when no row has a value, of changes when any row has none. */
  readonly sums: Readonly<Record<string, number | null>>;
  /** Columns without a value in any row shown: of those that add up and, of libraries, of all; none when no row is shown. */
  readonly empty: readonly string[];
}

/** The canonical form: conditions that ask nothing of the source fall away. */
export function normaliseChoice(choice: RowsChoice): RowsChoice {
  const source = normaliseSource(choice.source);
  const fields = fieldsOf(source);
  const words = searchWords(choice.search);
  const named = (choice.named ?? []).filter(
    ({ word, column, values }) =>
      words.includes(word) && values.length > 0 && fits({ column, test: 'in', values }, fields),
  );
  return {
    source,
    where: choice.where.filter((condition) => fits(condition, fields)),
    search: words.join(' '),
    ...(named.length === 0 ? {} : { named }),
  };
}

/** Sort keys that name a column, each column once, and each of its sums once. */
export function normaliseSort(sort: readonly RowsSort[], source: RowsSource): readonly RowsSort[] {
  const fields = fieldsOf(source);
  const ids = new Set(fields.map(({ id }) => id));
  const cells = new Set(ids);
  const sums = new Set<string>();
  return sort.flatMap(({ column, descending, over }) => {
    if (!over) return cells.delete(column) ? [{ column, descending }] : [];
    const mark = [column, ...over].join(' ');
    const known = fields.some(({ id, sums }) => sums && id === column) && over.every((id) => ids.has(id));
    if (!known || sums.has(mark)) return [];
    sums.add(mark);
    return [{ column, descending, over }];
  });
}

/** All rows of the choice in order, uncut, as SQL that stands alone: what the receipt of a file says. */
export function orderedSql(choice: RowsChoice, sort: readonly RowsSort[], schema: string): Query {
  const fields = fieldsOf(choice.source);
  return {
    sql: sql`WITH base AS (
${baseSql(choice.source, schema)}
)
SELECT
${lines(fields.map(castField))}
FROM base
WHERE ${filterSql(choice, fields)}
ORDER BY ${order(choice.source, sort, fields)}`,
    columns: columnsOf(fields),
  };
}

/** The same rows as the screen takes its windows of: a SELECT over `keeps`, not in order; `row_at` is their place from 1. */
export function heldRows(choice: RowsChoice, sort: readonly RowsSort[], schema: string): Query {
  const fields = fieldsOf(choice.source);
  const { keeps, rows } = sheetOf(normaliseChoice(choice), normaliseSort(sort, choice.source), schema);
  return {
    sql: sql`SELECT\n${lines([sql`CAST(r.at AS INTEGER) AS row_at`, ...fields.map(castField)])}\nFROM ${rows}`,
    columns: { row_at: 'INTEGER', ...columnsOf(fields) },
    keeps,
  };
}

/** Missing last either way; text as names are read; ties by the row's own key. */
function order(source: RowsSource, sort: readonly RowsSort[], fields: readonly Field[]): Sql {
  const asked = normaliseSort(sort, source).map((key) => {
    const field = fields.find(({ id }) => id === key.column);
    return sortKey(key, orderKey(field, sql`base.${name(key.column)}`), (id) => sql`base.${name(id)}`);
  });
  const keys = keysOf(source).map((key) => sql`base.${name(key)} ASC NULLS LAST`);
  return [...asked, ...keys].join(', ') as Sql;
}

/** A window of rows, from the table that holds them in order: the rows at any depth cost the same. */
export function rowsQuery(spec: RowsSpec, schema: string): Query {
  if (spec.group) return linesQuery(spec, spec.group, schema);
  const fields = fieldsOf(spec.source);
  const { keeps, rows } = sheetOf(spec, spec.sort, schema);
  return {
    sql: sql`SELECT\n${lines(fields.map(castField))}\nFROM ${rows}
WHERE r.at > ${number(spec.offset)} AND r.at <= ${number(spec.offset + spec.limit)}\nORDER BY r.at`,
    columns: columnsOf(fields),
    keeps,
  };
}

export function rowsTotalQuery(spec: RowsTotalSpec, schema: string): Query {
  const fields = fieldsOf(spec.source);
  const summed = fields.filter(({ sums }) => sums);
  const whole = fields.filter(({ sumsWhole }) => sumsWhole);
  // Months and metrics have too many rows or columns to count the cells of each.
  const counted = spec.source.of === 'libraries' ? fields : [];
  const { keeps, base, kept } = heldBase(spec, schema);
  const lined = spec.group ? linesCount(spec.group, kept) : sql`count(*) FILTER (WHERE ${kept})`;
  const cells = [
    sql`CAST(count(*) FILTER (WHERE ${kept}) AS DOUBLE) AS rows_shown`,
    sql`CAST(count(*) AS DOUBLE) AS rows_total`,
    sql`CAST(${lined} AS DOUBLE) AS rows_lines`,
    ...summed.map(
      ({ id }) => sql`CAST(sum(${name(id)}) FILTER (WHERE ${kept}) AS DOUBLE) AS ${name(`sum_${id}`)}`,
    ),
    ...whole.map(
      ({ id }) =>
        sql`CAST(CASE WHEN count(${name(id)}) FILTER (WHERE ${kept}) = count(*) FILTER (WHERE ${kept})
  THEN sum(${name(id)}) FILTER (WHERE ${kept}) END AS DOUBLE) AS ${name(`whole_${id}`)}`,
    ),
    ...counted.map(
      ({ id }) => sql`CAST(count(${name(id)}) FILTER (WHERE ${kept}) AS DOUBLE) AS ${name(`filled_${id}`)}`,
    ),
  ];
  const columns: ColumnSpec = {
    rows_shown: 'DOUBLE',
    rows_total: 'DOUBLE',
    rows_lines: 'DOUBLE',
    ...Object.fromEntries(summed.map(({ id }) => [`sum_${id}`, 'DOUBLE'] as const)),
    ...Object.fromEntries(whole.map(({ id }) => [`whole_${id}`, 'DOUBLE'] as const)),
    ...Object.fromEntries(counted.map(({ id }) => [`filled_${id}`, 'DOUBLE'] as const)),
  };
  return {
    sql: sql`SELECT\n${lines(cells)}\nFROM (\n${base}\n) base`,
    columns,
    keeps,
  };
}

const castField = (field: Field): Sql =>
  sql`CAST(${name(field.id)} AS ${columnType(field) as Sql}) AS ${name(field.id)}`;
const columnsOf = (fields: readonly Field[]): ColumnSpec =>
  Object.fromEntries(fields.map((field) => [field.id, columnType(field)]));

export function readTableRows(answer: Answer): readonly TableRow[] {
  const columns = Object.entries(answer.columns);
  return Array.from({ length: answer.rowCount }, (_, at) =>
    Object.fromEntries(columns.map(([id, cells]) => [id, cells[at] ?? null])),
  );
}

export function readRowsTotal(answer: Answer): readonly RowsTotal[] {
  const number = (column: string): number | null => {
    const cell = answer.columns[column]?.[0];
    return typeof cell === 'number' ? cell : null;
  };
  const columns = Object.keys(answer.columns);
  const sums = columns.filter((column) => column.startsWith('sum_'));
  const shown = number('rows_shown') ?? 0;
  const empty = [
    ...sums.flatMap((column) => (number(column) === null ? [column.slice('sum_'.length)] : [])),
    ...columns.flatMap((column) =>
      column.startsWith('filled_') && number(column) === 0 ? [column.slice('filled_'.length)] : [],
    ),
  ];
  return [
    {
      shown,
      total: number('rows_total') ?? 0,
      lines: number('rows_lines') ?? 0,
      sums: Object.fromEntries(
        [...sums, ...columns.filter((column) => column.startsWith('whole_'))].map((column) => [
          column.replace(/^(sum|whole)_/, ''),
          number(column),
        ]),
      ),
      empty: shown === 0 ? [] : empty,
    },
  ];
}
