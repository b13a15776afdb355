import {
  CHANGE_REASONS,
  CHANNELS,
  EVIDENCES,
  FUNDINGS,
  MISSING_REASONS,
  type RegionCode,
  TIERS,
} from '../base/index.ts';
import { type Answer, type ColumnSpec, DecodeError } from '../engine/index.ts';
import { type RowReader, readRows } from './reader.ts';
import { type MetricRow, PLACES } from './types.ts';

/** The columns that a metric's SQL answers, in order. */
export const METRIC_COLUMNS = {
  place: 'VARCHAR',
  region_code: 'VARCHAR',
  year: 'INTEGER',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  funding: 'VARCHAR',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  value: 'DOUBLE',
  reason: 'VARCHAR',
  previous: 'DOUBLE',
  change: 'DOUBLE',
  change_reason: 'VARCHAR',
  change_pct: 'DOUBLE',
  change_pct_reason: 'VARCHAR',
  change_over: 'INTEGER',
  partial: 'BOOLEAN',
  evidence: 'VARCHAR',
  rows: 'INTEGER',
  rank: 'INTEGER',
  ranked: 'INTEGER',
} as const satisfies ColumnSpec;

/**
 * Reads the answer of a metric's SQL. Throws DecodeError for a cell outside its closed list, and for a row that has
 * both or neither of a value and a reason.
 */
export function readMetricRows(answer: Answer): readonly MetricRow[] {
  return readRows(answer, readMetricRow);
}

function readMetricRow(row: RowReader): MetricRow {
  const value = row.numberOrNull('value');
  const reason = row.oneOrNull(MISSING_REASONS, 'reason');
  if ((value === null) === (reason === null)) {
    throw new DecodeError(
      'value',
      'DOUBLE',
      value === null ? 'neither value nor reason' : 'value and reason',
    );
  }
  return {
    region: row.textOrNull('region_code') as RegionCode | null,
    place: row.one(PLACES, 'place'),
    year: row.number('year'),
    tier: row.oneOrNull(TIERS, 'tier'),
    channel: row.oneOrNull(CHANNELS, 'channel'),
    funding: row.oneOrNull(FUNDINGS, 'funding'),
    numerator: row.numberOrNull('numerator'),
    denominator: row.numberOrNull('denominator'),
    value,
    reason,
    previous: row.numberOrNull('previous'),
    change: row.numberOrNull('change'),
    changeReason: row.oneOrNull(CHANGE_REASONS, 'change_reason'),
    changePct: row.numberOrNull('change_pct'),
    changePctReason: row.oneOrNull(CHANGE_REASONS, 'change_pct_reason'),
    changeOver: row.numberOrNull('change_over'),
    partial: row.flag('partial'),
    evidence: row.oneOrNull([...EVIDENCES, 'mixed'] as const, 'evidence'),
    rows: row.number('rows'),
    rank: row.numberOrNull('rank'),
    ranked: row.numberOrNull('ranked'),
  };
}
