import type { SnapshotId } from '../../base/index.ts';
import type { SnapshotIndex } from '../../snapshot/index.ts';

/** The snapshot on screen: the one asked for when it is on offer, else the default. */
export function selectSnapshot(
  asked: SnapshotId | null,
  index: SnapshotIndex,
): { readonly id: string; readonly unknown: string | null } {
  if (asked === null) return { id: index.default, unknown: null };
  const found = index.snapshots.some(({ id }) => id === asked);
  return found ? { id: asked, unknown: null } : { id: index.default, unknown: asked };
}
