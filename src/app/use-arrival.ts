import { useEffect, useRef } from 'react';
import { useViewStore, type ViewState } from '../state/index.ts';

/**
 * Keeps the reader's place when what is drawn gives way to something else: a focus that went with the old one goes to the content,
 * and another view, or other rows reached from the account of a number, begin at their top. Steps through the browser's history and links to a place keep their own scroll.
 */
export function useArrival({ view, mode, why }: Pick<ViewState, 'view' | 'mode' | 'why'>): void {
  const last = useRef({ view, mode, why });
  const store = useViewStore();
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const focus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', focus);
    return () => document.removeEventListener('focusin', focus);
  }, []);
  useEffect(() => {
    const main = document.getElementById('main');
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && focused.current?.isConnected === false) main?.focus({ preventScroll: true });
    const before = last.current;
    last.current = { view, mode, why };
    const byHistory = store.getState().history === 'restore';
    // The dialog gives the focus back to what opened it, which now holds something else.
    const toRows = before.why !== null && why === null && before.mode !== mode && !byHistory;
    if (toRows) main?.focus({ preventScroll: true });
    if (before.view === view && !toRows) return;
    const inside = main !== document.activeElement && main?.contains(document.activeElement);
    if (!byHistory && !inside && window.location.hash === '') window.scrollTo(0, 0);
  });
}
