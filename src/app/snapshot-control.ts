import { useMemo } from 'react';
import { useViewStore, type ViewStore } from '../state/index.ts';
import type { SnapshotControl } from '../views/index.ts';
import { useSession } from './session/context.ts';
import { heldOf } from './session/own-snapshots.ts';
import { useObservable } from './use-observable.ts';

/** What views may have done with snapshots; new whenever something about them is known anew. */
export function useSnapshotControl(): SnapshotControl {
  const session = useSession();
  const store = useViewStore();
  const checks = useObservable(session.checks.states);
  const engine = useObservable(session.host.status).status;
  const held = useObservable(session.own.held);
  const draft = useObservable(session.own.draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of a snapshot follows from both.
  return useMemo(
    () => ({
      checkOf: session.checks.of,
      check: (manifest) => void session.checks.run(manifest),
      own: {
        held: heldOf(held),
        draft,
        take: (files) => void session.own.take(files),
        cancel: session.own.cancel,
        register: (choice) => void session.own.register(choice),
        keep: (id, kept) => void session.own.keep(id, kept),
        remove: (id) => {
          leave(store, id);
          void session.removeOwn(id);
        },
      },
    }),
    [session, store, checks, engine, held, draft],
  );
}

/** A snapshot that goes is on screen no more. */
function leave(store: ViewStore, id: string): void {
  store.change({
    history: 'replace',
    apply: (view) => ({
      ...view,
      snapshot: view.snapshot === id ? null : view.snapshot,
      compare: view.compare === id ? null : view.compare,
    }),
  });
}
