import {
  CHANNELS,
  type Channel,
  type Era,
  FUNDINGS,
  type Funding,
  type Level,
  type RegionCode,
  TIERS,
  type Tier,
} from '../../base/index.ts';
import {
  DIMENSIONS,
  type Dimension,
  METRIC_IDS,
  type MetricId,
  type MetricSpec,
  type RangeSpec,
  rangeSpecOf,
} from '../../metrics/index.ts';

/** What may stand beside a metric's value: its change since the year before, in its unit and in percent. */
export const CHANGES = ['change', 'change_pct'] as const;
export type ChangePart = (typeof CHANGES)[number];

interface Choice {
  readonly era: Era;
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  /** Only what lies in this region (province of the era, or regency); null = everywhere. */
  readonly region: RegionCode | null;
}
/** Metrics by region and year: a row for each region and year, or (pivoted) a column for each year. Empty list = all. */
export interface MetricRowsSource extends Choice {
  readonly of: 'metrics';
  readonly metrics: readonly MetricId[];
  readonly level: Level;
  readonly by: readonly Dimension[];
  readonly from: number;
  readonly to: number;
  readonly pivoted: boolean;
  readonly changes?: readonly ChangePart[];
  /** With the range that the model leaves open, for metrics of which one is kept. */
  readonly ranges?: true;
  /** Without the row of libraries whose region is not known where none of its numbers counts anything. */
  readonly placed?: true;
}
/** Libraries of the snapshot, one a row; `atYear`: only those in the programme at that year's end, null = all. */
export interface LibraryRowsSource extends Choice {
  readonly of: 'libraries';
  readonly atYear: number | null;
}
/** Reported months, one library and month a row; `inYear`: only that year's, null = all. */
export interface ActivityRowsSource extends Choice {
  readonly of: 'activity';
  readonly inYear: number | null;
}
/** Columns of cells that one answer holds (1.28.0; measured: 336 go, 462 stop the engine). */
const MOST_CELLS = 340;

/** How many metrics fit beside each other, by years as columns and changes. */
export function mostMetrics(source: Pick<MetricRowsSource, 'from' | 'to' | 'pivoted' | 'changes'>): number {
  const years = source.pivoted ? Math.max(1, source.to - source.from + 1) : 1;
  const parts = 3 + 2 * (source.changes?.length ?? 0);
  return Math.max(1, Math.floor(MOST_CELLS / (years * parts)));
}

/** The published figures of the snapshot, one a row. */
export interface FigureRowsSource {
  readonly of: 'figures';
}
export type RowsSource = MetricRowsSource | LibraryRowsSource | ActivityRowsSource | FigureRowsSource;

/** The question whose answer a metric's cells are. */
export function metricSpecOf(source: MetricRowsSource, metric: MetricId): MetricSpec {
  const { level, era, tier, channel, funding, by, region } = source;
  const within = level === 'regency' && region !== null && region.length === 2 ? region : null;
  return { kind: 'metric', metric, level, era, tier, channel, funding, within, by };
}

/** The ranges that stand beside a metric's cells; null = none. */
export const rangeSpecIn = (source: MetricRowsSource, metric: MetricId): RangeSpec | null =>
  source.ranges ? rangeSpecOf(metricSpecOf(source, metric)) : null;

/** The one way to write a source: lists in the order of their type, a filter that names everything dropped. */
export function normaliseSource(source: RowsSource): RowsSource {
  if (source.of === 'figures') return { of: 'figures' };
  const { era, region } = source;
  const choice = {
    era,
    tier: filter(TIERS, source.tier),
    channel: filter(CHANNELS, source.channel),
    funding: filter(FUNDINGS, source.funding),
    region,
  };
  switch (source.of) {
    case 'metrics': {
      const changes = CHANGES.filter((change) => source.changes?.includes(change));
      return {
        of: 'metrics',
        ...choice,
        metrics: METRIC_IDS.filter((id) => source.metrics.includes(id)).slice(0, mostMetrics(source)),
        level: source.level,
        by: DIMENSIONS.filter((dimension) => source.by.includes(dimension)),
        from: source.from,
        to: source.to,
        pivoted: source.pivoted,
        ...(changes.length === 0 ? {} : { changes }),
        ...(source.ranges ? { ranges: source.ranges } : {}),
        ...(source.placed ? { placed: source.placed } : {}),
      };
    }
    case 'libraries':
      return { of: 'libraries', ...choice, atYear: source.atYear };
    case 'activity':
      return { of: 'activity', ...choice, inYear: source.inYear };
  }
}

function filter<T extends string>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  const kept = all.filter((value) => chosen.includes(value));
  return kept.length === all.length ? [] : kept;
}
