import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FixtureSnapshot } from '../fixture-snapshot.ts';

/** A row as native DuckDB gives it; the oracle's SQL answers only texts, doubles, booleans and NULL. */
export type NativeRow = Readonly<Record<string, string | number | boolean | null>>;

export interface NativeDatabase {
  ask(sql: string): Promise<readonly NativeRow[]>;
  close(): void;
}

const TABLES = ['regions', 'libraries', 'activity'];

/** Native DuckDB with the tables of the snapshot's Parquet files. A question asked again is answered from memory. */
export async function openNative(snapshot: FixtureSnapshot): Promise<NativeDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oracle-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const [file, bytes] of snapshot.files) {
    const table = TABLES.find((name) => file.startsWith(name));
    if (table === undefined) continue;
    const at = path.join(folder, file.replaceAll('/', '-'));
    writeFileSync(at, bytes);
    await connection.run(`CREATE TABLE ${table} AS FROM read_parquet('${at}')`);
  }
  const known = new Map<string, readonly NativeRow[]>();
  return {
    ask: async (sql) => {
      const rows = known.get(sql) ?? (await connection.runAndReadAll(sql)).getRowObjectsJS().map(plain);
      known.set(sql, rows);
      return rows;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function plain(row: Readonly<Record<string, unknown>>): NativeRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (
        value === null ||
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean'
      )
        return [column, value];
      throw new TypeError(`${column} is a ${typeof value}: cast it`);
    }),
  );
}
