import type { Step } from '../sql.ts';
import { cells, known, slices } from './cells.ts';
import { changeJudged, compared, percentageJudged } from './compared.ts';
import {
  countedLibraries,
  countedReports,
  countedVillages,
  presentLibraries,
  reportedByLeaf,
  reportedInBoth,
} from './counted.ts';
import { measured, valued } from './measured.ts';
import type { Scope } from './scope.ts';

/** The steps to `valued`: each cell with its value or the reason why there is none. */
export function valuedSteps(scope: Scope): readonly Step[] {
  const reported = scope.metric.completeness === 'reported';
  return [
    ...(scope.spec.by.length > 0 ? [{ step: 'slices', body: slices(scope) }] : []),
    { step: 'cells', body: cells(scope) },
    { step: 'known', body: known(scope) },
    ...(reported ? reportSteps(scope) : [{ step: 'counted', body: countedLibraries(scope) }]),
    ...(scope.formula.distinctVillages ? [{ step: 'villages', body: countedVillages(scope) }] : []),
    { step: 'measured', body: measured(scope) },
    { step: 'valued', body: valued(scope), kept: true },
  ];
}

/** The steps to `answered`: each cell with its change, or why change or percentage are withheld. */
export function judgedSteps(scope: Scope): readonly Step[] {
  const reported = scope.metric.completeness === 'reported';
  return [
    ...valuedSteps(scope),
    ...(reported ? [{ step: 'common', body: reportedInBoth(scope) }] : []),
    { step: 'compared', body: compared(scope) },
    { step: 'judged', body: changeJudged(scope) },
    { step: 'answered', body: percentageJudged(scope) },
  ];
}

function reportSteps(scope: Scope): readonly Step[] {
  return [
    { step: 'reported', body: reportedByLeaf(scope), kept: true },
    { step: 'counted', body: countedReports(scope) },
    { step: 'present', body: presentLibraries(scope) },
  ];
}
