import type { View } from '../view.ts';
import { askSharing, LATER, type SharingSpecs } from './ask.ts';
import { DrawSharing } from './draw.tsx';
import { readSharing, type SharingModel } from './read.ts';

/** Knowledge sharing with other countries: editions, participants, regions, plan. */
export const sharing: View<SharingSpecs, SharingModel> = {
  ask: askSharing,
  later: LATER,
  read: readSharing,
  Draw: DrawSharing,
};
