import type { MouseEvent } from 'react';

/** True for a click that the browser would follow in this tab: no modifier key, main button, not handled yet. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  );
}

/**
 * Click handler for a real link that the app can follow itself: `go` runs instead of the navigation, but a click
 * meant for a new tab or window stays the browser's. Without `go` the link is an ordinary link.
 */
export function follow(go: (() => void) | undefined): ((event: MouseEvent) => void) | undefined {
  if (!go) return undefined;
  return (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go();
  };
}
