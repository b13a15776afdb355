import type { Era } from '../../base/index.ts';
import type { Topology } from '../../charts/index.ts';
import { FetchError, fetchJson } from '../../engine/index.ts';
import {
  BoundaryFileError,
  type FileShape,
  type Manifest,
  parseBoundaryFile,
  parseIndex,
  parseManifest,
  SnapshotError,
  type SnapshotIndex,
} from '../../snapshot/index.ts';

/** Gives the address of one of the app's own static files; relative to the page, so that any sub-path works. */
export type Site = (path: string) => string;

export const siteAt =
  (base: string): Site =>
  (path) =>
    new URL(path, base).href;

export const snapshotPath = (id: string, path: string): string =>
  `snapshots/${encodeURIComponent(id)}/${path}`;

async function described(site: Site, path: string): Promise<unknown> {
  try {
    return await fetchJson(site(path));
  } catch (thrown) {
    if (!(thrown instanceof FetchError)) throw thrown;
    const kind =
      thrown.kind === 'status' ? 'manifest_missing' : thrown.kind === 'json' ? 'manifest_corrupt' : 'network';
    throw new SnapshotError(kind, { file: path, cause: thrown });
  }
}

/** The snapshots on offer. Throws SnapshotError. */
export async function fetchIndex(site: Site): Promise<SnapshotIndex> {
  return parseIndex(await described(site, 'snapshots/index.json'));
}

/** A snapshot's manifest. Throws SnapshotError, also for one that names another folder: its files would be read there. */
export async function fetchManifest(site: Site, id: string): Promise<Manifest> {
  const file = snapshotPath(id, 'manifest.json');
  const manifest = parseManifest(await described(site, file));
  if (manifest.id === id) return manifest;
  const issues = [{ code: 'bad_value', path: 'id', expected: `the name of its folder, ${id}` }] as const;
  throw new SnapshotError('manifest_corrupt', { file, issues });
}

/** A stored answer's JSON; null when the build stored none or it cannot be had: the engine answers then. */
export async function fetchStored(site: Site, id: string, name: string): Promise<unknown> {
  try {
    return await fetchJson(site(snapshotPath(id, `answers/${name}.json`)));
  } catch (thrown) {
    if (thrown instanceof FetchError) return null;
    throw thrown;
  }
}

/** Boundaries of regencies that the app was built with; empty when it has none. Throws FetchError. */
export async function fetchRegencyShapes(site: Site): Promise<readonly FileShape[]> {
  const text = JSON.stringify(await fetchJson(site('boundaries/regencies.json')));
  try {
    return parseBoundaryFile(text);
  } catch (thrown) {
    if (thrown instanceof BoundaryFileError && thrown.fault === 'no_shapes') return [];
    throw thrown;
  }
}

/** Boundaries of an era; built with the app, so their shape is known. Throws FetchError. */
export async function fetchTopology(site: Site, era: Era): Promise<Topology> {
  return (await fetchJson(site(`boundaries/provinces-${era}.topo.json`))) as Topology;
}
