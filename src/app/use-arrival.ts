import { useEffect, useRef } from 'react';

/**
 * Keeps the reader's place when what is drawn gives way to something else: a focus that went with the old one goes to the content,
 * and another view begins at its top. Steps through the browser's history and links to a place keep their own scroll.
 */
export function useArrival(view: string): void {
  const last = useRef(view);
  const stepped = useRef(false);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const step = () => {
      stepped.current = true;
    };
    const focus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    window.addEventListener('popstate', step);
    document.addEventListener('focusin', focus);
    return () => {
      window.removeEventListener('popstate', step);
      document.removeEventListener('focusin', focus);
    };
  }, []);
  useEffect(() => {
    const main = document.getElementById('main');
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && focused.current?.isConnected === false) main?.focus({ preventScroll: true });
    if (last.current === view) return;
    last.current = view;
    const byHistory = stepped.current;
    stepped.current = false;
    const inside = main !== document.activeElement && main?.contains(document.activeElement);
    if (!byHistory && !inside && window.location.hash === '') window.scrollTo(0, 0);
  });
}
