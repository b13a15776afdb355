import type { View } from '../view.ts';
import { askOverview, LATER, type OverviewSpecs } from './ask.ts';
import { DrawOverview } from './draw.tsx';
import { type OverviewModel, readOverview } from './read.ts';

/** The first page: what the programme has reached, in published figures, one map and two charts. */
export const overview: View<OverviewSpecs, OverviewModel> = {
  ask: askOverview,
  later: LATER,
  read: readOverview,
  Draw: DrawOverview,
};
