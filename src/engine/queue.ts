import { abortError } from './errors.ts';

/** Runs one task at a time, in order of arrival. */
export interface Queue {
  /**
   * Rejects with an AbortError as soon as `signal` fires: a task that waits is never started; one that runs
   * is left to stop by itself, and the next starts only when it has.
   */
  add<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    add<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      if (signal?.aborted) return Promise.reject(abortError());
      return new Promise<T>((resolve, reject) => {
        const stop = () => reject(abortError());
        signal?.addEventListener('abort', stop, { once: true });
        tail = tail.then(async () => {
          if (signal?.aborted) return;
          try {
            resolve(await task());
          } catch (error) {
            reject(error);
          } finally {
            signal?.removeEventListener('abort', stop);
          }
        });
      });
    },
  };
}
