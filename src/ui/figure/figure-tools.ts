import { createContext, type ReactNode, useContext } from 'react';

/** What every figure beneath it offers at its foot, unless it brings tools of its own. */
export const FigureTools = createContext<ReactNode>(null);
export const useFigureTools = (): ReactNode => useContext(FigureTools);

/** Id of the title of the figure around; undefined outside of one. */
export const FigureTitle = createContext<string | undefined>(undefined);
export const useFigureTitle = (): string | undefined => useContext(FigureTitle);
