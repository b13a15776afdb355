import type { TableName } from './contract.ts';

export const RULE_IDS = [
  'missing_table',
  'missing_column',
  'unknown_column',
  'wrong_type',
  'empty_table',
  'null_value',
  'outside_list',
  'duplicate_key',
  'unknown_region',
  'region_tier_mismatch',
  'year_out_of_range',
  'joined_on_mismatch',
  'left_before_joined',
  'modelled_detail',
  'activity_before_joined',
  'activity_after_left',
  'not_first_of_month',
  'unknown_library',
  'negative_value',
  'female_above_total',
  'totals_differ',
  'region_count',
  'region_sums',
  'amount_too_large',
] as const;
/** What a snapshot's tables must keep to; the messages for each live in i18n. */
export type RuleId = (typeof RULE_IDS)[number];

/** error: the snapshot must not be used. warning: it may, but something is odd. */
export type Severity = 'error' | 'warning';

/** A rule that some rows break. `count` rows (or columns, or totals); `examples` are the first few as text. */
export interface Finding {
  readonly table: TableName;
  readonly column: string | null;
  readonly rule: RuleId;
  readonly count: number;
  readonly examples: readonly string[];
  readonly severity: Severity;
}
