import { NATION } from '../../base/index.ts';
import type { ViewState } from '../../state/index.ts';
import { CONFLICTS, type Conflict } from '../conflicts.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { LedgerSpecs } from './ask.ts';
import { entriesOf, type LedgerEntry } from './entry.ts';
import { matcherOf } from './search.ts';
import { THEMES, type Theme, themeOf } from './themes.ts';
import { type LedgerFilter, parseWhere } from './where.ts';

/** Figures that can stand on one line: one indicator and unit, of the nation or of places in it. */
export interface Strip {
  readonly id: string;
  readonly entries: readonly LedgerEntry[];
  readonly national: boolean;
  readonly unit: string;
}
export interface IndicatorGroup {
  readonly indicator: string;
  readonly name: string;
  readonly entries: readonly LedgerEntry[];
  readonly strips: readonly Strip[];
  /** Figures of the indicator in the whole ledger. */
  readonly total: number;
}
export interface ThemeGroup {
  readonly theme: Theme;
  readonly count: number;
  readonly groups: readonly IndicatorGroup[];
}
export interface ConflictModel {
  readonly conflict: Conflict;
  readonly strips: readonly Strip[];
  readonly entries: readonly LedgerEntry[];
}
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export interface LedgerModel {
  readonly total: number;
  readonly shown: number;
  /** A search or filter is set. */
  readonly narrowed: boolean;
  readonly filter: LedgerFilter;
  readonly themes: readonly ThemeGroup[];
  /** Conflicts that a shown figure has a part in. */
  readonly conflicts: readonly ConflictModel[];
  readonly options: {
    readonly indicators: readonly (Option & { readonly theme: Theme })[];
    readonly places: readonly Option[];
    readonly years: readonly Option[];
    readonly publishers: readonly Option[];
  };
}

export function readLedger(
  answers: Answers<LedgerSpecs>,
  state: ViewState,
  context: ViewContext,
): LedgerModel {
  const entries = entriesOf(answers, context);
  const filter = parseWhere(state.where);
  const matches = matcherOf(state.q);
  const shown = entries.filter((entry) => isIn(entry, filter) && matches(entry.figure, entry.haystack));
  const byId = new Map<string, LedgerEntry>(entries.map((entry) => [entry.figure.id, entry]));
  const ids = new Set<string>(shown.map(({ figure }) => figure.id));
  return {
    total: entries.length,
    shown: shown.length,
    narrowed: shown.length < entries.length || state.q.trim() !== '' || state.where !== '',
    filter,
    themes: themesOf(shown, entries),
    conflicts: CONFLICTS.filter(({ figures }) => figures.some((id) => ids.has(id))).map((conflict) => {
      const part = conflict.figures.flatMap((id) => byId.get(id) ?? []);
      return { conflict, entries: part, strips: stripsOf(part).filter(({ national }) => national) };
    }),
    options: optionsOf(entries, context),
  };
}

function isIn({ figure, place, span }: LedgerEntry, filter: LedgerFilter): boolean {
  if (filter.indicator !== null && figure.indicator !== filter.indicator) return false;
  if (filter.place !== null && place.key !== filter.place) return false;
  if (filter.publisher !== null && figure.source.publisher !== filter.publisher) return false;
  if (filter.year === null) return true;
  if (span === null) return filter.year === 'none';
  return Number(filter.year) >= span.from && Number(filter.year) <= span.to;
}

/** Shown figures by theme and indicator; strips take in the figures that are not shown, as their variants. */
function themesOf(shown: readonly LedgerEntry[], all: readonly LedgerEntry[]): readonly ThemeGroup[] {
  const byIndicator = groupedBy(shown, ({ figure }) => figure.indicator);
  const variants = groupedBy(all, ({ figure }) => figure.indicator);
  const groups = [...byIndicator].map(([indicator, entries]) => ({
    indicator,
    name: entries[0]?.text.name ?? indicator,
    entries,
    total: variants.get(indicator)?.length ?? entries.length,
    strips: stripsOf(variants.get(indicator) ?? []).filter((strip) =>
      strip.entries.some((entry) => entries.includes(entry)),
    ),
  }));
  return THEMES.map((theme) => {
    const own = groups.filter(({ indicator }) => themeOf(indicator) === theme);
    return { theme, groups: own, count: own.reduce((sum, { entries }) => sum + entries.length, 0) };
  }).filter(({ count }) => count > 0);
}

/** Lines of at least two figures. Scales never meet: each unit and each indicator has its own line. */
export function stripsOf(entries: readonly LedgerEntry[]): readonly Strip[] {
  const lines = groupedBy(
    entries,
    ({ figure }) => `${figure.indicator} ${lineUnit(figure.unit)} ${figure.region === NATION ? NATION : ''}`,
  );
  return [...lines].flatMap(([id, line]) =>
    line.length < 2
      ? []
      : [
          {
            id,
            entries: line,
            national: line[0]?.figure.region === NATION,
            unit: [...new Set(line.map(({ text }) => text.unit))].join(' / '),
          },
        ],
  );
}

/** Sources count a village's library as a village or as a library: one line for both. */
const lineUnit = (unit: string): string => (unit === 'villages' ? 'libraries' : unit);

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function optionsOf(entries: readonly LedgerEntry[], { lang }: ViewContext): LedgerModel['options'] {
  const names = new Intl.Collator(lang, { numeric: true });
  const count = (pairs: readonly (readonly [value: string, label: string])[]): readonly Option[] => {
    const found = new Map<string, { label: string; count: number }>();
    for (const [value, label] of pairs) {
      const known = found.get(value);
      if (known) known.count++;
      else found.set(value, { label, count: 1 });
    }
    return [...found].map(([value, rest]) => ({ value, ...rest }));
  };
  const byLabel = (one: Option, other: Option) => names.compare(one.label, other.label);
  const years = entries.flatMap(({ span }) =>
    span === null
      ? [['none', ''] as const]
      : Array.from({ length: span.to - span.from + 1 }, (_, at) => {
          const year = String(span.from + at);
          return [year, year] as const;
        }),
  );
  return {
    indicators: count(entries.map(({ figure, text }) => [figure.indicator, text.name]))
      .map((option) => ({ ...option, theme: themeOf(option.value) }))
      .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || byLabel(a, b)),
    places: [...count(entries.map(({ place }) => [place.key, place.name]))].sort(
      (a, b) => Number(b.value === NATION) - Number(a.value === NATION) || byLabel(a, b),
    ),
    years: [...count(years)].sort((a, b) => (a.value < b.value ? 1 : -1)),
    publishers: [
      ...count(entries.map(({ figure }) => [figure.source.publisher, figure.source.publisher])),
    ].sort(byLabel),
  };
}
