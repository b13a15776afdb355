import type { ColumnSpec, Query } from '../../engine/index.ts';
import type { SpanSpec } from '../growth.ts';
import { normaliseMetricSpec } from '../spec.ts';
import { number, type Sql, sql, withSteps } from '../sql.ts';
import { answering, dimension, PLACE_ORDER } from './answer.ts';
import { quotient } from './measured.ts';
import { andSlice, scopeOf } from './scope.ts';
import { judgedSteps } from './steps.ts';

export const SPAN_COLUMNS = {
  place: 'VARCHAR',
  region_code: 'VARCHAR',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  funding: 'VARCHAR',
  start_value: 'DOUBLE',
  end_value: 'DOUBLE',
  value: 'DOUBLE',
  reason: 'VARCHAR',
  change: 'DOUBLE',
  change_reason: 'VARCHAR',
  change_pct: 'DOUBLE',
  compound: 'DOUBLE',
  percent_reason: 'VARCHAR',
  pace: 'DOUBLE',
  pace_reason: 'VARCHAR',
  change_over: 'INTEGER',
  partial: 'BOOLEAN',
  evidence: 'VARCHAR',
  needed: 'DOUBLE',
  goal_reason: 'VARCHAR',
  projected: 'DOUBLE',
} as const satisfies ColumnSpec;

/** Evidence of the two years together. */
export const BOTH_EVIDENCE: Sql = sql`CASE WHEN a.evidence IS NULL OR a.evidence_before IS NULL OR a.evidence = a.evidence_before
    THEN coalesce(a.evidence, a.evidence_before) ELSE 'mixed' END`;

/**
 * A metric at the ends of two years, one row an area and slice. Change and percentage follow the rules of a change
 * from one year to the next; a mean or compound rate is withheld, too, when either year is partial.
 */
export function buildSpanSql(spec: SpanSpec, schema: string): Query {
  const { from, to, goal } = spec;
  const scope = scopeOf(normaliseMetricSpec({ ...spec, kind: 'metric' }), schema, { from, to });
  const years = number(to - from);
  const ahead = number(goal === null ? 0 : goal.year - to);
  const change = sql`(a.comparable - a.previous)`;
  const pace = quotient(1, change, years);
  const paceReason = sql`CASE WHEN a.change_reason IS NOT NULL THEN a.change_reason
    WHEN ${years} < 1 THEN 'no_previous_year' WHEN a.either_partial THEN 'partial_year' END`;
  const percentReason = sql`CASE WHEN ${years} < 1 THEN coalesce(a.percentage_reason, 'no_previous_year') ELSE a.percentage_reason END`;
  const goalValue = goal === null ? sql`NULL` : number(goal.value);
  const goalReason =
    goal === null
      ? sql`NULL`
      : sql`CASE WHEN a.value IS NULL OR a.illustrative THEN 'current_missing' WHEN ${ahead} < 1 THEN 'year_passed' WHEN a.value >= ${goalValue} THEN 'reached' END`;
  const columns = answering(SPAN_COLUMNS, {
    place: sql`a.place`,
    region_code: sql`CASE WHEN a.place = 'region' THEN a.area END`,
    tier: dimension(scope, 'tier'),
    channel: dimension(scope, 'channel'),
    funding: dimension(scope, 'funding'),
    start_value: sql`a.previous`,
    end_value: sql`a.comparable`,
    value: sql`a.value`,
    reason: sql`a.reason`,
    change: sql`CASE WHEN a.change_reason IS NULL THEN ${change} END`,
    change_reason: sql`a.change_reason`,
    change_pct: sql`CASE WHEN ${percentReason} IS NULL THEN ${quotient(100, change, sql`a.previous`)} END`,
    compound: sql`CASE WHEN ${percentReason} IS NULL THEN 100 * (power(${quotient(1, sql`a.comparable`, sql`a.previous`)}, ${quotient(1, sql`1`, years)}) - 1) END`,
    percent_reason: percentReason,
    pace: sql`CASE WHEN ${paceReason} IS NULL THEN ${pace} END`,
    pace_reason: paceReason,
    change_over: sql`a.change_over`,
    partial: sql`a.either_partial`,
    evidence: BOTH_EVIDENCE,
    needed:
      goal === null
        ? sql`NULL`
        : sql`CASE WHEN ${goalReason} IS NULL THEN ${quotient(1, sql`(${goalValue} - a.value)`, ahead)} END`,
    goal_reason: goalReason,
    projected:
      goal === null
        ? sql`NULL`
        : sql`CASE WHEN ${goalReason} IS NULL AND ${paceReason} IS NULL THEN a.value + ${ahead} * ${pace} END`,
  });
  const query = sql`${columns}
FROM answered a
ORDER BY ${PLACE_ORDER}, a.area${andSlice(scope, 'a')}`;
  return { sql: withSteps(judgedSteps(scope), query), columns: SPAN_COLUMNS };
}
