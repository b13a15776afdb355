import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/app/session/own-work.ts';
import { createSession } from '../../../src/app/session/session.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';

type Row = { readonly id: string };
type Settled = { onsuccess?: () => void; oncomplete?: () => void };

/** As much of the browser's store as is used: every request succeeds, a moment later. */
function memoryStore(rows: Map<string, Row | null>) {
  const store = {
    getAll: () => ({ result: [...rows.values()] }),
    put: (row: Row) => ({ result: rows.set(row.id, row) }),
    delete: (id: string) => ({ result: rows.delete(id) }),
  };
  const transaction = () => {
    const begun: Settled = {};
    setTimeout(() => begun.oncomplete?.());
    return Object.assign(begun, { objectStore: () => store });
  };
  const open = () => {
    const opening: Settled = {};
    setTimeout(() => opening.onsuccess?.());
    return Object.assign(opening, { result: { transaction, close: () => undefined } });
  };
  return { open };
}

const { manifest, files } = await buildFixtureSnapshot();
const index = {
  contract: 1,
  default: manifest.id,
  snapshots: [
    {
      id: manifest.id,
      as_of: manifest.as_of,
      evidence: manifest.evidence,
      title: manifest.title,
      content_sha256: 'f'.repeat(64),
    },
  ],
};
const rows = new Map<string, Row | null>();
beforeEach(() => {
  rows.clear();
  vi.stubGlobal('localStorage', { getItem: () => '1' });
  vi.stubGlobal('indexedDB', memoryStore(rows));
  vi.stubGlobal('fetch', async () => Response.json(index));
});
afterEach(() => vi.unstubAllGlobals());

async function loaded() {
  const session = createSession((path) => `https://example.org/${path}`);
  session.loadIndex();
  await vi.waitFor(() => expect(session.indexFresh.get()).toBe(true), { timeout: 20_000 });
  const shown = session.index.get();
  return { session, ids: shown.status === 'ready' ? shown.value.snapshots.map(({ id }) => id) : [] };
}

test('a kept snapshot with the id of a published one comes back under an own id, also in the store', async () => {
  rows.set(manifest.id, Object.assign({ id: manifest.id }, { manifest, files: [...files] }));
  const { session, ids } = await loaded();
  const own = `own-${manifest.content_sha256.slice(0, 8)}`;
  expect(ids).toEqual([manifest.id, own]);
  expect([...session.own.held.get().keys()]).toEqual([own]);
  expect(session.manifests.get().has(manifest.id)).toBe(false);
  expect([...rows.keys()]).toEqual([own]);
});

test('the index is on the page also when what was kept cannot be brought back', async () => {
  rows.set('broken', null);
  const { session, ids } = await loaded();
  expect(ids).toEqual([manifest.id]);
  expect(session.own.held.get().size).toBe(0);
});
