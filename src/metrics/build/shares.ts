import type { ColumnSpec, Query } from '../../engine/index.ts';
import type { SharesSpec } from '../growth.ts';
import { normaliseMetricSpec } from '../spec.ts';
import { sql, withSteps } from '../sql.ts';
import { answering, dimension, PLACE_ORDER } from './answer.ts';
import { quotient } from './measured.ts';
import { andSlice, scopeOf } from './scope.ts';
import { valuedSteps } from './steps.ts';

export const SHARE_COLUMNS = {
  place: 'VARCHAR',
  region_code: 'VARCHAR',
  year: 'INTEGER',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  funding: 'VARCHAR',
  value: 'DOUBLE',
  share: 'DOUBLE',
  reason: 'VARCHAR',
  partial: 'BOOLEAN',
  evidence: 'VARCHAR',
} as const satisfies ColumnSpec;

/**
 * Each slice's percent of its area's total in the year. A slice that is not known makes every share of its year
 * unknown; one that did not exist or does not apply has no part in the total.
 */
export function buildSharesSql(spec: SharesSpec, schema: string): Query {
  const scope = scopeOf(normaliseMetricSpec({ ...spec, kind: 'metric' }), schema);
  const whole = sql`OVER (PARTITION BY v.area, v.year)`;
  const totalled = sql`SELECT v.*, sum(v.value) ${whole} AS total,
  bool_or(coalesce(v.reason IN ('not_reported', 'withheld'), false)) ${whole} AS open
FROM valued v`;
  const reason = sql`CASE WHEN a.reason IS NOT NULL THEN a.reason WHEN a.open THEN 'withheld' WHEN a.total = 0 THEN 'not_applicable' END`;
  const query = sql`${answering(SHARE_COLUMNS, {
    place: sql`a.place`,
    region_code: sql`CASE WHEN a.place = 'region' THEN a.area END`,
    year: sql`a.year`,
    tier: dimension(scope, 'tier'),
    channel: dimension(scope, 'channel'),
    funding: dimension(scope, 'funding'),
    value: sql`a.value`,
    share: sql`CASE WHEN ${reason} IS NULL THEN ${quotient(100, sql`a.value`, sql`a.total`)} END`,
    reason,
    partial: sql`a.partial`,
    evidence: sql`a.evidence`,
  })}
FROM totalled a
ORDER BY a.year, ${PLACE_ORDER}, a.area${andSlice(scope, 'a')}`;
  return {
    sql: withSteps([...valuedSteps(scope), { step: 'totalled', body: totalled }], query),
    columns: SHARE_COLUMNS,
  };
}
