import type { View } from '../view.ts';
import { askWhy, LATER, type WhySpecs } from './ask.ts';
import { DrawWhy } from './draw.tsx';
import { readWhy, type WhyModel } from './read.ts';

/** Why this number: drawn in a dialog over any page. It asks the question of the number again, never another. */
export const why: View<WhySpecs, WhyModel | null> = {
  ask: askWhy,
  later: LATER,
  read: readWhy,
  Draw: DrawWhy,
};
