import type { OpenStorage } from './preferences.ts';
import { writePreferences } from './preferences.ts';
import type { Held, ViewStore } from './store.ts';
import { printUrl } from './url.ts';

/** What is needed of a browser window. */
export interface HistoryWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(id: number | undefined): void;
}

/** Browsers refuse more than about 100 address changes in 30 seconds: quick steps are written together. */
const REPLACE_AFTER = 350;
const RETRY_AFTER = 2_000;

/**
 * Keeps the address and the store together, both ways; returns the way to stop. Addresses are relative, so the path
 * stays as it is. On start the address is rewritten in canonical form.
 */
export function bindHistory(store: ViewStore, window: HistoryWindow): () => void {
  let timer: number | undefined;
  /** The search part that the address should show when the timer fires; null when it shows it already. */
  let waiting: string | null = null;

  const address = (search: string): string => {
    if (search !== '') return search;
    return window.location.pathname.startsWith('//') ? '?' : window.location.pathname;
  };
  const forget = (): void => {
    window.clearTimeout(timer);
    waiting = null;
  };
  const wait = (search: string, milliseconds: number): void => {
    window.clearTimeout(timer);
    waiting = search;
    timer = window.setTimeout(flush, milliseconds);
  };
  const flush = (): void => {
    const search = waiting;
    forget();
    if (search === null || search === window.location.search) return;
    try {
      window.history.replaceState(null, '', address(search) + window.location.hash);
    } catch {
      wait(search, RETRY_AFTER);
    }
  };
  const push = (search: string): void => {
    flush();
    forget();
    if (search === window.location.search) return;
    try {
      window.history.pushState(null, '', address(search));
    } catch {
      wait(search, RETRY_AFTER);
    }
  };

  const onChange = (now: Held, before: Held): void => {
    if (now.view === before.view && now.preferences === before.preferences) return;
    if (now.history === 'restore') {
      forget();
      return;
    }
    const search = printUrl(now.view, now.preferences);
    if (now.history === 'push') push(search);
    else wait(search, REPLACE_AFTER);
  };
  const onPopState = (): void => {
    forget();
    store.restore(window.location.search);
  };

  waiting = printUrl(store.getState().view, store.getState().preferences);
  flush();
  const unsubscribe = store.subscribe(onChange);
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    forget();
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', flush);
  };
}

/** Keeps the reader's language and theme in storage whenever they are chosen; returns the way to stop. */
export const bindPreferences = (store: ViewStore, open: OpenStorage): (() => void) =>
  store.subscribe((now, before) => {
    if (now.preferences !== before.preferences) writePreferences(open, now.preferences);
  });
