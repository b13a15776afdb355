import type { SnapshotIndex, StandIn } from '../../snapshot/index.ts';
import { fileFetcher, SnapshotError } from '../../snapshot/index.ts';
import { fetchManifest, type Site, snapshotPath } from './files.ts';
import type { Loadable } from './session.ts';

/** The table of regions of the site's default snapshot, for files that bring none. Throws SnapshotError, FetchError. */
export async function regionsOf(site: Site, index: Loadable<SnapshotIndex>): Promise<StandIn> {
  if (index.status !== 'ready') throw new SnapshotError('manifest_missing', { file: 'index.json' });
  const id = index.value.default;
  const manifest = await fetchManifest(site, id);
  const file = manifest.tables.regions?.files[0];
  if (!file) throw new SnapshotError('file_missing', { file: 'regions.parquet' });
  const bytes = await fileFetcher((path) => site(snapshotPath(id, path)))(file, {});
  return { table: 'regions', file, bytes };
}
