import type { CellValue, Engine, Query } from '../engine/index.ts';
import { sqlName } from '../engine/index.ts';
import { columnType, groupsSql, heldGroups, heldRows, orderedSql } from '../queries/index.ts';
import { type ExportColumn, type ExportRequest, isShown } from './request.ts';
import { shownSql } from './shown-sql.ts';
import { isNumeric, type Tally } from './tally.ts';

/** All rows of a request in their order, kept by the engine until `drop`. */
export interface Staging {
  /** What the rows came from: one statement, or, for rows of the page, the questions that it had asked. */
  readonly sql: readonly string[];
  readonly tally: Tally;
  rows(from: number, count: number): Promise<readonly (readonly CellValue[])[]>;
  /** Those rows in order, as a relation. */
  slice(from: number, count: number): string;
  /** SELECT of the columns in order, typed as a file for machines has them. */
  readonly typedSelect: string;
  drop(): Promise<void>;
}

let count = 0;

/**
 * Copies the rows that the screen has in order, with their places, into a table of its own, so that every piece of the
 * file comes from one answer, whatever the page does. Pieces are put in order as they are read: wide rows sort slowly.
 */
export async function stage(
  engine: Engine,
  schema: string,
  request: ExportRequest,
  signal: AbortSignal,
): Promise<Staging> {
  const { columns } = request;
  const { sql, held } = statements(request, schema);
  count += 1;
  const table = sqlName(`export_${count}`);
  const list = columns.map(({ id }) => sqlName(id)).join(', ');
  const slice = (from: number, rows: number): string =>
    `(SELECT * FROM ${table} WHERE row_at > ${from} AND row_at <= ${from + rows} ORDER BY row_at)`;
  const drop = () => engine.run(`DROP TABLE IF EXISTS ${table}`);
  try {
    await engine.run(`CREATE TEMP TABLE ${table} AS SELECT row_at, ${list} FROM (\n${held.sql}\n)`, {
      signal,
      keeps: held.keeps ?? [],
    });
    return {
      sql,
      tally: await tallyOf(engine, table, columns, signal),
      typedSelect: `SELECT ${columns.map(typed).join(', ')} FROM ${table} ORDER BY row_at`,
      async rows(from, rowCount) {
        const answer = await engine.ask(
          {
            sql: `SELECT ${columns.map((column) => `CAST(${sqlName(column.id)} AS ${columnType(column)}) AS ${sqlName(column.id)}`).join(', ')}
FROM ${slice(from, rowCount)}`,
            columns: Object.fromEntries(columns.map((column) => [column.id, columnType(column)])),
          },
          { signal },
        );
        return Array.from({ length: answer.rowCount }, (_, at) =>
          columns.map(({ id }) => answer.columns[id]?.[at] ?? null),
        );
      },
      slice,
      drop,
    };
  } catch (thrown) {
    await drop().catch(() => undefined);
    throw thrown;
  }
}

function statements(
  { choice, sort, columns, groupsOf }: ExportRequest,
  schema: string,
): { readonly sql: readonly string[]; readonly held: Pick<Query, 'sql' | 'keeps'> } {
  if (isShown(choice)) return { sql: choice.source.asked, held: { sql: shownSql(choice.source, columns) } };
  if (groupsOf) {
    return {
      sql: [groupsSql(choice, sort, groupsOf, schema)],
      held: heldGroups(choice, sort, groupsOf, schema),
    };
  }
  return { sql: [orderedSql(choice, sort, schema).sql], held: heldRows(choice, sort, schema) };
}

function typed(column: ExportColumn): string {
  const id = sqlName(column.id);
  const types = {
    integer: 'BIGINT',
    number: 'DOUBLE',
    date: 'DATE',
    flag: 'BOOLEAN',
    code: 'VARCHAR',
    text: 'VARCHAR',
  };
  return `CAST(${id} AS ${types[column.type]}) AS ${id}`;
}

/** Rows, filled cells and sums of a relation, worked out by the engine. */
export async function tallyOf(
  engine: Engine,
  relation: string,
  columns: readonly ExportColumn[],
  signal: AbortSignal,
): Promise<Tally> {
  const numeric = columns.filter(isNumeric);
  const cells = [
    'CAST(count(*) AS DOUBLE) AS "rows"',
    ...columns.map(({ id }) => `CAST(count(${sqlName(id)}) AS DOUBLE) AS ${sqlName(`filled ${id}`)}`),
    ...numeric.map(({ id }) => `CAST(coalesce(sum(${sqlName(id)}), 0) AS DOUBLE) AS ${sqlName(`sum ${id}`)}`),
  ];
  const names = ['rows', ...columns.map(({ id }) => `filled ${id}`), ...numeric.map(({ id }) => `sum ${id}`)];
  const query: Query = {
    sql: `SELECT ${cells.join(', ')} FROM ${relation}`,
    columns: Object.fromEntries(names.map((name) => [name, 'DOUBLE'])),
  };
  const answer = await engine.ask(query, { signal });
  const value = (name: string): number => Number(answer.columns[name]?.[0] ?? 0);
  return {
    rows: value('rows'),
    filled: Object.fromEntries(columns.map(({ id }) => [id, value(`filled ${id}`)])),
    sums: Object.fromEntries(numeric.map(({ id }) => [id, value(`sum ${id}`)])),
  };
}
