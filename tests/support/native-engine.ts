import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api';
import {
  type CellValue,
  type ColumnType,
  DecodeError,
  type Engine,
  sqlName,
  sqlText,
} from '../../src/engine/index.ts';

const TYPE_IDS: Readonly<Record<ColumnType, DuckDBTypeId>> = {
  INTEGER: DuckDBTypeId.INTEGER,
  DOUBLE: DuckDBTypeId.DOUBLE,
  VARCHAR: DuckDBTypeId.VARCHAR,
  BOOLEAN: DuckDBTypeId.BOOLEAN,
};

/** Current native DuckDB behind the engine's port: an oracle that shares no code with the engine that we ship. */
export async function createNativeEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'native-engine-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = ${sqlText(folder)}`);
  let files = 0;
  async function copied(select: string, how: string): Promise<Uint8Array> {
    files += 1;
    const path = join(folder, `out-${files}`);
    await connection.run(`COPY (${select}) TO ${sqlText(path)} ${how}`);
    const bytes = await readFile(path);
    await rm(path);
    return new Uint8Array(bytes);
  }
  return {
    label: 'duckdb (native)',
    async ask({ sql, columns, keeps = [] }) {
      for (const { name, select } of keeps)
        await connection.run(`CREATE OR REPLACE TEMP TABLE "${name}" AS ${select}`);
      const reader = await connection.runAndReadAll(sql);
      const promised = Object.entries(columns);
      const cells: Record<string, readonly CellValue[]> = {};
      const values = reader.getColumns();
      promised.forEach(([name, type], index) => {
        const got = index < reader.columnCount ? reader.columnName(index) : 'no such column';
        if (got !== name) throw new DecodeError(name, type, got);
        if (reader.columnTypeId(index) !== TYPE_IDS[type]) {
          throw new DecodeError(name, type, String(reader.columnType(index)));
        }
        cells[name] = (values[index] ?? []).map((value) => cell(value, name, type));
      });
      if (reader.columnCount > promised.length) {
        throw new DecodeError(reader.columnName(promised.length), 'absent', 'a column');
      }
      return { rowCount: reader.currentRowCount, columns: cells };
    },
    async run(script) {
      await connection.run(script);
    },
    async registerFile(name, bytes) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    },
    dropFile: (name) => rm(join(folder, name), { force: true }),
    writeParquet: (select) => copied(select, '(FORMAT PARQUET, COMPRESSION ZSTD)'),
    writeCsv(select, { separator, quoted }) {
      const force = quoted.length === 0 ? '' : `, FORCE_QUOTE (${quoted.map(sqlName).join(', ')})`;
      return copied(select, `(FORMAT CSV, HEADER false, DELIMITER ${sqlText(separator)}${force})`);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function cell(value: unknown, name: string, type: ColumnType): CellValue {
  if (
    value === null ||
    typeof value === 'number' ||
    typeof value === 'string' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new DecodeError(name, type, typeof value);
}
