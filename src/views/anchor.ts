/** Id of a place within a page, as the fragment of a link names it. */
export const anchorOf = (kind: 'method' | 'metric', name: string): string => `${kind}-${name}`;

/** A ref: brings an element into view that the address names, for pages that are drawn after the browser looked. */
export function arrive(element: HTMLElement | null): void {
  if (element && window.location.hash === `#${element.id}`) element.scrollIntoView();
}
