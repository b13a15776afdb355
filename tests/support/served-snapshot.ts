import { FetchError, type FetchOptions, verifyBytes } from '../../src/engine/index.ts';
import type { FetchFile } from '../../src/snapshot/index.ts';
import type { FixtureSnapshot } from './fixture-snapshot.ts';

/** Gives a fixture's files as a web host would: verified against the manifest, with FetchError when they fail. */
export function servedFrom({ files }: Pick<FixtureSnapshot, 'files'>): FetchFile {
  return async (file, options: FetchOptions) => {
    options.signal?.throwIfAborted();
    const bytes = files.get(file.path);
    if (bytes === undefined) throw new FetchError('status', file.path, { status: 404 });
    await verifyBytes(bytes, file, file.path);
    return bytes.slice();
  };
}
