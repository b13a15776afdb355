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
import { DIMENSIONS, type Dimension, METRIC_IDS, type MetricId } from '../../metrics/index.ts';

/** The engine's stack holds the queries of so many metrics at once (1.28.0; measured: 11 stop it). */
export const MOST_METRICS = 4;

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
export type RowsSource = MetricRowsSource | LibraryRowsSource | ActivityRowsSource;

/** The one way to write a source: lists in the order of their type, a filter that names everything dropped. */
export function normaliseSource(source: RowsSource): RowsSource {
  const { era, region } = source;
  const choice = {
    era,
    tier: filter(TIERS, source.tier),
    channel: filter(CHANNELS, source.channel),
    funding: filter(FUNDINGS, source.funding),
    region,
  };
  switch (source.of) {
    case 'metrics':
      return {
        of: 'metrics',
        ...choice,
        metrics: METRIC_IDS.filter((id) => source.metrics.includes(id)).slice(0, MOST_METRICS),
        level: source.level,
        by: DIMENSIONS.filter((dimension) => source.by.includes(dimension)),
        from: source.from,
        to: source.to,
        pivoted: source.pivoted,
      };
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
