import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/engine/index.ts';
import {
  type ManifestFile,
  type SnapshotIndex,
  TABLE_NAMES,
  type TableName,
} from '../../src/snapshot/index.ts';
import { DEFAULT_SNAPSHOT, DEFINITIONS, type SnapshotDefinition } from './definitions.ts';
import { makeManifest } from './manifest.ts';
import { createParquetWriter, type ParquetWriter } from './parquet.ts';
import { assembleTables, type SnapshotInputs, type SnapshotTables } from './tables.ts';
import { validateSnapshot } from './validate.ts';

type Files = Partial<Record<TableName, { readonly files: readonly ManifestFile[] }>>;

const writeJson = (file: string, value: unknown) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** Writes one Parquet file a table; a table that is not required and has no rows is left out. */
async function writeTables(writer: ParquetWriter, folder: string, tables: SnapshotTables): Promise<Files> {
  const files: Files = {};
  for (const name of TABLE_NAMES) {
    const rows = tables[name];
    if (rows.length === 0) continue;
    const path = `${name}.parquet`;
    await writer.write(name, rows, join(folder, path));
    const bytes = readFileSync(join(folder, path));
    const file = { path, bytes: bytes.length, sha256: await sha256Hex(bytes), rows: rows.length };
    files[name] = { files: [file] };
  }
  return files;
}

async function writeSnapshot(
  writer: ParquetWriter,
  folder: string,
  definition: SnapshotDefinition,
  inputs: SnapshotInputs,
): Promise<SnapshotIndex['snapshots'][number]> {
  mkdirSync(folder, { recursive: true });
  const tables = assembleTables(definition, inputs);
  const files = await writeTables(writer, folder, tables);
  const manifest = await makeManifest(definition, files, tables.libraries);
  writeJson(join(folder, 'manifest.json'), manifest);
  await validateSnapshot(folder);
  const { id, as_of, evidence, title, content_sha256 } = manifest;
  return { id, as_of, evidence, title, content_sha256 };
}

/**
 * Writes every built-in snapshot and `index.json` into `folder`, replacing what is there only when all of them are
 * valid. The same inputs give the same bytes.
 */
export async function writeSnapshots(folder: string, inputs: SnapshotInputs): Promise<void> {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const writer = await createParquetWriter();
  try {
    const snapshots: SnapshotIndex['snapshots'][number][] = [];
    for (const definition of DEFINITIONS)
      snapshots.push(await writeSnapshot(writer, join(fresh, definition.id), definition, inputs));
    snapshots.sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
    const index: SnapshotIndex = { contract: 1, default: DEFAULT_SNAPSHOT, snapshots };
    writeJson(join(fresh, 'index.json'), index);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  } finally {
    writer.close();
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
