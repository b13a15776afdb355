import type { RegionCode } from '../../base/index.ts';
import type { ContextRow, ContextSpec, GapRow, GapsSpec, RegionsSpec } from '../../queries/index.ts';
import { namerOf } from '../names.ts';
import { openingYear } from '../period.ts';
import type { View } from '../view.ts';
import { DrawGaps } from './draw.tsx';
import { targetOf } from './target.ts';

type GapSpecs = { readonly regions: RegionsSpec; readonly gaps: GapsSpec; readonly context?: ContextSpec };
export interface GapModel {
  readonly target: number;
  readonly year: number;
  readonly rows: readonly GapRow[];
  /** Null until the answer is there. */
  readonly context: readonly ContextRow[] | null;
  nameOf(code: RegionCode): string;
}

/** Provinces below a target coverage, and coverage beside other circumstances of the provinces. */
export const gaps: View<GapSpecs, GapModel> = {
  ask: (state, { manifest }) => ({
    regions: { kind: 'regions', era: state.era, level: 'province' },
    gaps: {
      kind: 'gaps',
      era: state.era,
      year: state.year ?? openingYear(manifest),
      target: targetOf(state.mode),
    },
    context: { kind: 'context' },
  }),
  later: ['context'],
  read: (answers, _state, { t }) => ({
    target: answers.gaps.spec.target,
    year: answers.gaps.spec.year,
    rows: answers.gaps.rows,
    context: answers.context?.rows ?? null,
    nameOf: namerOf(answers.regions, t.terms.nation),
  }),
  Draw: DrawGaps,
};
