import type { View } from '../view.ts';
import { askData, type DataSpecs } from './ask.ts';
import { DrawData } from './draw.tsx';
import { type DataModel, readData } from './read.ts';

export const data: View<DataSpecs, DataModel> = {
  opens: (_state, index) => index.snapshots.map(({ id }) => id),
  ask: askData,
  later: ['stated', 'otherStated'],
  read: readData,
  Draw: DrawData,
};
