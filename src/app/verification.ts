import { useEffect } from 'react';
import type { QuerySpec } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import type { Session } from './session/session.ts';
import { useObservable } from './use-observable.ts';

/** How long the page must have been quiet before the engine is started, in milliseconds. */
const QUIET = 1500;

/** True where the reader asked for little data: then the engine waits until a question needs it. */
export function savesData(): boolean {
  if (typeof navigator === 'undefined' || !('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

/** Has the engine recompute what is on screen: when the page is idle, or at once when it is up already. */
export function useVerification(
  session: Session,
  manifest: Manifest | null,
  specs: readonly QuerySpec[],
  wait: boolean,
): void {
  const tries = useObservable(session.tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => {
    if (!manifest) return;
    const up = session.host.isOpen(manifest, 'base');
    if (wait && !up) return;
    const verify = () => {
      session.asker.verify(manifest, specs).catch(() => undefined);
    };
    if (up) {
      verify();
      return;
    }
    const timer = setTimeout(() => whenIdle(verify), QUIET);
    return () => clearTimeout(timer);
  }, [session, manifest, specs, wait, tries]);
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 0);
}
