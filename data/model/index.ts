export { checkConstraints, type Finding } from './check/check.ts';
export { checkRules } from './check/rules.ts';
export { type Constraint, parseConstraints } from './constraints.ts';
export { buildPopulation } from './population.ts';
export { FiguresImpossible } from './program.ts';
export { modelRange, type RangeRow } from './range.ts';
export {
  type ActivityRow,
  type LibraryRow,
  MODEL_SNAPSHOTS,
  type ModelSnapshot,
  type Population,
  type RegionInput,
} from './rows.ts';
