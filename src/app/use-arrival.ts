import { useEffect, useRef } from 'react';

/**
 * Takes the reader to the top of another view when the link that led there is gone with the old one: the focus goes to
 * the content, and the window to its start. Steps through the browser's history and links to a place are left alone.
 */
export function useArrival(view: unknown): void {
  const last = useRef(view);
  const stepped = useRef(false);
  useEffect(() => {
    const note = () => {
      stepped.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    const byHistory = stepped.current;
    stepped.current = false;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    document.getElementById('main')?.focus({ preventScroll: true });
    if (!byHistory && window.location.hash === '') window.scrollTo(0, 0);
  }, [view]);
}
