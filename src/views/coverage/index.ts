import type { View } from '../view.ts';
import { askCoverage, type CoverageSpecs, LATER } from './ask.ts';
import { DrawCoverage } from './draw.tsx';
import { type CoverageModel, readCoverage } from './read.ts';

/** Where the programme has arrived: a map of provinces over the years, and the table of the same data. */
export const coverage: View<CoverageSpecs, CoverageModel> = {
  ask: askCoverage,
  later: LATER,
  read: readCoverage,
  Draw: DrawCoverage,
};
