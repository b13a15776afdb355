/** A value that can be watched. Listeners run after the value has changed; `get` returns the same reference until then. */
export interface Observable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}
export interface Subject<T> extends Observable<T> {
  set(next: T): void;
  update(change: (now: T) => T): void;
}

/** A watched value; setting the same reference tells nobody. */
export function subject<T>(initial: T): Subject<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
