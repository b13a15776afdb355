import type { View } from '../view.ts';
import { askLedger, LATER, type LedgerSpecs } from './ask.ts';
import { DrawLedger } from './draw.tsx';
import { type LedgerModel, readLedger } from './read.ts';

/** All published figures with their sources: searched, narrowed, and what the snapshot does with each. */
export const figures: View<LedgerSpecs, LedgerModel> = {
  ask: askLedger,
  later: LATER,
  read: readLedger,
  Draw: DrawLedger,
};
