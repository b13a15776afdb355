import {
  buildMetricSql,
  buildRangeSql,
  commas,
  every,
  lines,
  type MetricId,
  NOTHING,
  name,
  type Sql,
  sql,
} from '../../metrics/index.ts';
import { havingNumbers, inRegion, regionNames } from './base-sql.ts';
import { yearsOf } from './fields.ts';
import { type Kept, kept } from './keep.ts';
import { type MetricRowsSource, metricSpecOf, rangeSpecIn } from './source.ts';

/**
 * The rows of a source of metrics, kept. One query of all metrics is too much for the engine (1.28.0: its stack ends at
 * some hundred aggregates), so each metric is answered, then turned into columns, on its own.
 */
export function heldMetrics(source: MetricRowsSource, schema: string): Kept {
  const answers = source.metrics.map(
    (metric) =>
      [metric, kept('metric', buildMetricSql(metricSpecOf(source, metric), schema).sql as Sql)] as const,
  );
  const keys = kept(
    'keys',
    keysSql(
      source,
      schema,
      answers.map(([, { at }]) => at),
    ),
    answers.map(([, part]) => part),
  );
  const columns = answers.map(([metric, { at }]) =>
    kept('columns', columnsSql(source, schema, metric, at, keys.at)),
  );
  const joined = sql`SELECT k.* EXCLUDE (key_no)${columns.map((_, at) => `, c${at}.* EXCLUDE (key_no)`).join('') as Sql}
FROM ${keys.at} k${columns.map(({ at }, index) => `\nJOIN ${at} c${index} ON c${index}.key_no = k.key_no`).join('') as Sql}`;
  return kept('rows', joined, [keys, ...columns]);
}

const keyColumns = ({ by, pivoted }: MetricRowsSource): readonly string[] => [
  'place',
  'region_code',
  ...by,
  ...(pivoted ? [] : ['year']),
];

/** What names a row, once for each row that any of the metrics has. */
function keysSql(source: MetricRowsSource, schema: string, answers: readonly Sql[]): Sql {
  const group = keyColumns(source).map((column) => sql`c.${name(column)}`);
  const wanted = [sql`c.year BETWEEN ${source.from} AND ${source.to}`, ...inRegion(source)];
  const list = [
    ...group,
    sql`CAST(row_number() OVER () AS INTEGER) AS key_no`,
    sql`CASE c.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END AS place_order`,
    sql`max(n.name) AS region`,
    sql`max(n.parent_code) AS province_code`,
    sql`max(p.name) AS province`,
    ...(source.pivoted ? [] : [sql`bool_or(c.partial) AS partial`]),
  ];
  return sql`SELECT\n${lines(list)}\nFROM (\n${answers.map((at) => `SELECT * FROM ${at}`).join('\nUNION ALL\n') as Sql}\n) c
LEFT JOIN (${regionNames(source.era, schema)}) n ON n.region_code = c.region_code
LEFT JOIN (${regionNames(source.era, schema)}) p ON p.region_code = n.parent_code AND p.level = 'province'
WHERE ${every(wanted)}
GROUP BY ${commas(group)}${havingNumbers(source)}`;
}

function columnsSql(source: MetricRowsSource, schema: string, metric: MetricId, answer: Sql, keys: Sql): Sql {
  const range = rangeSpecIn(source, metric);
  const years = source.pivoted ? yearsOf(source) : [null];
  const cells = years.flatMap((year) => {
    const named = year === null ? metric : `${metric}_${year}`;
    const here = year === null ? sql`` : sql` FILTER (WHERE c.year = ${year})`;
    const most = (column: string): Sql => sql`max(c.${name(column)})${here}`;
    return [
      sql`${most('value')} AS ${name(named)}`,
      sql`CASE WHEN ${most('value')} IS NULL THEN coalesce(${most('reason')}, 'not_applicable') END AS ${name(`${named}_reason`)}`,
      sql`${most('evidence')} AS ${name(`${named}_evidence`)}`,
      ...(source.changes ?? []).flatMap((change) => [
        sql`${most(change)} AS ${name(`${named}_${change}`)}`,
        sql`${most(`${change}_reason`)} AS ${name(`${named}_${change}_reason`)}`,
      ]),
      ...(range === null
        ? []
        : (['low', 'high'] as const).map(
            (end) =>
              sql`max(CASE WHEN c.evidence = 'modelled' THEN o.${name(end)} END)${here} AS ${name(`${named}_range_${end}`)}`,
          )),
    ];
  });
  const same = keyColumns(source).map(
    (column) => sql`c.${name(column)} IS NOT DISTINCT FROM k.${name(column)}`,
  );
  const ranges =
    range === null
      ? NOTHING
      : sql`\nLEFT JOIN (\n${buildRangeSql(range, schema).sql as Sql}\n) o ON o.region_code = c.region_code AND o.year = c.year`;
  return sql`SELECT k.key_no,\n${lines(cells)}\nFROM ${keys} k\nLEFT JOIN ${answer} c ON ${every(same)}${ranges}\nGROUP BY k.key_no`;
}
