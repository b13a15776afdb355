import type { Query } from '../../engine/index.ts';
import { RELATIONS } from '../names.ts';
import { RANGE_COLUMNS, type RangeSpec } from '../range.ts';
import { every, lines, name, type Sql, sql, text } from '../sql.ts';
import { FORMULAS } from './formula.ts';
import { quotient } from './measured.ts';

/** The kept ranges of a part of the libraries, in the metric's unit; no rows where the snapshot holds none. */
export function buildRangeSql({ metric, era, tier, channel }: RangeSpec, schema: string): Query {
  const { denominator, scale } = FORMULAS[metric];
  const inUnit = (count: Sql): Sql =>
    denominator === null ? count : quotient(scale, count, denominator.sql);
  const cells: Readonly<Record<keyof typeof RANGE_COLUMNS, Sql>> = {
    region_code: sql`r.region_code`,
    year: sql`r.year`,
    low: inUnit(sql`r.low`),
    high: inUnit(sql`r.high`),
    low_count: sql`r.low`,
    high_count: sql`r.high`,
    seeds: sql`r.seeds`,
  };
  const columns = Object.entries(RANGE_COLUMNS).map(
    ([column, type]) =>
      sql`CAST(${cells[column as keyof typeof RANGE_COLUMNS]} AS ${type as Sql}) AS ${name(column)}`,
  );
  const wanted = [
    sql`r.era = ${text(era)}`,
    sql`r.tier = ${text(tier ?? 'any')}`,
    sql`r.channel = ${text(channel ?? 'any')}`,
  ];
  if (denominator !== null) wanted.push(sql`${denominator.sql} > 0`);
  return {
    sql: sql`SELECT
${lines(columns)}
FROM ${name(schema, 'model_range')} r
JOIN ${name(schema, RELATIONS.spine)} c
  ON c.era = r.era AND c.level = 'province' AND c.place = 'region' AND c.area = r.region_code AND c.year = r.year
WHERE ${every(wanted)}
ORDER BY r.year, r.region_code`,
    columns: RANGE_COLUMNS,
  };
}
