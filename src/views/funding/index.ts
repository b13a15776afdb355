import type { View } from '../view.ts';
import { askFunding, type FundingSpecs, LATER } from './ask.ts';
import { DrawFunding } from './draw.tsx';
import { type FundingModel, readFunding } from './read.ts';

/** Who paid for libraries to join, where replication adds to the stimulus, and what budgets were published. */
export const funding: View<FundingSpecs, FundingModel> = {
  ask: askFunding,
  later: LATER,
  read: readFunding,
  Draw: DrawFunding,
};
