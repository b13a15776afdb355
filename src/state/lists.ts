const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** The tidied list, or the given one where it was tidy, so that selectors see the same list. */
const kept = <T>(given: readonly T[], tidied: readonly T[]): readonly T[] =>
  sameItems(given, tidied) ? given : tidied;

/** A filter in canonical form: in the order of `all`, and empty when it holds every one of them. */
export function asFilter<T>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  const inOrder = all.filter((item) => chosen.includes(item));
  return kept(chosen, inOrder.length === all.length ? [] : inOrder);
}

/** A filter after one item was switched. From "all" (empty), switching an item off leaves the others. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], item: T): readonly T[] {
  const now = chosen.length === 0 ? all : chosen;
  return asFilter(all, now.includes(item) ? now.filter((other) => other !== item) : [...now, item]);
}

/** Each item once, in order of text. */
export const asSortedSet = <T extends string>(items: readonly T[]): readonly T[] =>
  kept(items, [...new Set(items)].sort());

/** Each item once by its key, first come first kept; the order is the reader's. */
export function asOrderedSet<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return kept(
    items,
    items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item))),
  );
}
