import type { Era } from '../../base/index.ts';
import { mapAnchors, shapesOf } from '../../charts/index.ts';
import type { FileShape, Manifest, SnapshotIndex } from '../../snapshot/index.ts';
import type { Geography } from '../../views/index.ts';
import { type AppError, toAppError } from './app-error.ts';
import { type Asker, asker } from './asker.ts';
import { type Checks, snapshotChecks } from './checks.ts';
import { type EngineHost, engineHost } from './engine-host.ts';
import { fetchIndex, fetchManifest, fetchRegencyShapes, fetchTopology, type Site } from './files.ts';
import { type FrameStore, type Frames, frameStore } from './frames.ts';
import { type Observable, subject } from './observable.ts';
import { type OwnSnapshot, type OwnSnapshots, ownSnapshots } from './own-snapshots.ts';
import { regionsOf } from './stand-in.ts';

export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: AppError };

/** What the page made at build brings along, so that it can be taken over without asking anything. */
export interface Preloaded {
  readonly index: SnapshotIndex | null;
  readonly manifests: readonly Manifest[];
  readonly frames: Frames;
  readonly geography: Geographies;
}
export type Geographies = Partial<Record<Era, Geography>>;
export const NOTHING_PRELOADED: Preloaded = { index: null, manifests: [], frames: new Map(), geography: {} };

/** Everything the app knows and how it comes to know more. Views see none of it: the app hands them answers. */
export interface Session {
  readonly index: Observable<Loadable<SnapshotIndex>>;
  readonly manifests: Observable<ReadonlyMap<string, Loadable<Manifest>>>;
  readonly geography: Observable<Geographies>;
  /** Shapes of regencies that the app was built with; null until they are there. */
  readonly regencies: Observable<readonly FileShape[] | null>;
  readonly frames: FrameStore;
  readonly host: EngineHost;
  readonly asker: Asker;
  readonly checks: Checks;
  /** Snapshots from the reader's own files; they stand in `index` and `manifests` like any other. */
  readonly own: OwnSnapshots;
  /** Counts the presses of "try again", so that what was given up is done anew. */
  readonly tries: Observable<number>;
  /** True when the index on screen is the host's own of today, not the one that the page was built with. */
  readonly indexFresh: Observable<boolean>;
  /** Fetches the index; the page's own stands until then, and stays when none can be had. */
  loadIndex(): void;
  loadManifest(id: string): void;
  loadGeography(era: Era): void;
  loadRegencies(): void;
  /** Forgets a snapshot from the reader's files: its bytes, its answers and what the engine holds. */
  removeOwn(id: string): Promise<void>;
  /** Forgets every failure, so that what is on screen is asked for again. */
  retry(): void;
}

