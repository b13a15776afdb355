import { useEffect } from 'react';
import type { Manifest, SnapshotIndex } from '../snapshot/index.ts';
import { useView } from '../state/index.ts';
import type { AppError } from './session/app-error.ts';
import { useSession } from './session/context.ts';
import { selectSnapshot } from './session/select-snapshot.ts';
import { useObservable } from './use-observable.ts';

/** The snapshot that the state names, as far as it is there. */
export interface OpenedSnapshot {
  readonly index: SnapshotIndex | null;
  readonly id: string | null;
  /** An id that was asked for and is on no index; the default is shown instead. */
  readonly unknown: string | null;
  readonly manifest: Manifest | null;
  readonly error: AppError | null;
}

const NONE: OpenedSnapshot = { index: null, id: null, unknown: null, manifest: null, error: null };

/** Opens the index and the manifest. An id that the page's own index lacks is looked for in the host's first. */
export function useSnapshot(): OpenedSnapshot {
  const session = useSession();
  const asked = useView((view) => view.snapshot);
  const index = useObservable(session.index);
  const fresh = useObservable(session.indexFresh);
  const manifests = useObservable(session.manifests);
  const tries = useObservable(session.tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => session.loadIndex(), [session, tries]);

  const chosen = index.status === 'ready' ? selectSnapshot(asked, index.value) : null;
  const settled = chosen?.unknown === null || fresh ? chosen : null;
  const id = settled?.id ?? null;
  const manifest = id === null ? undefined : manifests.get(id);
  useEffect(() => {
    if (id !== null && !manifest) session.loadManifest(id);
  }, [session, id, manifest]);

  if (index.status === 'failed') return { ...NONE, error: index.error };
  if (index.status === 'loading') return NONE;
  return {
    index: index.value,
    id,
    unknown: settled?.unknown ?? null,
    manifest: manifest?.status === 'ready' ? manifest.value : null,
    error: manifest?.status === 'failed' ? manifest.error : null,
  };
}
