/**
 * Where an arrow, Home or End key leads in a row of `count` choices, wrapping round; null when the key is another.
 */
export function rovingIndex(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Moves focus to the element of `role` number `index` inside `root`. */
export function focusNth(root: Element, role: string, index: number): void {
  const item = root.querySelectorAll(`[role="${role}"]`)[index];
  if (item instanceof HTMLElement) item.focus();
}
