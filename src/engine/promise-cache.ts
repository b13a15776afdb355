/** Remembers what is under way or done, by key; a failure is forgotten, so that the next call tries again. */
export interface PromiseCache<T> {
  get(key: string, make: () => Promise<T>): Promise<T>;
  /** Puts an answer that is already there. */
  set(key: string, value: T): void;
  has(key: string): boolean;
  clear(): void;
}

/** `limit`: the answers kept; the one asked for longest ago goes first. */
export function createPromiseCache<T>(limit = Number.POSITIVE_INFINITY): PromiseCache<T> {
  const kept = new Map<string, Promise<T>>();

  function keep(key: string, promise: Promise<T>): Promise<T> {
    kept.delete(key);
    kept.set(key, promise);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break;
      kept.delete(oldest);
    }
    return promise;
  }

  return {
    get(key, make) {
      const known = kept.get(key);
      if (known !== undefined) return keep(key, known);
      const made = make();
      made.catch(() => {
        if (kept.get(key) === made) kept.delete(key);
      });
      return keep(key, made);
    },
    set(key, value) {
      keep(key, Promise.resolve(value));
    },
    has: (key) => kept.has(key),
    clear: () => kept.clear(),
  };
}
