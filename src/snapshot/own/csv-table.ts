import { type Engine, EngineError, sqlName, sqlText } from '../../engine/index.ts';
import { type SqlType, TABLES, type TableName } from '../contract.ts';
import { type CsvHead, readCsvHead } from './csv-head.ts';
import { type CsvReport, type GivenFile, OwnFilesError } from './fault.ts';

let files = 0;

/** A CSV file of a table as Parquet, and how its columns were understood. Throws OwnFilesError with line and column. */
export async function readCsvTable(
  engine: Engine,
  file: GivenFile,
  table: TableName,
): Promise<{ readonly bytes: Uint8Array; readonly report: CsvReport }> {
  const head = readCsvHead(file, table);
  files += 1;
  const name = `own-${files}.csv`;
  await engine.registerFile(name, file.bytes.slice());
  const rows = `own_csv_${files}`;
  try {
    await engine.run(
      `CREATE TABLE ${rows} AS SELECT row_number() OVER () + 1 AS line, * FROM ${source(name, head)}`,
    );
    await checkCells(engine, rows, file, table, head);
    return { bytes: await engine.writeParquet(selected(rows, table, head)), report: head.report };
  } catch (thrown) {
    if (!(thrown instanceof EngineError) || thrown.kind !== 'query_failed') throw thrown;
    const line = Number(/line:?\s*(\d+)/i.exec(thrown.message)?.[1] ?? 0);
    throw new OwnFilesError(
      'csv_shape',
      { file: file.path, line, got: thrown.message.slice(0, 200) },
      thrown,
    );
  } finally {
    await engine.run(`DROP TABLE IF EXISTS ${rows}`);
    await engine.dropFile(name);
  }
}

const cellName = (at: number): string => `c${at}`;

function source(name: string, { headers, delimiter }: CsvHead): string {
  const columns = headers.map((_, at) => `${sqlText(cellName(at))}: 'VARCHAR'`).join(', ');
  return `read_csv(${sqlText(name)}, auto_detect = false, header = true, delim = ${sqlText(delimiter)},
    quote = '"', escape = '"', columns = {${columns}})`;
}

const filledCell = (cell: string): string => `nullif(trim(${sqlName(cell)}), '')`;

/**
 * A cell as its column's type; NULL when it is none. Between semicolons a comma is the decimal mark, and points in
 * threes are none, since they may stand for thousands.
 */
function typed(cell: string, type: SqlType, delimiter: string): string {
  const text = filledCell(cell);
  switch (type) {
    case 'VARCHAR':
      return text;
    case 'DATE':
      return `coalesce(TRY_CAST(${text} AS DATE), TRY_CAST(${text} || '-01' AS DATE),
        CAST(try_strptime(${text}, '%d/%m/%Y') AS DATE))`;
    case 'BOOLEAN':
      return `CASE lower(${text}) WHEN 'ya' THEN true WHEN 'tidak' THEN false ELSE TRY_CAST(${text} AS BOOLEAN) END`;
    case 'INTEGER':
    case 'BIGINT':
      return `CASE WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN TRY_CAST(${text} AS ${type}) END`;
    case 'DOUBLE':
      return delimiter === ';'
        ? `CASE WHEN NOT regexp_full_match(${text}, '[+-]?[0-9]{1,3}([.][0-9]{3})+')
          THEN TRY_CAST(replace(${text}, ',', '.') AS DOUBLE) END`
        : `TRY_CAST(${text} AS DOUBLE)`;
  }
}

const EXPECTED: Readonly<Record<SqlType, string>> = {
  VARCHAR: '',
  DATE: '2024-07-31',
  BOOLEAN: 'true, false',
  INTEGER: '1234',
  BIGINT: '1234',
  DOUBLE: '1234.5',
};

async function checkCells(engine: Engine, rows: string, file: GivenFile, table: TableName, head: CsvHead) {
  for (const [column, { type }] of Object.entries<{ readonly type: SqlType }>(TABLES[table].columns)) {
    const at = head.columns.get(column);
    if (at === undefined || type === 'VARCHAR') continue;
    const cell = cellName(at);
    const { columns } = await engine.ask({
      sql: `SELECT CAST(line AS INTEGER) AS line, CAST(${filledCell(cell)} AS VARCHAR)[:60] AS got FROM ${rows}
        WHERE ${filledCell(cell)} IS NOT NULL AND ${typed(cell, type, head.delimiter)} IS NULL ORDER BY line LIMIT 1`,
      columns: { line: 'INTEGER', got: 'VARCHAR' },
    });
    if (columns.line?.[0] === undefined) continue;
    throw new OwnFilesError('csv_value', {
      file: file.path,
      line: Number(columns.line[0]),
      column: head.headers[at] ?? column,
      got: String(columns.got?.[0]),
      expected: type === 'DOUBLE' && head.delimiter === ';' ? '1234,5' : EXPECTED[type],
    });
  }
}

function selected(rows: string, table: TableName, { columns, delimiter, report }: CsvHead): string {
  const filled = new Map(report.filled);
  const cells = Object.entries<{ readonly type: SqlType }>(TABLES[table].columns).map(
    ([column, { type }]) => {
      const at = columns.get(column);
      const value = filled.get(column);
      const cell =
        at === undefined ? (value ? sqlText(value) : 'NULL') : typed(cellName(at), type, delimiter);
      return `CAST(${cell} AS ${type}) AS ${sqlName(column)}`;
    },
  );
  return `SELECT ${cells.join(', ')} FROM ${rows} ORDER BY line`;
}
