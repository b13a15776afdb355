import { useMemo } from 'react';
import type { SnapshotControl } from '../views/index.ts';
import { useSession } from './session/context.ts';
import { useObservable } from './use-observable.ts';

/** What views may have done with snapshots; new whenever something about them is known anew. */
export function useSnapshotControl(): SnapshotControl {
  const session = useSession();
  const checks = useObservable(session.checks.states);
  const engine = useObservable(session.host.status).status;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of a snapshot follows from both.
  return useMemo(
    () => ({
      checkOf: session.checks.of,
      check: (manifest) => void session.checks.run(manifest),
    }),
    [session, checks, engine],
  );
}
