import type { Manifest, SnapshotIndex } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { isStated } from '../stated-metrics.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { DataSpecs } from './ask.ts';
import { type CompareModel, readCompare } from './compare-model.ts';
import { type Face, faceOf, type Pair, pairOf } from './faces.ts';

export interface Listed {
  readonly entry: SnapshotIndex['snapshots'][number];
  /** Null: it could not be read. */
  readonly manifest: Manifest | null;
}
export interface DataModel {
  readonly face: Face;
  readonly snapshots: readonly Listed[];
  readonly compare: CompareModel | null;
  /** Why there is no comparison though one is asked for. */
  readonly fault: Pair['fault'];
  /** One of the two states which libraries are active. */
  readonly stated: boolean;
}

export function readData(answers: Answers<DataSpecs>, state: ViewState, context: ViewContext): DataModel {
  const pair = pairOf(state, context);
  return {
    face: faceOf(state),
    snapshots: context.index.snapshots.map((entry) => ({
      entry,
      manifest: context.manifests?.get(entry.id) ?? null,
    })),
    compare: pair?.fault === null ? readCompare(answers, pair, state, context) : null,
    fault: pair?.fault ?? null,
    stated: isStated(answers.stated) || isStated(answers.otherStated),
  };
}
