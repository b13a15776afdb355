import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readManifest } from '../../data/site/open-snapshot.ts';
import { sqlText } from '../../src/engine/index.ts';
import { contentSha256, type Manifest } from '../../src/snapshot/index.ts';

/** The table's file in a folder, as SQL text. */
const parquet = (folder: string, table: string): string => sqlText(join(folder, `${table}.parquet`));

/**
 * Writes into `to` the snapshot in `from` with its libraries repeated and exactly `rows` months of activity, by native
 * DuckDB; everything else as it was.
 */
export async function writeScaled(from: string, to: string, rows: number): Promise<Manifest> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const manifest = readManifest(from);
  const copies = Math.ceil(rows / (manifest.tables.activity?.files[0]?.rows ?? rows));
  const db = await DuckDBInstance.create(':memory:');
  const connection = await db.connect();
  const repeated = (table: string, limit: string): string =>
    `COPY (SELECT t.* REPLACE (library_id || '-' || n AS library_id) FROM read_parquet(${parquet(from, table)}) t,
     range(${copies}) r(n) ORDER BY n, library_id ${limit}) TO ${parquet(to, table)} (FORMAT parquet, COMPRESSION zstd)`;
  await connection.run(repeated('libraries', ''));
  await connection.run(repeated('activity', `, month LIMIT ${rows}`));
  connection.closeSync();
  const scaled = await withFiles(manifest, to, copies, rows);
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(scaled));
  return scaled;
}

async function withFiles(
  manifest: Manifest,
  folder: string,
  copies: number,
  rows: number,
): Promise<Manifest> {
  const libraries = manifest.tables.libraries?.files[0]?.rows ?? 0;
  const file = (table: 'libraries' | 'activity', count: number) => {
    const path = `${table}.parquet`;
    const bytes = readFileSync(join(folder, path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { files: [{ path, bytes: statSync(join(folder, path)).size, sha256, rows: count }] };
  };
  const tables = {
    ...manifest.tables,
    libraries: file('libraries', libraries * copies),
    activity: file('activity', rows),
  };
  const { province, regency, village } = manifest.library_rows;
  const hashes = Object.values(tables).flatMap((table) => table.files.map(({ sha256 }) => sha256));
  return {
    ...manifest,
    tables,
    library_rows: { province: province * copies, regency: regency * copies, village: village * copies },
    content_sha256: await contentSha256(hashes),
  };
}
