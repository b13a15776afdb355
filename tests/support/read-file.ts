import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readSheet } from 'read-excel-file/node';

/** A column of a file as a reader outside of the app knows it: by name and type. */
export interface FileColumn {
  readonly id: string;
  readonly type: 'code' | 'text' | 'integer' | 'number' | 'date' | 'flag';
}
export type FileCell = string | number | boolean | null;

/**
 * The rows of an exported data file, read with nothing of the app: CSV, JSON, GeoJSON and Parquet by native DuckDB, a
 * workbook by read-excel-file (maintained, MIT, no writer of its own). The apostrophe of a guarded text is taken away.
 */
export async function readFileRows(
  format: string,
  bytes: Uint8Array,
  columns: readonly FileColumn[],
): Promise<readonly (readonly FileCell[])[]> {
  if (format === 'xlsx') return readWorkbook(bytes, columns);
  const path = join(tmpdir(), `export-${randomUUID()}.${format}`);
  await writeFile(path, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const list = columns.map(({ id }) => `CAST("${id}" AS VARCHAR)`).join(', ');
    const reader = await connection.runAndReadAll(`SELECT ${list} FROM ${fromFile(format, path, columns)}`);
    return reader.getRows().map((cells) => cells.map((cell, at) => typed(cell, columns[at], format)));
  } finally {
    connection.closeSync();
    await rm(path);
  }
}

function fromFile(format: string, path: string, columns: readonly FileColumn[]): string {
  const texts = columns.map(({ id }) => `'${id}': 'VARCHAR'`).join(', ');
  switch (format) {
    case 'csv':
    case 'csv_id':
      return `read_csv('${path}', header = true, delim = '${format === 'csv' ? ',' : ';'}', quote = '"', escape = '"',
        columns = {${texts}}, auto_detect = false, parallel = false, allow_quoted_nulls = false, new_line = '\\n',
        max_line_size = 1000000)`;
    case 'json':
      return `read_json('${path}', format = 'array', columns = {${texts}})`;
    case 'geojson': {
      const fields = columns.map(({ id }) => `"${id}" VARCHAR`).join(', ');
      return `(SELECT unnest(f.properties) FROM (SELECT unnest(features) AS f FROM read_json('${path}',
        columns = {features: 'STRUCT(properties STRUCT(${fields}))[]'}, maximum_object_size = 100000000)))`;
    }
    default:
      return `read_parquet('${path}')`;
  }
}

function typed(cell: unknown, column: FileColumn | undefined, format: string): FileCell {
  if (typeof cell !== 'string') return null;
  switch (column?.type) {
    case 'integer':
    case 'number':
      return Number(format === 'csv_id' ? cell.replace(',', '.') : cell);
    case 'flag':
      return cell === 'true';
    case 'date':
      return cell;
    default:
      return format.startsWith('csv') && cell.startsWith("'") ? cell.slice(1) : cell;
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  columns: readonly FileColumn[],
): Promise<readonly (readonly FileCell[])[]> {
  const [head = [], ...rows] = await readSheet(Buffer.from(bytes), 1, { trim: false });
  if (head.join() !== columns.map(({ id }) => id).join()) throw new Error(`The head is ${head.join()}`);
  return rows.map((cells) =>
    columns.map(({ type }, at): FileCell => {
      const cell: unknown = cells[at] ?? null;
      const given = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
      const kind =
        type === 'integer' || type === 'number' ? 'number' : type === 'flag' ? 'boolean' : 'string';
      if (given === null) return null;
      if (
        typeof given === kind &&
        (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
      )
        return given;
      throw new Error(`A cell of type ${type} came as ${typeof given}`);
    }),
  );
}
