import { CHANNELS, FUNDINGS, type RegionCode, TIERS } from '../base/index.ts';
import { asFilter, asOrderedSet, asSortedSet } from './lists.ts';
import { MOST_PINS, type ViewKey, type ViewState } from './view-state.ts';

/** Why a value that is good by itself was let go beside the others. */
export type Conflict = 'not_in_era' | 'range_reversed' | 'same_as_snapshot';

export interface Dropped {
  readonly key: ViewKey;
  readonly reason: Conflict;
}

/** Provinces that the Papua split of 2022 made; they exist in era 38 only. Regency codes hold in both eras. */
const MADE_IN_2022: readonly string[] = ['93', '94', '95', '96'];

/** True when a region of that code exists within the boundaries of the era. */
export const existsInEra = (region: RegionCode, era: ViewState['era']): boolean =>
  era === '38' || !MADE_IN_2022.includes(region);

type Rule = (
  view: ViewState,
) => { readonly patch: Partial<ViewState>; readonly dropped: readonly Dropped[] } | null;

const RULES: readonly Rule[] = [
  (view) =>
    view.region !== null && !existsInEra(view.region, view.era)
      ? { patch: { region: null }, dropped: [{ key: 'region', reason: 'not_in_era' }] }
      : null,
  (view) =>
    view.pin.some((code) => !existsInEra(code, view.era))
      ? {
          patch: { pin: view.pin.filter((code) => existsInEra(code, view.era)) },
          dropped: [{ key: 'pin', reason: 'not_in_era' }],
        }
      : null,
  (view) =>
    view.from !== null && view.to !== null && view.from > view.to
      ? { patch: { from: null, to: null }, dropped: [{ key: 'from', reason: 'range_reversed' }] }
      : null,
  (view) =>
    view.compare !== null && view.compare === view.snapshot
      ? { patch: { compare: null }, dropped: [{ key: 'compare', reason: 'same_as_snapshot' }] }
      : null,
];

const tidy = (view: ViewState): ViewState => ({
  ...view,
  region: view.region === 'ID' ? null : view.region,
  pin: asSortedSet(view.pin).slice(0, MOST_PINS),
  tier: asFilter(TIERS, view.tier),
  channel: asFilter(CHANNELS, view.channel),
  funding: asFilter(FUNDINGS, view.funding),
  cols: asOrderedSet(view.cols, String),
  sort: asOrderedSet(view.sort, (key) => key.column),
  pivot: asOrderedSet(view.pivot, String),
});

/** The state with lists in canonical form and its values at peace with each other, and what had to go for that. */
export function settle(view: ViewState): { readonly view: ViewState; readonly dropped: readonly Dropped[] } {
  let settled = tidy(view);
  const dropped: Dropped[] = [];
  for (const rule of RULES) {
    const outcome = rule(settled);
    if (outcome === null) continue;
    settled = { ...settled, ...outcome.patch };
    dropped.push(...outcome.dropped);
  }
  return { view: settled, dropped };
}
