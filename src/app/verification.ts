import { useEffect } from 'react';
import type { Manifest } from '../snapshot/index.ts';
import type { Question } from './session/asker.ts';
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
  questions: readonly Question[],
  wait: boolean,
): void {
  const tries = useObservable(session.tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => {
    if (!manifest) return;
    const asked = [manifest, ...questions.map((question) => question.manifest)];
    const up = asked.every((each) => session.host.isOpen(each, 'base'));
    if (wait && !up) return;
    const verify = () => {
      session.asker.verify(questions).catch(() => undefined);
    };
    if (up) {
      verify();
      return;
    }
    const timer = setTimeout(() => whenIdle(verify), QUIET);
    return () => clearTimeout(timer);
  }, [session, manifest, questions, wait, tries]);
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 0);
}
