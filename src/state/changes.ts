import {
  CHANNELS,
  type Channel,
  type Era,
  FUNDINGS,
  type Funding,
  type Lang,
  type RegionCode,
  type SnapshotId,
  TIERS,
  type Tier,
} from '../base/index.ts';
import type { MetricId } from '../metrics/index.ts';
import { toggled } from './lists.ts';
import type { Preferences } from './preferences.ts';
import {
  DEFAULT_VIEW,
  type Form,
  type MapLevel,
  MOST_PINS,
  type SortKey,
  type Theme,
  type ViewName,
  type ViewState,
  type WhyCell,
} from './view-state.ts';

/**
 * A step from one state to the next. `push` makes a step that "back" undoes; `replace` does not (moving through
 * years, typing). `remember` is kept as the reader's preference.
 */
export interface Change {
  readonly history: 'push' | 'replace';
  apply(view: ViewState): ViewState;
  readonly remember?: Partial<Preferences>;
}

type Patch = Partial<ViewState>;
const push = (patch: Patch | ((view: ViewState) => Patch)): Change => step('push', patch);
const replace = (patch: Patch | ((view: ViewState) => Patch)): Change => step('replace', patch);
const step = (history: Change['history'], patch: Patch | ((view: ViewState) => Patch)): Change => ({
  history,
  apply: (view) => ({ ...view, ...(typeof patch === 'function' ? patch(view) : patch) }),
});

const { mode, cols, sort, where, pivot, q, metric, year, from, to, level, region, pin, form, tier, channel } =
  DEFAULT_VIEW;
const OWN_TO_A_VIEW: Patch = { mode, cols, sort, where, pivot, q, why: null };
const CHOICES: Patch = {
  ...OWN_TO_A_VIEW,
  ...{ metric, year, from, to, level, region, pin, form, tier, channel },
  funding: DEFAULT_VIEW.funding,
  era: DEFAULT_VIEW.era,
};

/** Opens another view with the same choice of data; what only the view before understood is let go. */
export const goView = (view: ViewName): Change =>
  push((now) => (now.view === view ? {} : { ...OWN_TO_A_VIEW, view }));
/** Back to the default choice of data, in the same view, snapshot, language and theme. */
export const reset = (): Change => push(CHOICES);

/** Null: the default snapshot of the index. */
export const setSnapshot = (snapshot: SnapshotId | null): Change => push({ snapshot });
export const setCompare = (compare: SnapshotId | null): Change => push({ compare });
export const setMetric = (metric: MetricId): Change => push({ metric });
/** Null: the latest complete year. */
export const setYear = (year: number | null): Change => replace({ year });
export const setRange = (from: number | null, to: number | null): Change => replace({ from, to });

export const selectRegion = (region: RegionCode | null): Change => push({ region });
/** Opens the regencies of a province, or all of them, in the form that is on screen. */
export const showRegencies = (province: RegionCode | null): Change =>
  push({ level: 'regency', region: province });
/** Going up to provinces, a chosen regency is let go. */
export const setLevel = (level: MapLevel): Change =>
  push(({ region }) => ({ level, region: level === 'province' && region?.includes('.') ? null : region }));
/** Map, tiles and list show the same choice; nothing else changes. */
export const setForm = (form: Form): Change => push({ form });
/** A region that the other boundaries do not have is let go. */
export const setEra = (era: Era): Change => push({ era });
/** Pins or unpins; a pin beyond MOST_PINS changes nothing. */
export const togglePin = (region: RegionCode): Change =>
  push(({ pin }) => {
    if (pin.includes(region)) return { pin: pin.filter((code) => code !== region) };
    return pin.length >= MOST_PINS ? {} : { pin: [...pin, region] };
  });

export const setFilters = (filters: Partial<Pick<ViewState, 'tier' | 'channel' | 'funding'>>): Change =>
  push(filters);
export const toggleTier = (tier: Tier): Change => push((now) => ({ tier: toggled(TIERS, now.tier, tier) }));
export const toggleChannel = (channel: Channel): Change =>
  push((now) => ({ channel: toggled(CHANNELS, now.channel, channel) }));
export const toggleFunding = (funding: Funding): Change =>
  push((now) => ({ funding: toggled(FUNDINGS, now.funding, funding) }));

export const setMode = (mode: string | null): Change => push({ mode });
export const setColumns = (cols: readonly string[]): Change => replace({ cols });
export const setSort = (sort: readonly SortKey[]): Change => replace({ sort });
export const setPivot = (pivot: readonly string[]): Change => push({ pivot });
export const setWhere = (where: string): Change => replace({ where });
export const setSearch = (q: string): Change => replace({ q });

/** Opens the account of a number, or closes it. */
export const setWhy = (why: WhyCell | null): Change => push({ why });

export const setLang = (lang: Lang): Change => ({ ...replace({ lang }), remember: { lang } });
export const setTheme = (theme: Theme): Change => ({ ...replace({ theme }), remember: { theme } });
