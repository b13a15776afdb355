import type { View } from '../view.ts';
import { askBrief, type BriefSpecs } from './ask.ts';
import { DrawBrief } from './draw.tsx';
import { type BriefModel, readBrief } from './read.ts';

export const brief: View<BriefSpecs, BriefModel> = {
  ask: askBrief,
  later: ['stated'],
  read: readBrief,
  Draw: DrawBrief,
};
