import type { View } from '../view.ts';
import { askTable, LATER, type TableSpecs } from './ask.ts';
import { DrawTable } from './draw.tsx';
import { readTable, type TableModel } from './read.ts';

/** The researcher's table: regions by year, libraries, or months of activity. */
export const table: View<TableSpecs, TableModel> = {
  ask: askTable,
  later: LATER,
  read: readTable,
  Draw: DrawTable,
};
