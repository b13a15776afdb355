import type { Channel, Tier } from '../../base/index.ts';
import type { FigureRow, MetricId, MetricRow } from '../../metrics/index.ts';

/** What a cell counts, for comparison with published figures; null = all together. */
export interface Scope {
  readonly tier: Tier | null;
  readonly channel: Channel | null;
  /** False: filtered in a way that no published figure is (several tiers or channels, a funding source). */
  readonly plain: boolean;
}
export type Verdict = 'agrees' | 'differs' | 'other_date' | 'other_scope';
/** A published figure beside a cell; `difference` is figure less cell, in what the cell counts. */
export interface Related {
  readonly figure: FigureRow;
  readonly verdict: Verdict;
  readonly difference: number | null;
}

/**
 * Which indicators of the ledger speak of what a metric counts. Coverage compares its numerator, since sources count
 * libraries and not shares. A metric without entries has nothing published that could be held against it.
 */
export const INDICATORS: Readonly<Record<MetricId, readonly string[]>> = {
  libraries: [
    'provincial_libraries_joined',
    'regency_libraries_joined',
    'village_libraries_joined',
    'libraries_joined_total',
    'public_libraries_joined_total',
    'programme_partners_total',
    'replications_villages',
    'villages_implementing',
    'villages_replicating',
    'village_libraries_replicated',
  ],
  new_libraries: ['new_village_partners', 'new_regency_partners'],
  village_coverage: [
    'village_libraries_joined',
    'replications_villages',
    'villages_implementing',
    'villages_replicating',
    'villages_reached_all_funding',
    'village_libraries_replicated',
  ],
  regency_coverage: ['regency_libraries_joined', 'regencies_reached_all_funding'],
  provinces_reached: ['provinces_joined', 'provinces_reached_all_funding', 'replications_provinces'],
  regencies_reached: ['regencies_reached_all_funding', 'regencies_with_village_partners'],
  libraries_per_100k: [],
  replications_per_stimulus_village: ['replications_villages', 'village_libraries_joined'],
  active_libraries: [],
  active_share: [],
  activities: ['community_activities'],
  participants: ['community_participants'],
  participants_per_activity: [],
};

/** Metrics whose rows are of one tier whatever the filter. */
const TIER_OF: Partial<Record<MetricId, Tier>> = { village_coverage: 'village', regency_coverage: 'regency' };
/** Of these only the parts are published, never the number itself. */
const PARTS_ONLY: readonly MetricId[] = ['replications_per_stimulus_village', 'activities', 'participants'];

/** The year that a figure speaks of: that of its date, else of the end of its period. */
export const yearOf = ({ asOf, periodEnd }: FigureRow): number =>
  Number((asOf.text ?? periodEnd.text ?? '').slice(0, 4));

const coversYear = ({ periodStart, periodEnd }: FigureRow): boolean =>
  periodStart.text?.slice(0, 4) === periodEnd.text?.slice(0, 4);

/** A stock at the end of the year, or as late as an unfinished year is known; a flow of that year alone. */
function sameTime(figure: FigureRow, row: MetricRow, flow: boolean): boolean {
  if (flow) return figure.kind === 'flow' && coversYear(figure);
  if (figure.kind !== 'stock') return false;
  const date = figure.asOf.text ?? figure.periodEnd.text ?? '';
  return row.partial || date.length === 4 || date.slice(5, 7) === '12';
}

/** Replications were counted over all tiers and are all modelled as villages, so any tier of them is one. */
function sameScope(figure: FigureRow, metric: MetricId, scope: Scope): boolean {
  if (!scope.plain || PARTS_ONLY.includes(metric)) return false;
  const tier = TIER_OF[metric] ?? scope.tier ?? 'any';
  const channel = scope.channel ?? 'any';
  return figure.tier === tier && figure.channel === channel;
}

/** The published figures of the cell's region and year, those that can be held against it first. */
export function relatedFigures(
  figures: readonly FigureRow[],
  metric: MetricId,
  row: MetricRow,
  scope: Scope,
  flow: boolean,
): readonly Related[] {
  const wanted = INDICATORS[metric];
  const mine = figures.filter(
    (figure) =>
      figure.region === row.region &&
      figure.level !== 'village' &&
      wanted.includes(figure.indicator) &&
      yearOf(figure) === row.year,
  );
  return mine
    .map((figure) => judge(figure, metric, row, scope, flow))
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}

const ORDER: Readonly<Record<Verdict, number>> = { agrees: 0, differs: 1, other_date: 2, other_scope: 3 };

function judge(figure: FigureRow, metric: MetricId, row: MetricRow, scope: Scope, flow: boolean): Related {
  const none = (verdict: Verdict): Related => ({ figure, verdict, difference: null });
  if (!sameScope(figure, metric, scope) || row.numerator === null) return none('other_scope');
  if (!sameTime(figure, row, flow) || figure.qualifier === 'planned') return none('other_date');
  const difference = figure.value - row.numerator;
  const agrees = figure.qualifier === 'at_least' ? difference <= 0 : difference === 0;
  return { figure, verdict: agrees ? 'agrees' : 'differs', difference };
}
