import type { ColumnSpec, Query } from '../../engine/index.ts';
import type { PulseSpec } from '../growth.ts';
import { RELATIONS } from '../names.ts';
import { normaliseMetricSpec } from '../spec.ts';
import { every, type Sql, sql, text, texts, withSteps } from '../sql.ts';
import { answering } from './answer.ts';
import { filters } from './counted.ts';
import { quotient } from './measured.ts';
import { placed, type Scope, scopeOf } from './scope.ts';

export const PULSE_COLUMNS = {
  year: 'INTEGER',
  month: 'INTEGER',
  activities: 'DOUBLE',
  participants: 'DOUBLE',
  reporting: 'INTEGER',
  present: 'INTEGER',
  activities_per_library: 'DOUBLE',
  participants_per_library: 'DOUBLE',
  participants_per_activity: 'DOUBLE',
  activities_to_date: 'DOUBLE',
  participants_to_date: 'DOUBLE',
  reason: 'VARCHAR',
  partial: 'BOOLEAN',
  evidence: 'VARCHAR',
} as const satisfies ColumnSpec;

/** Periods `starts` to `ends`: every year of the snapshot, or every month from the first to the last that is known. */
function periods({ at }: Scope, byMonth: boolean): Sql {
  if (!byMonth)
    return sql`SELECT make_date(y.year, 1, 1) AS starts, make_date(y.year, 12, 31) AS ends FROM ${at(RELATIONS.years)} y`;
  return sql`SELECT CAST(m AS DATE) AS starts, last_day(CAST(m AS DATE)) AS ends FROM (
  SELECT unnest(generate_series(
    CAST((SELECT make_date(min(y.year), 1, 1) FROM ${at(RELATIONS.years)} y) AS TIMESTAMP),
    CAST((SELECT max(k.last_through) FROM known k) AS TIMESTAMP), INTERVAL 1 MONTH)) AS m
)`;
}

/** Activities, attendances and reporting libraries of one area by month or year, with their ratios and sums to date. */
export function buildPulseSql(spec: PulseSpec, schema: string): Query {
  const byMonth = spec.grain === 'month';
  const metric = normaliseMetricSpec({
    ...spec,
    kind: 'metric',
    metric: 'activities',
    within: null,
    by: [],
  });
  const scope = scopeOf(metric, schema);
  const channels = metric.channel.length === 0 ? [] : [sql`v.channel IN ${texts(metric.channel)}`];
  const start = byMonth
    ? sql`CAST(date_trunc('month', x.month) AS DATE)`
    : sql`make_date(year(x.month), 1, 1)`;
  const steps = [
    {
      step: 'members',
      body: sql`SELECT l.library_id, l.joined_year, l.left_year
FROM ${placed(scope, RELATIONS.located)} AND p.place = 'region' AND p.area = ${text(spec.region)}
WHERE ${filters(scope)}`,
      kept: true,
    },
    {
      step: 'known',
      body: sql`SELECT min(v.through) AS first_through, max(v.through) AS last_through
FROM ${scope.at(RELATIONS.coverage)} v
WHERE ${every([sql`v.topic = 'activity'`, ...channels])}`,
    },
    { step: 'periods', body: periods(scope, byMonth) },
    {
      step: 'summed',
      body: sql`SELECT ${start} AS starts, sum(x.activities) AS activities, sum(x.participants) AS participants,
  count(DISTINCT x.library_id) AS reporting, min(x.evidence) AS lowest, max(x.evidence) AS highest
FROM ${scope.at('activity')} x JOIN members m ON m.library_id = x.library_id
GROUP BY ${start}`,
    },
    {
      step: 'membered',
      body: sql`SELECT y.year, count(*) AS libraries
FROM members m JOIN ${scope.at(RELATIONS.years)} y ON y.year >= m.joined_year AND (m.left_year IS NULL OR y.year <= m.left_year)
GROUP BY y.year`,
    },
    {
      step: 'reported',
      body: sql`SELECT q.starts, s.activities, s.participants, s.reporting, s.lowest, s.highest,
  coalesce(i.libraries, 0) AS present, k.first_through < q.ends AS partial,
  sum(s.activities) OVER (ORDER BY q.starts) AS activities_to_date,
  sum(s.participants) OVER (ORDER BY q.starts) AS participants_to_date,
  CASE WHEN k.last_through < q.starts THEN 'not_reported'
    WHEN s.reporting IS NOT NULL THEN NULL
    WHEN coalesce(i.libraries, 0) = 0 THEN 'not_in_programme' ELSE 'not_reported' END AS reason
FROM periods q LEFT JOIN summed s ON s.starts = q.starts
LEFT JOIN membered i ON i.year = year(q.starts)
CROSS JOIN known k`,
    },
  ];
  const known = (value: Sql): Sql => sql`CASE WHEN a.reason IS NULL THEN ${value} END`;
  const query = sql`${answering(PULSE_COLUMNS, {
    year: sql`year(a.starts)`,
    month: byMonth ? sql`month(a.starts)` : sql`NULL`,
    activities: known(sql`a.activities`),
    participants: known(sql`a.participants`),
    reporting: known(sql`a.reporting`),
    present: sql`a.present`,
    activities_per_library: known(quotient(1, sql`a.activities`, sql`a.reporting`)),
    participants_per_library: known(quotient(1, sql`a.participants`, sql`a.reporting`)),
    participants_per_activity: known(quotient(1, sql`a.participants`, sql`a.activities`)),
    activities_to_date: known(sql`a.activities_to_date`),
    participants_to_date: known(sql`a.participants_to_date`),
    reason: sql`a.reason`,
    partial: sql`a.partial`,
    evidence: known(sql`CASE WHEN a.lowest = a.highest THEN a.lowest ELSE 'mixed' END`),
  })}
FROM reported a
ORDER BY a.starts`;
  return { sql: withSteps(steps, query), columns: PULSE_COLUMNS };
}
