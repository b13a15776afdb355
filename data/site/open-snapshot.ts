import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, verifyBytes } from '../../src/engine/index.ts';
import { relationStatements } from '../../src/metrics/index.ts';
import {
  loadSnapshot,
  type Manifest,
  parseIndex,
  parseManifest,
  type SnapshotIndex,
} from '../../src/snapshot/index.ts';

/** A snapshot in an engine with every relation that questions are put to. */
export interface OpenSnapshot {
  readonly engine: Engine;
  readonly manifest: Manifest;
  readonly schema: string;
}

/** The snapshots on offer in `folder`. Throws SnapshotError when its index.json is not one. */
export function readIndex(folder: string): SnapshotIndex {
  return parseIndex(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
}

/** The manifest of the snapshot in `folder`. Throws SnapshotError when it is not one. */
export function readManifest(folder: string): Manifest {
  return parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

/** Loads and checks the snapshot in `folder` as the app does. Throws SnapshotError or EngineError. */
export async function openSnapshot(engine: Engine, folder: string): Promise<OpenSnapshot> {
  const manifest = readManifest(folder);
  const fetchFile: Parameters<typeof loadSnapshot>[1] = async (file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file.path)));
    await verifyBytes(bytes, file, file.path);
    return bytes;
  };
  const { schema } = await loadSnapshot(engine, fetchFile, manifest);
  for (const statement of relationStatements(schema, manifest)) await engine.run(statement);
  return { engine, manifest, schema };
}
