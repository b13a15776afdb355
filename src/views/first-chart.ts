import { createContext, useContext } from 'react';
import type { MapModel } from '../charts/index.ts';

/** Draws the first chart into the page at build; null in the browser, where that drawing is already there. */
export type DrawFirst = (model: MapModel) => string;

const Context = createContext<DrawFirst | null>(null);

/** The build hands its drawing function down with `Provider`; `use` reads it. */
export const FirstChart = {
  Provider: Context.Provider,
  use: (): DrawFirst | null => useContext(Context),
};
