import { useEffect, useMemo } from 'react';
import type { Manifest } from '../snapshot/index.ts';
import { useSession } from './session/context.ts';
import { useObservable } from './use-observable.ts';

/** Opens further snapshots by their manifests. `manifests` holds null for one that cannot be read. */
export function useManifests(ids: readonly string[]): {
  readonly manifests: ReadonlyMap<string, Manifest | null>;
  readonly waiting: boolean;
} {
  const session = useSession();
  const known = useObservable(session.manifests);
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the ids.
  useEffect(() => {
    for (const id of ids) if (!known.has(id)) session.loadManifest(id);
  }, [session, key, known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the ids.
  return useMemo(() => {
    const manifests = new Map<string, Manifest | null>();
    for (const id of ids) {
      const found = known.get(id);
      if (found?.status === 'ready') manifests.set(id, found.value);
      if (found?.status === 'failed') manifests.set(id, null);
    }
    return { manifests, waiting: manifests.size < new Set(ids).size };
  }, [key, known]);
}
