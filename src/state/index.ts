export * from './changes.ts';
export type { BadValue } from './codec.ts';
export { bindHistory, bindPreferences, type HistoryWindow } from './history.ts';
export { linkTo } from './link.ts';
export { type OpenStorage, type Preferences, readPreferences } from './preferences.ts';
export {
  useFirstRow,
  useHref,
  useNotices,
  useOpenColumn,
  useOpenGroups,
  useView,
  useViewStore,
  ViewStoreProvider,
} from './react.ts';
export { type Conflict, existsInEra } from './settle.ts';
export { createViewStore, type Held, type ViewStore } from './store.ts';
export { type Notice, parseUrl, printUrl } from './url.ts';
export * from './view-state.ts';
