import type { ColumnSpec, Query } from '../../engine/index.ts';
import { PART_IDS, type PartsSpec } from '../growth.ts';
import { RELATIONS } from '../names.ts';
import { normaliseMetricSpec } from '../spec.ts';
import { number, type Sql, sql, text, withSteps } from '../sql.ts';
import { answering, PLACE_ORDER } from './answer.ts';
import { filters } from './counted.ts';
import { placed, type Scope, scopeOf } from './scope.ts';
import { BOTH_EVIDENCE } from './span.ts';
import { judgedSteps } from './steps.ts';

export const PART_COLUMNS = {
  place: 'VARCHAR',
  region_code: 'VARCHAR',
  part: 'VARCHAR',
  value: 'INTEGER',
  reason: 'VARCHAR',
  start_value: 'INTEGER',
  end_value: 'INTEGER',
  partial: 'BOOLEAN',
  evidence: 'VARCHAR',
} as const satisfies ColumnSpec;

const inStock = (year: number): Sql =>
  sql`(l.joined_year <= ${number(year)} AND (l.left_year IS NULL OR l.left_year > ${number(year)}))`;

/** Regencies with a library of a regency or village at the end of the year, whatever the filter. */
function reached({ at }: Scope, year: number): Sql {
  return sql`SELECT DISTINCT l.leaf_code FROM ${at(RELATIONS.located)} l
WHERE l.tier IN ('regency', 'village') AND ${inStock(year)}`;
}

/** The first case that holds names the part, so that the parts are disjoint; the last ends the list, so that they are all. */
function moved(scope: Scope, from: number, to: number): Sql {
  return sql`SELECT p.area,
  CASE WHEN ${inStock(from)} THEN 'departures'
    WHEN l.channel = 'replication' THEN 'replication'
    WHEN l.tier = 'province' THEN 'provincial_libraries'
    WHEN p.leaf_level <> 'regency' THEN 'region_unknown'
    WHEN r.leaf_code IS NULL THEN 'newly_reached'
    WHEN l.tier = 'village' THEN 'more_villages'
    ELSE 'regency_libraries' END AS part,
  sum(CASE WHEN ${inStock(from)} THEN -1 ELSE 1 END) AS libraries
FROM ${placed(scope, RELATIONS.located)}
LEFT JOIN reached r ON r.leaf_code = l.leaf_code
WHERE ${filters(scope)} AND ${inStock(from)} <> ${inStock(to)}
GROUP BY ALL`;
}

/** The change of the stock of libraries in its parts (see `PartId`), every part of every area. They add up to the change. */
export function buildPartsSql(spec: PartsSpec, schema: string): Query {
  const { from, to } = spec;
  const plain = normaliseMetricSpec({ ...spec, kind: 'metric', metric: 'libraries', by: [] });
  const scope = scopeOf(plain, schema, { from, to });
  const list = PART_IDS.map((part, at) => `(${text(part)}, ${at})`).join(', ') as Sql;
  const query = sql`${answering(PART_COLUMNS, {
    place: sql`a.place`,
    region_code: sql`CASE WHEN a.place = 'region' THEN a.area END`,
    part: sql`s.part`,
    value: sql`CASE WHEN a.change_reason IS NULL THEN coalesce(m.libraries, 0) END`,
    reason: sql`a.change_reason`,
    start_value: sql`a.previous`,
    end_value: sql`a.value`,
    partial: sql`a.either_partial`,
    evidence: BOTH_EVIDENCE,
  })}
FROM judged a CROSS JOIN (VALUES ${list}) AS s(part, place_in_list)
LEFT JOIN moved m ON m.area = a.area AND m.part = s.part
ORDER BY ${PLACE_ORDER}, a.area, s.place_in_list`;
  const steps = [
    ...judgedSteps(scope),
    { step: 'reached', body: reached(scope, from) },
    { step: 'moved', body: moved(scope, from, to) },
  ];
  return { sql: withSteps(steps, query), columns: PART_COLUMNS };
}
