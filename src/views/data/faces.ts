import type { SnapshotId } from '../../base/index.ts';
import type { Manifest, SnapshotIndex } from '../../snapshot/index.ts';
import type { Change, ViewState } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';

export const FACES = ['list', 'compare', 'files'] as const;
export type Face = (typeof FACES)[number];
const FILES = 'files';

/** A link that names a second snapshot opens the comparison. */
export const faceOf = ({ mode, compare }: ViewState): Face =>
  mode === FILES ? 'files' : compare === null ? 'list' : 'compare';

/** Opens a part of the page; the comparison begins with the snapshot that is not on screen. */
export function showFace(face: Face, context: ViewContext): Change {
  const compare = face === 'compare' ? (othersOf(context)[0]?.id ?? null) : null;
  const mode = face === 'files' ? FILES : null;
  return {
    history: 'push',
    apply: (view) => ({ ...view, mode, compare: (face === 'compare' && view.compare) || idOf(compare) }),
  };
}

const idOf = (id: string | null): SnapshotId | null => id as SnapshotId | null;

type Offered = SnapshotIndex['snapshots'][number];

/** The snapshots that the one on screen can be compared with. */
export const othersOf = ({ index, manifest }: ViewContext): readonly Offered[] =>
  index.snapshots.filter(({ id }) => id !== manifest.id);

/** Shows `first`, compared with `second`; null for both = no comparison. */
export const showPair = (first: string, second: string | null, index: SnapshotIndex): Change => ({
  history: 'push',
  apply: (view) => ({
    ...view,
    view: 'data',
    mode: null,
    snapshot: first === index.default ? null : idOf(first),
    compare: idOf(second),
  }),
});

/** The two snapshots of the comparison, or why there is none. */
export type Pair =
  | { readonly first: Manifest; readonly second: Manifest; readonly fault: null }
  | { readonly fault: 'same' | 'unknown' | 'unreadable' };

/** Null when no comparison is asked for. */
export function pairOf(state: ViewState, { manifest, manifests, index }: ViewContext): Pair | null {
  if (faceOf(state) !== 'compare' || state.compare === null) return null;
  if (state.compare === manifest.id) return { fault: 'same' };
  if (!index.snapshots.some(({ id }) => id === state.compare)) return { fault: 'unknown' };
  const second = manifests?.get(state.compare);
  return second ? { first: manifest, second, fault: null } : { fault: 'unreadable' };
}
