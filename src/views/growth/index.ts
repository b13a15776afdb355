import type { View } from '../view.ts';
import { askGrowth, type GrowthSpecs, LATER } from './ask.ts';
import { DrawGrowth } from './draw.tsx';
import { type GrowthModel, readGrowth } from './read.ts';

/** How the programme grows: by year, by province, in activity, and against its targets. */
export const growth: View<GrowthSpecs, GrowthModel> = {
  ask: askGrowth,
  later: LATER,
  read: readGrowth,
  Draw: DrawGrowth,
};
