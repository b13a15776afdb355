import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from './changes.ts';
import { linkTo } from './link.ts';
import { NO_PREFERENCES, type Preferences } from './preferences.ts';
import { settle } from './settle.ts';
import { type Notice, parseUrl, printUrl } from './url.ts';
import type { ViewState } from './view-state.ts';

/** What the store holds. `history` says how the last change of `view` came about. */
export interface Held {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
  readonly history: 'push' | 'replace' | 'restore';
  /** The first row on screen of the view's long table. In no link; 0 again whenever the view state changes. */
  readonly firstRow: number;
  /** The column of that table whose menu is open; null = none. In no link; null again in another view. */
  readonly openColumn: string | null;
  /** Heads of that table whose rows show. In no link; none again in another view. */
  readonly openGroups: readonly string[];
}

/** The one state of the app. `view` stays the same object when nothing in it changed. */
export interface ViewStore extends Pick<StoreApi<Held>, 'getState' | 'getInitialState' | 'subscribe'> {
  change(change: Change): void;
  /** Follows a link of ours: `search` is its search part. */
  open(search: string): void;
  /** Takes over what the address says after "back" or "forward". */
  restore(search: string): void;
  dismiss(notice: Notice): void;
  /** Moves the window of the view's long table. */
  showRow(firstRow: number): void;
  /** Opens the menu of a column of that table, or closes it. */
  showColumn(column: string | null): void;
  /** Which heads of that table are open. */
  showGroups(open: readonly string[]): void;
  /** As linkTo, from the present state. */
  href(change: Change | Partial<ViewState>): string;
}

/** A store that starts from a state; parseUrl makes state and notices, readPreferences the preferences. */
export function createViewStore(start: {
  readonly initial: ViewState;
  readonly notices?: readonly Notice[];
  readonly preferences?: Preferences;
}): ViewStore {
  const store = createStore<Held>()(() => ({
    view: settle(start.initial).view,
    notices: start.notices ?? [],
    preferences: start.preferences ?? NO_PREFERENCES,
    history: 'restore',
    firstRow: 0,
    openColumn: null,
    openGroups: [],
  }));
  const { getState, getInitialState, subscribe, setState } = store;

  const moveTo = (view: ViewState, step: Partial<Held> & Pick<Held, 'history'>): void => {
    const same = printUrl(view) === printUrl(getState().view);
    const other = view.view !== getState().view.view || view.mode !== getState().view.mode;
    const moved = { ...step, view, firstRow: 0, ...(other ? { openColumn: null, openGroups: [] } : {}) };
    setState(same ? { ...step, view: getState().view } : moved);
  };
  const read = (search: string, history: Held['history']): void => {
    const { state, notices } = parseUrl(search, getState().preferences);
    const same = printUrl(state) === printUrl(getState().view);
    moveTo(state, same ? { history } : { history, notices });
  };

  return {
    getState,
    getInitialState,
    subscribe,
    change(change) {
      const { view, preferences } = getState();
      const remembered = change.remember ? { preferences: { ...preferences, ...change.remember } } : {};
      moveTo(settle(change.apply(view)).view, { history: change.history, ...remembered });
    },
    open: (search) => read(search, 'push'),
    restore: (search) => read(search, 'restore'),
    dismiss: (notice) => setState({ notices: getState().notices.filter((other) => other !== notice) }),
    showRow: (firstRow) => {
      if (getState().firstRow !== firstRow) setState({ firstRow });
    },
    showColumn: (openColumn) => setState({ openColumn }),
    showGroups: (openGroups) => setState({ openGroups }),
    href: (change) => linkTo(getState().view, change, getState().preferences),
  };
}
