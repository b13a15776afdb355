import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../src/snapshot/index.ts';
import type { FixtureSnapshot } from './fixture-snapshot.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../public/snapshots');

/** Ids of the snapshots that the data build has made; none before it ran. */
export function shippedSnapshotIds(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((entry) => existsSync(path.join(FOLDER, entry, 'manifest.json')))
    .sort();
}

/** A built snapshot as the fixtures have them: manifest and bytes by path. */
export function readShippedSnapshot(id: string): FixtureSnapshot {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(FOLDER, id, 'manifest.json'), 'utf8'));
  const files = new Map<string, Uint8Array>();
  for (const table of Object.values(manifest.tables)) {
    for (const file of table.files) files.set(file.path, readFileSync(path.join(FOLDER, id, file.path)));
  }
  return { manifest, files };
}
