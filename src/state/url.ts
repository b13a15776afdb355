import type { BadValue, Parsed } from './codec.ts';
import { CODECS } from './codecs.ts';
import { NO_PREFERENCES, type Preferences } from './preferences.ts';
import { type Conflict, settle } from './settle.ts';
import { DEFAULT_VIEW, type ViewKey, type ViewState } from './view-state.ts';

/** A value of the URL that was not used. `value` is what the URL said, at most 80 characters: show it as text. */
export interface Notice {
  readonly key: ViewKey;
  readonly value: string;
  readonly reason: BadValue | Conflict | 'repeated';
}

const MOST_SHOWN = 80;
const shown = (value: string): string => [...value.slice(0, MOST_SHOWN * 2)].slice(0, MOST_SHOWN).join('');

/** What a link says where it is silent, for a reader with these preferences. */
const silence = (preferences: Preferences): ViewState => ({
  ...DEFAULT_VIEW,
  lang: preferences.lang ?? DEFAULT_VIEW.lang,
  theme: preferences.theme ?? DEFAULT_VIEW.theme,
});

/**
 * Reads `location.search`. Never throws: a bad value becomes its default and a notice, a repeated key counts once,
 * an unknown key is dropped. Preferences stand in where the URL says no language or theme.
 */
export function parseUrl(
  search: string,
  preferences: Preferences = NO_PREFERENCES,
): { readonly state: ViewState; readonly notices: readonly Notice[] } {
  const params = new URLSearchParams(search);
  const fallback = silence(preferences);
  const notices: Notice[] = [];
  const take = <K extends ViewKey>(key: K): ViewState[K] => {
    const [text, second] = params.getAll(key);
    if (text === undefined) return fallback[key];
    if (second !== undefined) notices.push({ key, value: shown(second), reason: 'repeated' });
    const parsed: Parsed<ViewState[K]> = CODECS[key].parse(text);
    if (parsed.kind === 'invalid') notices.push({ key, value: shown(text), reason: parsed.reason });
    return parsed.kind === 'valid' ? parsed.value : fallback[key];
  };
  const { view, dropped } = settle({
    view: take('view'),
    snapshot: take('snapshot'),
    compare: take('compare'),
    metric: take('metric'),
    year: take('year'),
    from: take('from'),
    to: take('to'),
    level: take('level'),
    region: take('region'),
    pin: take('pin'),
    form: take('form'),
    tier: take('tier'),
    channel: take('channel'),
    funding: take('funding'),
    era: take('era'),
    mode: take('mode'),
    cols: take('cols'),
    sort: take('sort'),
    where: take('where'),
    pivot: take('pivot'),
    q: take('q'),
    why: take('why'),
    lang: take('lang'),
    theme: take('theme'),
    embed: take('embed'),
  });
  for (const { key, reason } of dropped) {
    const text = params.get(key);
    if (text) notices.push({ key, value: shown(text), reason });
  }
  return { state: view, notices };
}

/** Keys in the order in which links write them: that of CODECS. */
export const URL_KEYS = Object.keys(CODECS) as readonly ViewKey[];

const textOf = <K extends ViewKey>(key: K, view: ViewState): string => CODECS[key].print(view[key]);

/**
 * The search part of a link: empty, or `?` and the keys that differ from the default, with commas readable. For the
 * same preferences, parseUrl gives the (settled) state back; `lang` and `theme` are written where silence would not
 * mean them to this reader or to another.
 */
export function printUrl(view: ViewState, preferences: Preferences = NO_PREFERENCES): string {
  const fallback = silence(preferences);
  const params = new URLSearchParams();
  for (const key of URL_KEYS) {
    // Pages write thousands of links, in which most keys hold the very values of the default.
    if (view[key] === DEFAULT_VIEW[key] && view[key] === fallback[key]) continue;
    const text = textOf(key, view);
    if (text !== textOf(key, DEFAULT_VIEW) || text !== textOf(key, fallback)) params.append(key, text);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
