import type { View } from '../view.ts';
import { DrawMethod } from './draw.tsx';
import { type MethodWords, WORDS } from './words.ts';

/** How every number is made, in words: catalogue, contract, model, conflicts, terms, licences. It asks nothing. */
export const method: View<Record<never, never>, MethodWords> = {
  ask: () => ({}),
  later: [],
  read: (_answers, _state, { lang }) => WORDS[lang],
  Draw: DrawMethod,
};
