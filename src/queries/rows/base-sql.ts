import { type Era, type RegionCode, unreachable } from '../../base/index.ts';
import {
  buildMetricSql,
  buildRangeSql,
  every,
  lines,
  NOTHING,
  name,
  number,
  RELATIONS,
  type Sql,
  sql,
  text,
  texts,
} from '../../metrics/index.ts';
import { regionsQuery } from '../regions.ts';
import { yearsOf } from './fields.ts';
import {
  type ActivityRowsSource,
  type LibraryRowsSource,
  type MetricRowsSource,
  metricSpecOf,
  type RowsSource,
  rangeSpecIn,
} from './source.ts';

/**
 * SELECT of every row of a source with all its columns, before any filter of the table; no order. It stands alone, so
 * that any reader of the snapshot's files can run it.
 */
export function baseSql(source: RowsSource, schema: string): Sql {
  switch (source.of) {
    case 'metrics':
      return metricsSql(source, schema);
    case 'libraries':
      return librariesSql(source, schema);
    case 'activity':
      return activitySql(source, schema);
    case 'figures':
      return sql`SELECT * FROM ${name(schema, 'published')}`;
    default:
      return unreachable(source);
  }
}

export const regionNames = (era: Era, schema: string): Sql =>
  regionsQuery({ kind: 'regions', era }, schema).sql as Sql;

/** Regencies of one province are asked as such. */
const provinceOf = ({ level, region }: MetricRowsSource): RegionCode | null =>
  level === 'regency' && region !== null && region.length === 2 ? region : null;

function metricsSql(source: MetricRowsSource, schema: string): Sql {
  const { era, by } = source;
  const ranges = rangesSql(source, schema);
  const parts = source.metrics.map(
    (metric) =>
      sql`SELECT ${text(metric)} AS metric, * FROM (\n${buildMetricSql(metricSpecOf(source, metric), schema).sql as Sql}\n)`,
  );
  const years = source.pivoted ? yearsOf(source) : [null];
  const cells = source.metrics.flatMap((metric) =>
    years.flatMap((year) => {
      const named = year === null ? metric : `${metric}_${year}`;
      const here = sql`FILTER (WHERE c.metric = ${text(metric)}${year === null ? sql`` : sql` AND c.year = ${year}`})`;
      const value = sql`max(c.value) ${here}`;
      return [
        sql`${value} AS ${name(named)}`,
        sql`CASE WHEN ${value} IS NULL THEN coalesce(max(c.reason) ${here}, 'not_applicable') END AS ${name(`${named}_reason`)}`,
        sql`max(c.evidence) ${here} AS ${name(`${named}_evidence`)}`,
        ...(source.changes ?? []).flatMap((change) => [
          sql`max(c.${name(change)}) ${here} AS ${name(`${named}_${change}`)}`,
          sql`max(c.${name(`${change}_reason`)}) ${here} AS ${name(`${named}_${change}_reason`)}`,
        ]),
        ...(rangeSpecIn(source, metric) === null
          ? []
          : (['low', 'high'] as const).map(
              (end) =>
                sql`max(CASE WHEN c.evidence = 'modelled' THEN o.${name(end)} END) ${here} AS ${name(`${named}_range_${end}`)}`,
            )),
      ];
    }),
  );
  const group = [
    sql`c.place`,
    sql`c.region_code`,
    ...by.map((dimension) => sql`c.${name(dimension)}`),
    ...(source.pivoted ? [] : [sql`c.year`]),
  ];
  const listed = [
    ...group,
    sql`CASE c.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END AS place_order`,
    sql`max(n.name) AS region`,
    sql`max(n.parent_code) AS province_code`,
    sql`max(p.name) AS province`,
    ...cells,
    ...(source.pivoted ? [] : [sql`bool_or(c.partial) AS partial`]),
  ];
  const wanted = [sql`c.year BETWEEN ${source.from} AND ${source.to}`, ...inRegion(source)];
  return sql`SELECT
${lines(listed)}
FROM (
${parts.join('\nUNION ALL\n') as Sql}
) c
LEFT JOIN (${regionNames(era, schema)}) n ON n.region_code = c.region_code
LEFT JOIN (${regionNames(era, schema)}) p ON p.region_code = n.parent_code AND p.level = 'province'${ranges}
WHERE ${every(wanted)}
GROUP BY ${group.join(', ') as Sql}${havingNumbers(source)}`;
}

