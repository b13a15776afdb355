import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeData } from '../../../data/build.ts';
import { DEFINITIONS } from '../../../data/snapshots/index.ts';
import { sha256Hex } from '../../../src/engine/index.ts';
import {
  contentSha256,
  type Manifest,
  type SnapshotIndex,
  TABLES,
  type TableName,
} from '../../../src/snapshot/index.ts';

const root = mkdtempSync(join(tmpdir(), 'tpbis-data-'));
const [once, twice] = [join(root, 'once'), join(root, 'twice')];
const IDS = DEFINITIONS.map((definition) => definition.id);
const manifestOf = (id: string): Manifest =>
  JSON.parse(readFileSync(join(once, 'snapshots', id, 'manifest.json'), 'utf8'));

beforeAll(async () => {
  await writeData(once);
  await writeData(twice);
}, 240_000);
afterAll(() => rmSync(root, { recursive: true }));

function filesUnder(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      return statSync(join(folder, file)).isDirectory() ? filesUnder(folder, file) : [file];
    });
}
const hashes = async (folder: string) =>
  Promise.all(
    filesUnder(folder).map(async (file) => [file, await sha256Hex(readFileSync(join(folder, file)))]),
  );

/** Rows of a query in native DuckDB; `{table}` in the SQL is that table's file in the snapshot. */
async function ask(id: string, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const folder = join(once, 'snapshots', id);
  const read = sql.replace(/\{(\w+)\}/g, (_, table: string) => `'${join(folder, table)}.parquet'`);
  const rows = (await connection.runAndReadAll(read)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
}

test('building twice gives identical bytes, file by file', async () => {
  const first = await hashes(once);
  expect(first).toHaveLength(1 + 3 + 8 + 10);
  expect(await hashes(twice)).toEqual(first);
});

test('the index offers both snapshots, the newest first, and opens the newest', () => {
  const index: SnapshotIndex = JSON.parse(readFileSync(join(once, 'snapshots/index.json'), 'utf8'));
  expect(index.snapshots.map((snapshot) => snapshot.id)).toEqual(['2025-04', '2023-11']);
  expect(index.default).toBe('2025-04');
  for (const snapshot of index.snapshots)
    expect(snapshot.content_sha256).toBe(manifestOf(snapshot.id).content_sha256);
});

describe.each(IDS)('snapshot %s', (id) => {
  test('says of each file its size, hash and rows, and names its content by them', async () => {
    const manifest = manifestOf(id);
    const files = Object.values(manifest.tables).flatMap((table) => table.files);
    for (const file of files) {
      const bytes = readFileSync(join(once, 'snapshots', id, file.path));
      expect(bytes.length).toBe(file.bytes);
      expect(await sha256Hex(bytes)).toBe(file.sha256);
      const table = file.path.replace('.parquet', '');
      expect(await ask(id, `SELECT count(*) FROM {${table}}`)).toEqual([[file.rows]]);
    }
    expect(manifest.content_sha256).toBe(await contentSha256(files.map((file) => file.sha256)));
  });

  test('has exactly the contract’s columns, in its order and types, compressed with zstd', async () => {
    const tables: [string, { readonly columns: Record<string, { readonly type: string }> }][] =
      Object.entries(TABLES);
    for (const [table, { columns }] of tables) {
      const name = table as TableName;
      if (!manifestOf(id).tables[name]) continue;
      const found = await ask(id, `SELECT column_name, column_type FROM (DESCRIBE FROM {${table}})`);
      expect(found).toEqual(Object.entries(columns).map(([column, { type }]) => [column, type]));
      const packed = `SELECT DISTINCT compression FROM parquet_metadata({${table}})`;
      expect(await ask(id, packed)).toEqual([['ZSTD']]);
    }
  });

  test('carries all 474 published figures, and only headlines that are among them', async () => {
    expect(await ask(id, 'SELECT count(DISTINCT figure_id) FROM {published}')).toEqual([[474]]);
    const figures = (await ask(id, 'SELECT figure_id FROM {published}')).flat();
    for (const headline of manifestOf(id).headlines) expect(figures).toContain(headline.figure_id);
  });

  test('counts its libraries by tier in the manifest', async () => {
    const sql = `SELECT tier, count(*) FROM {libraries} GROUP BY tier`;
    expect(Object.fromEntries(await ask(id, sql))).toEqual(manifestOf(id).library_rows);
  });

  test('tells the reader in both languages what is modelled and that participants are attendances', () => {
    const { notes } = manifestOf(id);
    expect(notes.id).toHaveLength(notes.en.length);
    expect(notes.en.join(' ')).toMatch(/model.*attendances/s);
    expect(notes.id.join(' ')).toMatch(/model.*kehadiran/s);
  });

  test('names the licences that its data owe', () => {
    const owed = manifestOf(id).sources.map((source) => source.attribution);
    expect(owed).toContain('Map: MapSVG / Victor Cazanave, CC BY 4.0, modified');
    expect(owed.join(' ')).toContain('Open Database License (ODbL)');
  });
});

const VILLAGES = "tier = 'village' AND channel = 'stimulus'";

test('2023-11 holds what its article states', async () => {
  const sql = `SELECT count(*) FILTER (tier = 'province' AND joined_year <= 2022),
    count(*) FILTER (tier = 'regency' AND joined_year <= 2022),
    count(*) FILTER (${VILLAGES} AND joined_year <= 2022),
    count(*) FILTER (${VILLAGES} AND joined_year = 2023),
    count(*) FILTER (channel = 'replication')
    FROM {libraries}`;
  expect(await ask('2023-11', sql)).toEqual([[34, 296, 1696, 450, 1205]]);
  const eras = `SELECT count(DISTINCT r.era34_code) FROM {libraries} l JOIN {regions} r USING (region_code)
    WHERE channel = 'replication'`;
  expect(await ask('2023-11', eras)).toEqual([[26]]);
  expect(manifestOf('2023-11').tables.context).toBeUndefined();
});

test('2025-04 holds the chain of new villages, the totals and all 38 provinces', async () => {
  const flows = `SELECT joined_year, count(*) FROM {libraries} WHERE ${VILLAGES} GROUP BY 1 ORDER BY 1`;
  expect(await ask('2025-04', flows)).toEqual([
    [2019, 300],
    [2020, 500],
    [2021, 450],
    [2022, 96],
    [2023, 450],
    [2024, 600],
  ]);
  const totals = `SELECT count(*) FILTER (tier = 'regency'), count(*) FILTER (channel = 'replication'),
    count(DISTINCT left(region_code, 2)) FROM {libraries}`;
  expect(await ask('2025-04', totals)).toEqual([[296, 3237, 38]]);
});
