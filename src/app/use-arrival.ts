import { useEffect, useRef } from 'react';
import { useViewStore } from '../state/index.ts';

/**
 * Keeps the reader's place when what is drawn gives way to something else: a focus that went with the old one goes to the content,
 * and another view begins at its top. Steps through the browser's history and links to a place keep their own scroll.
 */
export function useArrival(view: string): void {
  const last = useRef(view);
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
    if (last.current === view) return;
    last.current = view;
    const byHistory = store.getState().history === 'restore';
    const inside = main !== document.activeElement && main?.contains(document.activeElement);
    if (!byHistory && !inside && window.location.hash === '') window.scrollTo(0, 0);
  });
}