/** Of rows `c`: one whose region is not known stays only where it counts something, or is to be reported still. */
export function havingNumbers({ placed, changes = [] }: MetricRowsSource): Sql {
  if (!placed) return NOTHING;
  const says = [
    sql`c.place <> 'unknown'`,
    sql`coalesce(c.value <> 0, c.reason NOT IN ('not_in_programme', 'not_applicable'), false)`,
    ...(changes.length === 0 ? [] : [sql`coalesce(c.change <> 0, false)`]),
  ];
  return sql`\nHAVING bool_or(${says.join(' OR ') as Sql})`;
}

/** Condition of the rows `c` that lie in the region of a source, where the question does not say it. */
export function inRegion(source: MetricRowsSource): readonly Sql[] {
  const { level, region } = source;
  if (region === null || level === 'nation' || provinceOf(source) !== null) return [];
  return [sql`c.region_code = ${text(level === 'province' ? region.slice(0, 2) : region)}`];
}

/** The join of what the model leaves open, for the metrics that have it. */
function rangesSql(source: MetricRowsSource, schema: string): Sql {
  const parts = source.metrics.flatMap((metric) => {
    const asked = rangeSpecIn(source, metric);
    return asked
      ? [sql`SELECT ${text(metric)} AS metric, * FROM (\n${buildRangeSql(asked, schema).sql as Sql}\n)`]
      : [];
  });
  return parts.length === 0
    ? NOTHING
    : sql`\nLEFT JOIN (\n${parts.join('\nUNION ALL\n') as Sql}\n) o
  ON o.metric = c.metric AND o.region_code = c.region_code AND o.year = c.year`;
}

/** Tier, channel, funder and region of libraries `l`; `province` is the column of their province in the era. */
export function chosen(
  source: LibraryRowsSource | ActivityRowsSource,
  province: Sql = sql`g.province_code`,
): readonly Sql[] {
  const filters = (['tier', 'channel', 'funding'] as const).flatMap((dimension) =>
    source[dimension].length === 0 ? [] : [sql`l.${name(dimension)} IN ${texts(source[dimension])}`],
  );
  const { region } = source;
  if (region === null) return filters;
  const column = region.length === 2 ? province : sql`l.region_code`;
  return [...filters, sql`${column} = ${text(region)}`];
}

function placedLibraries(source: LibraryRowsSource | ActivityRowsSource, schema: string): Sql {
  return sql`JOIN ${name(schema, RELATIONS.located)} m ON m.library_id = l.library_id
LEFT JOIN ${name(schema, RELATIONS.places)} g
  ON g.leaf_code = m.leaf_code AND g.era = ${text(source.era)} AND g.level = 'province'
LEFT JOIN ${name(schema, 'regions')} r ON r.region_code = l.region_code
LEFT JOIN (${regionNames(source.era, schema)}) p ON p.region_code = g.province_code AND p.level = 'province'`;
}

function librariesSql(source: LibraryRowsSource, schema: string): Sql {
  const wanted = [...chosen(source)];
  if (source.atYear !== null) {
    const at = number(source.atYear);
    wanted.push(sql`l.joined_year <= ${at}`, sql`(l.left_on IS NULL OR year(l.left_on) > ${at})`);
  }
  const isoDay = (column: string): Sql => sql`CAST(l.${name(column)} AS VARCHAR) AS ${name(column)}`;
  return sql`SELECT l.library_id, l.name, l.tier, l.region_code, r.name AS region, g.province_code,
  p.name AS province, l.village_code, l.joined_year, ${isoDay('joined_on')}, l.channel, l.funding,
  l.funding_basis, l.active, ${isoDay('active_as_of')}, ${isoDay('left_on')}, l.evidence
FROM ${name(schema, 'libraries')} l
${placedLibraries(source, schema)}
WHERE ${every(wanted)}`;
}

function activitySql(source: ActivityRowsSource, schema: string): Sql {
  const wanted = [...chosen(source)];
  if (source.inYear !== null) wanted.push(sql`year(a.month) = ${number(source.inYear)}`);
  return sql`SELECT a.library_id, l.name, l.tier, l.channel, l.funding, l.region_code, r.name AS region,
  g.province_code, p.name AS province, CAST(a.month AS VARCHAR) AS month, year(a.month) AS year, a.activities, a.participants,
  a.participants_female, a.visits, a.evidence
FROM ${name(schema, 'activity')} a
JOIN ${name(schema, 'libraries')} l ON l.library_id = a.library_id
${placedLibraries(source, schema)}
WHERE ${every(wanted)}`;
}
