import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Change } from './changes.ts';
import type { Held, ViewStore } from './store.ts';
import type { ViewState } from './view-state.ts';

const Context = createContext<ViewStore | null>(null);

/** Gives the store to everything beneath it: `<ViewStoreProvider value={store}>`. */
export const ViewStoreProvider = Context.Provider;

/** The store itself, for its methods. Throws outside a ViewStoreProvider. */
export function useViewStore(): ViewStore {
  const store = useContext(Context);
  if (store === null) throw new Error('useViewStore needs a ViewStoreProvider above it');
  return store;
}

/** What the selector takes from the view state; it must return a stable reference (a field, not a new list). */
export const useView = <T>(selector: (view: ViewState) => T): T =>
  useStore(useViewStore(), (held: Held) => selector(held.view));

/** The notices of the link that was opened. */
export const useNotices = (): Held['notices'] => useStore(useViewStore(), (held: Held) => held.notices);

/** The first row on screen of the view's long table. */
export const useFirstRow = (): number => useStore(useViewStore(), (held: Held) => held.firstRow);

/** The column of the long table whose menu is open. */
export const useOpenColumn = (): string | null => useStore(useViewStore(), (held: Held) => held.openColumn);

/** The heads of the long table that are open. */
export const useOpenGroups = (): readonly string[] =>
  useStore(useViewStore(), (held: Held) => held.openGroups);

/** Makes hrefs from the present state; the component renders again when the state changes. */
export function useHref(): (change: Change | Partial<ViewState>) => string {
  const store = useViewStore();
  useStore(store, (held: Held) => held.view);
  useStore(store, (held: Held) => held.preferences);
  return store.href;
}
