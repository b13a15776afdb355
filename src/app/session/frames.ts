import type { Frame } from '../../queries/index.ts';
import type { AppError } from './app-error.ts';
import { type Observable, subject } from './observable.ts';

/** Where a frame came from: inside the page, a stored answer, or the engine. */
export type Origin = 'page' | 'stored' | 'live';

/**
 * One question's answer. `check`: whether the engine has recomputed it. When the engine's figure differed from the
 * stored one, `frame` is the engine's and `stored` keeps what had been shown.
 */
export type FrameState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | {
      readonly status: 'ready';
      readonly frame: Frame;
      readonly origin: Origin;
      readonly check: 'pending' | 'same' | 'differs';
      readonly stored: Frame | null;
    };

export type Frames = ReadonlyMap<string, FrameState>;

/** All answers of the session, by snapshot and canonical question. Watched as one value: a view reads a whole picture. */
export interface FrameStore extends Observable<Frames> {
  put(key: string, state: FrameState): void;
  drop(matches: (key: string) => boolean): void;
}

export function frameStore(initial: Frames = new Map()): FrameStore {
  const frames = subject<Frames>(initial);
  return {
    get: frames.get,
    subscribe: frames.subscribe,
    put: (key, state) => frames.set(new Map(frames.get()).set(key, state)),
    drop: (matches) => {
      const kept = [...frames.get()].filter(([key]) => !matches(key));
      if (kept.length !== frames.get().size) frames.set(new Map(kept));
    },
  };
}
