import type { SnapshotId } from '../../src/base/index.ts';
import { type CellValue, type Engine, sha256Hex, sqlName, sqlText } from '../../src/engine/index.ts';
import { createNodeEngine } from '../../src/engine/node.ts';
import {
  contentSha256,
  type Manifest,
  type ManifestFile,
  type SqlType,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../../src/snapshot/index.ts';
import { DEFAULT_ROW, DEFAULT_ROWS, type FixtureRows, type Row } from './fixture-rows.ts';

export type { FixtureRows, Row } from './fixture-rows.ts';

export interface FixtureSnapshot {
  readonly manifest: Manifest;
  /** By `path` of the manifest. */
  readonly files: Map<string, Uint8Array>;
}

export interface FixtureOverrides {
  /** Replaces fields of the manifest that the builder made. */
  readonly manifest?: Partial<Manifest>;
  /** Writes a column as another SQL type, or leaves it out (null). */
  readonly columns?: Partial<Record<TableName, Readonly<Record<string, string | null>>>>;
  /** Leaves tables out of the snapshot. */
  readonly without?: readonly TableName[];
  /** Changes a file's bytes after the manifest was written. */
  readonly damage?: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>>;
}

/**
 * Writes a tiny snapshot: Parquet bytes and the manifest that fits them. Tables that `rows` does not name hold
 * DEFAULT_ROWS; columns that a row does not name hold DEFAULT_ROW. One file a table: `<table>.parquet`.
 */
export async function buildFixtureSnapshot(
  rows: FixtureRows = {},
  overrides: FixtureOverrides = {},
): Promise<FixtureSnapshot> {
  const engine = await createNodeEngine();
  try {
    const files = new Map<string, Uint8Array>();
    const tables: Partial<Record<TableName, { files: ManifestFile[] }>> = {};
    for (const table of TABLE_NAMES) {
      if (overrides.without?.includes(table)) continue;
      const content = filled(table, rows);
      const bytes = await parquet(engine, table, content, overrides.columns?.[table] ?? {});
      const path = `${table}.parquet`;
      files.set(path, bytes);
      const sha256 = await sha256Hex(bytes);
      tables[table] = { files: [{ path, bytes: bytes.length, sha256, rows: content.length }] };
    }
    const hashes = Object.values(tables).flatMap((table) => table.files.map((file) => file.sha256));
    const manifest: Manifest = {
      ...manifestOf(filled('libraries', rows)),
      tables,
      content_sha256: await contentSha256(hashes),
      ...overrides.manifest,
    };
    for (const [path, change] of Object.entries(overrides.damage ?? {})) {
      const bytes = files.get(path);
      if (bytes !== undefined) files.set(path, change(bytes));
    }
    return { manifest, files };
  } finally {
    await engine.close();
  }
}

function filled(table: TableName, rows: FixtureRows): readonly Row[] {
  return (rows[table] ?? DEFAULT_ROWS[table]).map((row) => ({ ...DEFAULT_ROW[table], ...row }));
}

function manifestOf(libraries: readonly Row[]): Manifest {
  const count = (tier: string) => libraries.filter((row) => row.tier === tier).length;
  return {
    contract: 1,
    id: '2025-04' as SnapshotId,
    title: { id: 'Uji April 2025', en: 'Fixture April 2025' },
    as_of: '2025-04-30',
    evidence: 'modelled',
    notes: { id: ['Data uji.'], en: ['Test data.'] },
    complete_through: [
      { table: 'libraries', channel: 'any', through: '2024-12-31' },
      { table: 'activity', channel: 'any', through: '2024-12-31' },
    ],
    headlines: [{ id: 'provincial_libraries', figure_id: 'F002' }],
    sources: [
      { title: 'Fixture', publisher: 'Tests', licence: 'CC0-1.0', attribution: 'None owed.', url: null },
    ],
    tables: {},
    library_rows: { province: count('province'), regency: count('regency'), village: count('village') },
    content_sha256: '',
  };
}

/** Rows go in by batches: a long list of VALUES overruns the engine's stack, whatever its bytes. */
async function parquet(
  engine: Engine,
  table: TableName,
  rows: readonly Row[],
  changes: Readonly<Record<string, string | null>>,
): Promise<Uint8Array> {
  const columns: [string, SqlType | string][] = [];
  for (const [name, column] of Object.entries(TABLES[table].columns)) {
    const change = changes[name];
    if (change !== null) columns.push([name, change ?? column.type]);
  }
  for (const [name, type] of Object.entries(changes)) {
    if (!(name in TABLES[table].columns) && type !== null) columns.push([name, type]);
  }
  const target = sqlName(`fixture_${table}`);
  await engine.run(
    `CREATE TABLE ${target} (${columns.map(([name, type]) => `${sqlName(name)} ${type}`).join(', ')})`,
  );
  const tuples = rows.map((row) => `(${columns.map(([name]) => literal(row[name] ?? null)).join(', ')})`);
  for (const batch of batches(tuples, 20_000))
    await engine.run(`INSERT INTO ${target} VALUES ${batch.join(', ')}`);
  return engine.writeParquet(`SELECT * FROM ${target}`);
}

function batches(tuples: readonly string[], characters: number): string[][] {
  const out: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const tuple of tuples) {
    if (size + tuple.length > characters) {
      out.push([]);
      size = 0;
    }
    out.at(-1)?.push(tuple);
    size += tuple.length + 2;
  }
  return out;
}

function literal(value: CellValue): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? sqlText(value) : String(value);
}
