import { NATION, type RegionCode, type Tier } from '../base/index.ts';
import { type MetricId, STATED_METRICS } from '../metrics/index.ts';
import { DEFAULT_VIEW, type ViewState, type WhyCell } from '../state/index.ts';
import { isOfAll } from './why-link.tsx';

/** The tiers that a metric counts, where not all; a provincial library lies in no regency. */
const TIERS_OF: Partial<Record<MetricId, readonly Tier[]>> = {
  village_coverage: ['village'],
  regency_coverage: ['regency'],
  regencies_reached: ['regency', 'village'],
  replications_per_stimulus_village: ['village'],
};
const MONTHS: readonly MetricId[] = ['activities', 'participants', 'participants_per_activity'];

/**
 * The table of exactly the rows that a number was counted from: libraries in the programme at the year's end, those
 * that joined in the year, or the months reported in it. Null where the filters of the page leave no such rows, or
 * where no filter of the table finds them: a status without a date counts in the snapshot's last year.
 */
export function rowsBehind(cell: WhyCell, state: ViewState): Partial<ViewState> | null {
  if (STATED_METRICS.includes(cell.metric)) return null;
  const { slice, year } = cell;
  const all = isOfAll(cell, state);
  const only = <T>(part: T | null | undefined, filter: readonly T[]): readonly T[] =>
    part ? [part] : all ? [] : filter;
  const chosen = only(slice?.tier, state.tier);
  const counted = TIERS_OF[cell.metric];
  const tier =
    counted && chosen.length > 0 ? chosen.filter((one) => counted.includes(one)) : (counted ?? chosen);
  if (counted && tier.length === 0) return null;
  const joined = cell.metric === 'new_libraries';
  const { cols, sort, pivot, q } = DEFAULT_VIEW;
  return {
    ...{ cols, sort, pivot, q },
    view: 'table',
    mode: MONTHS.includes(cell.metric) ? 'activity' : 'libraries',
    where: joined ? `joined_year:from:${year};joined_year:to:${year}` : '',
    year: joined ? null : year,
    region: cell.region === NATION ? null : (cell.region as RegionCode),
    tier,
    channel: only(slice?.channel, state.channel),
    funding: only(slice?.funding, state.funding),
    why: null,
  };
}
