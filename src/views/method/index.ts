import type { View } from '../view.ts';
import { DrawMethod } from './draw.tsx';

/** How every number is made, in words: catalogue, contract, model, conflicts, terms, licences. It asks nothing. */
export const method: View<Record<never, never>, null> = {
  ask: () => ({}),
  later: [],
  read: () => null,
  Draw: DrawMethod,
};
