import { describe, expect, it, vi } from 'vitest';
import { type FetchFile, fetchedAhead } from '../../../src/snapshot/index.ts';

const file = (path: string) => ({ path, bytes: 3, rows: 1, sha256: 'ab' });
const [one, two] = [file('one.parquet'), file('two.parquet')];

describe('files that are fetched ahead', () => {
  it('are on their way before they are asked for, once, and the others when they are asked for', async () => {
    const fetchFile = vi.fn<FetchFile>(async ({ path }) => new TextEncoder().encode(path));
    const { fetchFile: fetcher } = fetchedAhead(fetchFile, [one]);
    expect(fetchFile.mock.calls.map(([{ path }]) => path)).toEqual(['one.parquet']);
    await fetcher(one, {});
    await fetcher(two, {});
    expect(fetchFile.mock.calls.map(([{ path }]) => path)).toEqual(['one.parquet', 'two.parquet']);
    // Asked for again, for example after a failure: anew.
    await fetcher(one, {});
    expect(fetchFile).toHaveBeenCalledTimes(3);
  });
  it('tell what has come so far, and what comes then', async () => {
    let tell: ((loaded: number) => void) | undefined;
    let arrive: ((bytes: Uint8Array) => void) | undefined;
    const { fetchFile: fetcher } = fetchedAhead(
      (_, { onProgress }) => {
        tell = onProgress;
        return new Promise((resolve) => {
          arrive = resolve;
        });
      },
      [one],
    );
    tell?.(1);
    const told: number[] = [];
    const bytes = fetcher(one, { onProgress: (loaded) => told.push(loaded) });
    tell?.(2);
    arrive?.(new Uint8Array(3));
    expect(await bytes).toHaveLength(3);
    expect(told).toEqual([1, 2]);
  });
  it('fail where they are asked for, and stop when the asker stops', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { fetchFile: fetcher, stop: stopAll } = fetchedAhead(
      (_, { signal }) => {
        signals.push(signal);
        return Promise.reject(new Error('gone'));
      },
      [one, two],
    );
    const stop = new AbortController();
    await expect(fetcher(one, { signal: stop.signal })).rejects.toThrow('gone');
    stop.abort();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    stopAll();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });
});
