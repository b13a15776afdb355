import { useSyncExternalStore } from 'react';

/** Width of the window in pixels, also after it changes; without end where there is none. */
export const useWindowWidth = (): number =>
  useSyncExternalStore(
    listen,
    () => window.innerWidth,
    () => Number.POSITIVE_INFINITY,
  );

function listen(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}
