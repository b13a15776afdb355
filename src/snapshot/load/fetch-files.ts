import { type FetchOptions, fetchVerified } from '../../engine/index.ts';
import type { TableName } from '../contract.ts';
import type { Manifest, ManifestFile } from '../manifest.ts';
import { fileFailure } from '../snapshot-error.ts';

/** Gives the bytes of a file of a snapshot, verified; rejects with FetchError or an AbortError. */
export type FetchFile = (file: ManifestFile, options: FetchOptions) => Promise<Uint8Array>;

/** Fetches files over HTTP; `url` gives the address of a path in the snapshot. */
export function fileFetcher(url: (path: string) => string): FetchFile {
  return (file, options) => fetchVerified(url(file.path), file, options);
}

/** The same, with those files on their way at once; what is asked for again is fetched again. `stop` ends what nobody asked for. */
export function fetchedAhead(
  fetchFile: FetchFile,
  files: readonly ManifestFile[],
): { readonly fetchFile: FetchFile; stop(): void } {
  const begun = new Map(files.map((file) => [file, begin(fetchFile, file)] as const));
  return {
    fetchFile(file, options) {
      const ahead = begun.get(file);
      begun.delete(file);
      return ahead ? ahead.take(options) : fetchFile(file, options);
    },
    stop() {
      for (const ahead of begun.values()) ahead.stop();
    },
  };
}

function begin(
  fetchFile: FetchFile,
  file: ManifestFile,
): { take(options: FetchOptions): Promise<Uint8Array>; stop(): void } {
  let loaded = 0;
  let tell: FetchOptions['onProgress'];
  const stop = new AbortController();
  const bytes = fetchFile(file, {
    signal: stop.signal,
    onProgress: (count) => {
      loaded = count;
      tell?.(count);
    },
  });
  // Its failure is met where it is asked for.
  bytes.catch(() => undefined);
  return {
    take({ onProgress, signal }) {
      if (signal?.aborted) stop.abort();
      signal?.addEventListener('abort', () => stop.abort(), { once: true });
      tell = onProgress;
      onProgress?.(loaded);
      return bytes;
    },
    stop: () => stop.abort(),
  };
}

export interface FetchedFile {
  readonly table: TableName;
  readonly file: ManifestFile;
  readonly bytes: Uint8Array;
}

/** Fetches all files of some tables side by side; the first failure stops the others and is a SnapshotError. */
export async function fetchTables(
  fetchFile: FetchFile,
  manifest: Manifest,
  tables: readonly TableName[],
  onProgress: (loaded: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<readonly FetchedFile[]> {
  const wanted = tables.flatMap((table) =>
    (manifest.tables[table]?.files ?? []).map((file) => ({ table, file })),
  );
  const total = wanted.reduce((sum, { file }) => sum + file.bytes, 0);
  const loaded = new Map<ManifestFile, number>();
  const report = () =>
    onProgress(
      [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0),
      total,
    );
  const stop = new AbortController();
  const abort = () => stop.abort();
  if (signal?.aborted) stop.abort();
  signal?.addEventListener('abort', abort, { once: true });
  report();
  try {
    return await Promise.all(
      wanted.map(async ({ table, file }) => {
        const progress = (bytes: number) => {
          loaded.set(file, bytes);
          report();
        };
        try {
          const bytes = await fetchFile(file, { signal: stop.signal, onProgress: progress });
          progress(file.bytes);
          return { table, file, bytes };
        } catch (error) {
          throw fileFailure(file.path, error);
        }
      }),
    );
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
