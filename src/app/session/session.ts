import type { Era } from '../../base/index.ts';
import { mapAnchors, shapesOf } from '../../charts/index.ts';
import type { Manifest, SnapshotIndex } from '../../snapshot/index.ts';
import type { Geography } from '../../views/index.ts';
import { type AppError, toAppError } from './app-error.ts';
import { type Asker, asker } from './asker.ts';
import { type Checks, snapshotChecks } from './checks.ts';
import { type EngineHost, engineHost } from './engine-host.ts';
import { fetchIndex, fetchManifest, fetchTopology, type Site } from './files.ts';
import { type FrameStore, type Frames, frameStore } from './frames.ts';
import { type Observable, subject } from './observable.ts';

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
  readonly frames: FrameStore;
  readonly host: EngineHost;
  readonly asker: Asker;
  readonly checks: Checks;
  /** Counts the presses of "try again", so that what was given up is done anew. */
  readonly tries: Observable<number>;
  /** True when the index on screen is the host's own of today, not the one that the page was built with. */
  readonly indexFresh: Observable<boolean>;
  /** Fetches the index; the page's own stands until then, and stays when none can be had. */
  loadIndex(): void;
  loadManifest(id: string): void;
  loadGeography(era: Era): void;
  /** Forgets every failure, so that what is on screen is asked for again. */
  retry(): void;
}

export function createSession(site: Site, preloaded: Preloaded = NOTHING_PRELOADED): Session {
  const index = subject<Loadable<SnapshotIndex>>(
    preloaded.index ? { status: 'ready', value: preloaded.index } : { status: 'loading' },
  );
  const manifests = subject<ReadonlyMap<string, Loadable<Manifest>>>(
    new Map(preloaded.manifests.map((manifest) => [manifest.id, { status: 'ready', value: manifest }])),
  );
  const geography = subject<Geographies>(preloaded.geography);
  const frames = frameStore(preloaded.frames);
  const host = engineHost(site);
  const tries = subject(0);
  const indexFresh = subject(false);
  const asked = new Set<string>();

  const once = (key: string, work: () => Promise<void>) => {
    if (asked.has(key)) return;
    asked.add(key);
    void work();
  };
  const putManifest = (id: string, value: Loadable<Manifest>) =>
    manifests.update((now) => new Map(now).set(id, value));

  return {
    index,
    manifests,
    geography,
    frames,
    host,
    tries,
    indexFresh,
    asker: asker(site, frames, host),
    checks: snapshotChecks(host),
    loadIndex: () =>
      once('index', async () => {
        await settle(fetchIndex(site), (found) => {
          if (found.status === 'ready' ? !sameIndex(index.get(), found) : index.get().status !== 'ready')
            index.set(found);
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
    retry: () => {
      asked.clear();
      tries.update((count) => count + 1);
      if (host.status.get().status === 'failed') host.restart();
      if (index.get().status === 'failed') index.set({ status: 'loading' });
      manifests.update((now) => new Map([...now].filter(([, value]) => value.status === 'ready')));
      frames.drop((key) => frames.get().get(key)?.status === 'failed');
    },
  };
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
