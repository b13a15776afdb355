import { isOneOf } from '../../base/index.ts';
import { DIMENSIONS, type Dimension, METRIC_IDS, type MetricId } from '../../metrics/index.ts';
import {
  CHANGES,
  type ChangePart,
  type Field,
  fieldsOf,
  type MetricPart,
  mostMetrics,
  type NamedValues,
  normaliseGrouping,
  openingPeriod,
  parseFilter,
  type RowsChoice,
  type RowsSource,
} from '../../queries/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';

/** What the table can list; the ledger has a view of its own. */
type TableSource = Exclude<RowsSource, { of: 'figures' }>;

export const MODES = ['metrics', 'libraries', 'activity'] as const;
/** What one row is; the value of `mode`, null = metrics. */
export type Mode = (typeof MODES)[number];
/** Value of `pivot` that puts years down the rows. */
export const YEARS_AS_ROWS = 'rows';

export const modeOf = ({ mode }: ViewState): Mode => (isOneOf(MODES, mode) ? mode : 'metrics');

/** Metrics as columns, in the order in which `cols` names them; else the one of the map. */
export function metricsOf({ cols, metric }: ViewState): readonly MetricId[] {
  const named = cols.filter((id): id is MetricId => isOneOf(METRIC_IDS, id));
  return named.length > 0 ? named : [metric];
}
export const dimensionsOf = ({ cols }: ViewState): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => cols.includes(dimension));
/** What stands beside each value of a metric. */
export const changesOf = ({ cols }: ViewState): readonly ChangePart[] =>
  CHANGES.filter((change) => cols.includes(change));

/** What rows are put under. */
export const groupsOf = ({ pivot }: ViewState): readonly string[] =>
  pivot.filter((id) => id !== YEARS_AS_ROWS);

/** Those of them that rows of that source can be put under. */
export const groupsIn = (state: ViewState, source: RowsSource): readonly string[] =>
  normaliseGrouping({ by: groupsOf(state), open: [] }, source)?.by ?? [];

/** The first and last year of a metric table. */
export function periodOf({ from, to }: ViewState, manifest: Manifest): { from: number; to: number } {
  const opening = openingPeriod(manifest);
  const last = to ?? Number(manifest.as_of.slice(0, 4));
  return { from: Math.min(from ?? opening.from, last), to: last };
}

/** The rows that the state names, before any filter of columns. */
export function sourceOf(state: ViewState, manifest: Manifest): TableSource {
  const { era, tier, channel, funding, region } = state;
  const choice = { era, tier, channel, funding, region };
  switch (modeOf(state)) {
    case 'libraries':
      return { of: 'libraries', ...choice, atYear: state.year };
    case 'activity':
      return { of: 'activity', ...choice, inYear: state.year };
    case 'metrics': {
      const pivoted = !state.pivot.includes(YEARS_AS_ROWS);
      const shape = {
        ...periodOf(state, manifest),
        pivoted,
        changes: changesOf(state),
        placed: true,
      } as const;
      const metrics = metricsOf(state).slice(0, mostMetrics(shape));
      return { of: 'metrics', ...choice, metrics, level: state.level, by: dimensionsOf(state), ...shape };
    }
  }
}

/** The whole choice: rows, filter and words. */
export function choiceOf(
  state: ViewState,
  manifest: Manifest,
  /** What words of the search name. */
  named: readonly NamedValues[] = [],
): RowsChoice {
  const { filter } = parseFilter(state.where);
  return {
    ...{ source: sourceOf(state, manifest), where: filter, search: state.q },
    ...(named.length === 0 ? {} : { named }),
  };
}

const USUAL: Readonly<Record<Exclude<TableSource['of'], 'metrics'>, readonly string[]>> = {
  libraries: ['library_id', 'tier', 'region', 'province', 'joined_year', 'channel', 'funding', 'evidence'],
  activity: ['library_id', 'month', 'region', 'tier', 'activities', 'participants', 'evidence'],
};

/** The fields that stand as columns, in the order that `cols` gives. Metric cells hold reason and evidence. */
export function shownFields(state: ViewState, source: TableSource): readonly Field[] {
  const fields = fieldsOf(source);
  if (source.of !== 'metrics') {
    const pick = (ids: readonly string[]) =>
      ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);
    const named = pick(state.cols);
    if (named.length > 0) return named;
    const [first, ...rest] = pick(USUAL[source.of]);
    if (!first || groupsIn(state, source).length === 0) return first ? [first, ...rest] : rest;
    // Heads of groups have only sums: those are seen first.
    return [first, ...rest.filter(({ sums }) => sums), ...rest.filter(({ sums }) => !sums)];
  }
  // What rows are put under is said by their heads.
  const unseen = [...HIDDEN, ...groupsIn(state, source)];
  const shown = fields.filter(({ id, metric }) => !unseen.includes(id) && (!metric || isShown(metric.part)));
  const metrics = metricsOf(state);
  const place = ({ metric }: Field): number => (metric ? metrics.indexOf(metric.id) : -1);
  return [...shown].sort((a, b) => place(a) - place(b));
}
const HIDDEN: readonly string[] = ['place', 'region_code', 'province_code', 'partial'];
const isShown = (part: MetricPart): boolean => isOneOf(['value', ...CHANGES], part);