export function createSession(site: Site, preloaded: Preloaded = NOTHING_PRELOADED): Session {
  let siteIndex: Loadable<SnapshotIndex> = preloaded.index
    ? { status: 'ready', value: preloaded.index }
    : { status: 'loading' };
  const index = subject<Loadable<SnapshotIndex>>(siteIndex);
  const manifests = subject<ReadonlyMap<string, Loadable<Manifest>>>(
    new Map(preloaded.manifests.map((manifest) => [manifest.id, { status: 'ready', value: manifest }])),
  );
  const geography = subject<Geographies>(preloaded.geography);
  const regencies = subject<readonly FileShape[] | null>(null);
  const frames = frameStore(preloaded.frames);
  const own = ownSnapshots(() => ({
    host,
    taken: () => {
      const now = index.get();
      return now.status === 'ready' ? now.value.snapshots : [];
    },
    standIn: () => regionsOf(site, index.get()),
  }));
  const host = engineHost(site, own.fetcher);
  const tries = subject(0);
  const indexFresh = subject(false);
  const asked = new Set<string>();

  const once = (key: string, work: () => Promise<void>) => {
    if (asked.has(key)) return;
    asked.add(key);
    void work();
  };
  const showIndex = (found: Loadable<SnapshotIndex>) => {
    siteIndex = found;
    const next = withOwn(found, [...own.held.get().values()]);
    if (!sameIndex(index.get(), next)) index.set(next);
  };
  own.held.subscribe(() => {
    for (const { manifest } of own.held.get().values()) {
      const known = manifests.get().get(manifest.id);
      if (known?.status !== 'ready' || known.value !== manifest)
        putManifest(manifest.id, { status: 'ready', value: manifest });
    }
    showIndex(siteIndex);
  });
  const putManifest = (id: string, value: Loadable<Manifest>) =>
    manifests.update((now) => new Map(now).set(id, value));

  return {
    index,
    manifests,
    geography,
    regencies,
    frames,
    host,
    tries,
    indexFresh,
    asker: asker(site, frames, host, (id) => own.held.get().has(id)),
    own,
    checks: snapshotChecks(host),
    loadIndex: () =>
      once('index', async () => {
        const restored = own.restore().catch(() => undefined);
        const fetched = fetchIndex(site).finally(() => restored);
        await settle(fetched, (found) => {
          if (found.status === 'ready' || siteIndex.status !== 'ready') showIndex(found);
        });
        indexFresh.set(true);
      }),
    loadManifest: (id) => {
      if (manifests.get().get(id)?.status === 'ready') return;
      once(`manifest ${id}`, async () => {
        putManifest(id, { status: 'loading' });
        await settle(fetchManifest(site, id), (value) => putManifest(id, value));
      });
    },
    loadGeography: (era) =>
      once(`geography ${era}`, async () => {
        try {
          const topology = await fetchTopology(site, era);
          const ids = shapesOf(topology).map((shape) => shape.id);
          const anchors = geography.get()[era]?.anchors ?? mapAnchors(topology, ids);
          geography.update((now) => ({ ...now, [era]: { topology, anchors } }));
        } catch {
          asked.delete(`geography ${era}`);
        }
      }),
    removeOwn: async (id) => {
      const manifest = own.held.get().get(id)?.manifest;
      if (!manifest) return;
      await own.remove(id);
      manifests.update((now) => new Map([...now].filter(([each]) => each !== id)));
      const prefix = manifest.content_sha256.slice(0, 16);
      frames.drop((key) => key.startsWith(prefix));
      host.restart();
    },
    loadRegencies: () =>
      once('regencies', async () => {
        try {
          regencies.set(await fetchRegencyShapes(site));
        } catch {
          asked.delete('regencies');
        }
      }),
    retry: () => {
      asked.clear();
      tries.update((count) => count + 1);
      if (host.status.get().status === 'failed') host.restart();
      if (index.get().status === 'failed') showIndex({ status: 'loading' });
      manifests.update((now) => new Map([...now].filter(([, value]) => value.status === 'ready')));
      frames.drop((key) => frames.get().get(key)?.status === 'failed');
    },
  };
}

/** The site's index with the reader's own snapshots after it. */
function withOwn(found: Loadable<SnapshotIndex>, held: readonly OwnSnapshot[]): Loadable<SnapshotIndex> {
  if (found.status !== 'ready' || held.length === 0) return found;
  const named = new Set(found.value.snapshots.map(({ id }) => id));
  const others = held.filter(({ manifest }) => !named.has(manifest.id));
  const entries = others.map(({ manifest: { id, as_of, evidence, title, content_sha256 } }) => ({
    ...{ id, as_of, evidence, title, content_sha256 },
    own: true as const,
  }));
  return { status: 'ready', value: { ...found.value, snapshots: [...found.value.snapshots, ...entries] } };
}

/** Equal indexes stay one object, so that nothing is drawn anew. */
const sameIndex = (one: Loadable<SnapshotIndex>, other: Loadable<SnapshotIndex>): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

async function settle<T>(work: Promise<T>, put: (value: Loadable<T>) => void): Promise<void> {
  try {
    put({ status: 'ready', value: await work });
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error) put({ status: 'failed', error });
  }
}
