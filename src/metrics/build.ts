import type { Query } from '../engine/index.ts';
import { quotient } from './build/measured.ts';
import { andSlice, type Scope, scopeOf } from './build/scope.ts';
import { judgedSteps } from './build/steps.ts';
import { METRIC_COLUMNS } from './rows.ts';
import { normaliseMetricSpec } from './spec.ts';
import { lines, name, type Sql, sql, withSteps } from './sql.ts';
import type { DIMENSIONS, MetricSpec } from './types.ts';

/**
 * Writes the SQL of a metric for all years of a level: value or reason, previous, change, percentage, evidence
 * and rank, ordered by year, region and slice. The one place where a number of the app is made.
 */
export function buildMetricSql(spec: MetricSpec, schema: string): Query {
  const scope = scopeOf(normaliseMetricSpec(spec), schema);
  return { sql: withSteps(judgedSteps(scope), answer(scope)), columns: METRIC_COLUMNS };
}

/** Casts every column to what METRIC_COLUMNS promises. */
function answer(scope: Scope): Sql {
  const ranks = sql`OVER (PARTITION BY a.year${andSlice(scope, 'a')}, a.rankable`;
  const cells: Readonly<Record<keyof typeof METRIC_COLUMNS, Sql>> = {
    place: sql`a.place`,
    region_code: sql`CASE WHEN a.place = 'region' THEN a.area END`,
    year: sql`a.year`,
    tier: dimension(scope, 'tier'),
    channel: dimension(scope, 'channel'),
    funding: dimension(scope, 'funding'),
    numerator: sql`a.numerator`,
    denominator: sql`a.denominator`,
    value: sql`a.value`,
    reason: sql`a.reason`,
    previous: sql`a.previous`,
    change: sql`CASE WHEN a.change_reason IS NULL THEN a.comparable - a.previous END`,
    change_reason: sql`a.change_reason`,
    change_pct: sql`CASE WHEN a.percentage_reason IS NULL THEN ${quotient(100, sql`(a.comparable - a.previous)`, sql`a.previous`)} END`,
    change_pct_reason: sql`a.percentage_reason`,
    change_over: sql`a.change_over`,
    partial: sql`a.partial`,
    evidence: sql`a.evidence`,
    rows: sql`a.rows_counted`,
    rank: sql`CASE WHEN a.rankable THEN rank() ${ranks} ORDER BY a.value DESC) END`,
    ranked: sql`CASE WHEN a.rankable THEN count(*) ${ranks}) END`,
  };
  const columns = Object.entries(METRIC_COLUMNS).map(
    ([column, type]) =>
      sql`CAST(${cells[column as keyof typeof METRIC_COLUMNS]} AS ${type as Sql}) AS ${name(column)}`,
  );
  return sql`SELECT
${lines(columns)}
FROM answered a
ORDER BY a.year, CASE a.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END, a.area${andSlice(scope, 'a')}`;
}

function dimension(scope: Scope, wanted: (typeof DIMENSIONS)[number]): Sql {
  return scope.spec.by.includes(wanted) ? sql`a.${name(wanted)}` : sql`NULL`;
}
