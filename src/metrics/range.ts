import type { Channel, Era, RegionCode, Tier } from '../base/index.ts';
import type { Answer, ColumnSpec } from '../engine/index.ts';
import { readRows } from './reader.ts';
import { normaliseMetricSpec } from './spec.ts';
import type { MetricId, MetricSpec } from './types.ts';

/** How far the model leaves a metric open in each province and year, for a part of the libraries; null = all. */
export interface RangeSpec {
  readonly kind: 'range';
  readonly metric: MetricId;
  readonly era: Era;
  readonly tier: Tier | null;
  readonly channel: Channel | null;
}

/** Lowest and highest over the model's seeds: in the metric's unit, and of its numerator. */
export interface RangeRow {
  readonly region: RegionCode;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly lowCount: number;
  readonly highCount: number;
  readonly seeds: number;
}

/** The tier that a metric's numerator counts; `any` follows the filter. Of other metrics no range is kept. */
const COUNTED: Partial<Record<MetricId, 'any' | Tier>> = {
  libraries: 'any',
  libraries_per_100k: 'any',
  village_coverage: 'village',
  regency_coverage: 'regency',
};

/** The question for the ranges of an answer's cells; null where none is kept: other levels, metrics, filters, slices. */
export function rangeSpecOf(choice: MetricSpec): RangeSpec | null {
  const { metric, level, era, tier, channel, funding, by } = normaliseMetricSpec(choice);
  const counted = COUNTED[metric];
  if (counted === undefined || level !== 'province' || by.length > 0) return null;
  if (tier.length > 1 || channel.length > 1 || funding.length > 0) return null;
  const asked = tier[0] ?? null;
  if (counted !== 'any' && asked !== null && asked !== counted) return null;
  return partOf(metric, era, counted === 'any' ? asked : counted, channel[0] ?? null);
}

/** Provincial and regency libraries all joined by stimulus, so only their sum is kept, and no replication among them. */
function partOf(metric: MetricId, era: Era, tier: Tier | null, channel: Channel | null): RangeSpec | null {
  const one = tier === 'province' || tier === 'regency';
  if (channel === 'replication' && tier !== 'village') return null;
  return { kind: 'range', metric, era, tier, channel: one ? null : channel };
}

export const RANGE_COLUMNS = {
  region_code: 'VARCHAR',
  year: 'INTEGER',
  low: 'DOUBLE',
  high: 'DOUBLE',
  low_count: 'INTEGER',
  high_count: 'INTEGER',
  seeds: 'INTEGER',
} as const satisfies ColumnSpec;

/** Throws DecodeError for a cell outside what its column promises. */
export function readRangeRows(answer: Answer): readonly RangeRow[] {
  return readRows(answer, (row) => ({
    region: row.text('region_code') as RegionCode,
    year: row.number('year'),
    low: row.number('low'),
    high: row.number('high'),
    lowCount: row.number('low_count'),
    highCount: row.number('high_count'),
    seeds: row.number('seeds'),
  }));
}
