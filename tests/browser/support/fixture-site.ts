import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import type { Manifest, SnapshotIndex } from '../../../src/snapshot/index.ts';
import type { FixtureSnapshot } from '../../support/fixture-snapshot.ts';

const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'snapshots', 'index.json');

/** What the host gives for a snapshot: its manifest as text (null = none) and its files by path. */
export interface HostedSnapshot {
  readonly manifest: string | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The snapshots that the built site has. */
export const builtIndex = (): SnapshotIndex => JSON.parse(readFileSync(BUILT, 'utf8'));

/** A fixture under another name, as a host gives it. */
export function hosted(
  { manifest, files }: FixtureSnapshot,
  change: Partial<Omit<Manifest, 'id'>> & { readonly id?: string } = {},
): HostedSnapshot {
  return { manifest: JSON.stringify({ ...manifest, ...change }), files };
}

/** Puts a snapshot beside those of the site, in the index and in its folder; no answers are stored for it. */
export async function hostSnapshot(page: Page, id: string, snapshot: HostedSnapshot): Promise<void> {
  const built = builtIndex();
  const entry = {
    id,
    as_of: '2026-06-30',
    evidence: 'registry',
    title: { id: 'Uji', en: 'Fixture' },
    content_sha256: 'a'.repeat(64),
  };
  await page.route('**/snapshots/index.json', (route) =>
    route.fulfill({ json: { ...built, snapshots: [...built.snapshots, entry] } }),
  );
  await page.route(`**/snapshots/${id}/**`, (route) => give(route, id, snapshot));
}

function give(route: Route, id: string, { manifest, files }: HostedSnapshot): Promise<void> {
  const path = new URL(route.request().url()).pathname.split(`/snapshots/${id}/`)[1] ?? '';
  if (path === 'manifest.json' && manifest !== null) {
    return route.fulfill({ contentType: 'application/json', body: manifest });
  }
  const bytes = files.get(path);
  return bytes
    ? route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(bytes) })
    : route.fulfill({ status: 404, contentType: 'text/plain', body: 'No such file.' });
}
