import { isOneOf, LANGS, type Lang } from '../base/index.ts';
import { THEMES, type Theme } from './view-state.ts';

/** What a reader chose before, in this browser; null where nothing was chosen. */
export interface Preferences {
  readonly lang: Lang | null;
  readonly theme: Theme | null;
}
export const NO_PREFERENCES: Preferences = { lang: null, theme: null };

const LANG_KEY = 'tpbis.lang';
const THEME_KEY = 'tpbis.theme';

/** Opens the storage, e.g. `() => localStorage`; may throw, as browsers do where storage is forbidden. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Never throws: no storage, or nonsense in it, is no preference. */
export function readPreferences(open: OpenStorage): Preferences {
  try {
    const storage = open();
    const lang = storage.getItem(LANG_KEY);
    const theme = storage.getItem(THEME_KEY);
    return { lang: isOneOf(LANGS, lang) ? lang : null, theme: isOneOf(THEMES, theme) ? theme : null };
  } catch {
    return NO_PREFERENCES;
  }
}

/** Keeps what was chosen; never throws, since a full or forbidden storage only forgets. */
export function writePreferences(open: OpenStorage, preferences: Preferences): void {
  try {
    const storage = open();
    if (preferences.lang !== null) storage.setItem(LANG_KEY, preferences.lang);
    if (preferences.theme !== null) storage.setItem(THEME_KEY, preferences.theme);
  } catch {
    // The choice still holds on this page and in its link.
  }
}
