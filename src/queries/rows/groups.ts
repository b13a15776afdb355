import { TIERS, type Tier } from '../../base/index.ts';
import type { ColumnSpec, Keep, Query } from '../../engine/index.ts';
import { commas, every, name, number, type Sql, sql, text } from '../../metrics/index.ts';
import { columnType, type Field, fieldsOf, yearsOf } from './fields.ts';
import { groupedSort } from './group-order.ts';
import { heldMetrics } from './held-metrics.ts';
import { type Kept, kept } from './keep.ts';
import type { RowsChoice, RowsSort } from './rows-sql.ts';
import { sheetOf, wholeSum } from './sheet.ts';
import type { MetricRowsSource, RowsSource } from './source.ts';

/** Rows under heads: `by` from the outermost on, `open` the paths of heads whose rows show. */
export interface Grouping {
  readonly by: readonly string[];
  readonly open: readonly string[];
}
/** In `open`: every head. */
export const ALL_OPEN = '*';
/** Columns that a line has besides the fields: depth of a head from 0, null for a row; its rows; its path. */
export const LINE_COLUMNS = { line_depth: 'DOUBLE', line_rows: 'DOUBLE', line_path: 'VARCHAR' } as const;

const ROW_DEPTH = 9;
const BETWEEN = '\u001f';
const GROUPABLE: Readonly<Record<RowsSource['of'], readonly string[]>> = {
  metrics: ['province', 'year', 'tier', 'channel', 'funding'],
  libraries: ['province', 'region', 'tier', 'channel', 'funding', 'funding_basis', 'joined_year', 'evidence'],
  activity: ['province', 'region', 'tier', 'channel', 'funding', 'year', 'month', 'library_id', 'evidence'],
  figures: [],
};

/** The columns that rows may be put under. */
export const groupable = (source: RowsSource): readonly Field[] =>
  fieldsOf(source).filter(({ id }) => GROUPABLE[source.of].includes(id));

/** Heads that the source has; null when there are none. */
export function normaliseGrouping(group: Grouping | undefined, source: RowsSource): Grouping | undefined {
  const known = groupable(source).map(({ id }) => id);
  const by = [...new Set(group?.by ?? [])].filter((id) => known.includes(id)).slice(0, 4);
  if (by.length === 0) return undefined;
  return { by, open: [...new Set(group?.open ?? [])].sort() };
}

/** Path of a head, as `open` names it. */
export const groupPath = (values: readonly string[]): string => values.join(BETWEEN);

interface Lines {
  readonly keeps: readonly Keep[];
  /** line, at, depth. */
  readonly lines: Kept;
  readonly heads: Kept;
  readonly rows: Sql;
}

function linesOf(choice: RowsChoice, sort: readonly RowsSort[], group: Grouping, schema: string): Lines {
  const { by } = group;
  const sheet = sheetOf(choice, groupedSort(sort, by, choice.source), schema);
  const before = { keeps: sheet.keeps, at: sheet.rows };
  const fields = fieldsOf(choice.source);
  // Each depth is kept on its own: together, many columns pass what the engine takes.
  const parts = by.map((_, depth) => {
    const { select, after } = headsSql(choice, by.slice(0, depth + 1), fields, sheet.rows, schema);
    return kept('depth', select, [before, ...after]);
  });
  const all = kept(
    'heads',
    parts.map(({ at }) => sql`SELECT * FROM ${at}`).join('\nUNION ALL\n') as Sql,
    parts,
  );
  const shownHeads = by.map((_, depth) => {
    return sql`SELECT at, depth FROM ${all.at} WHERE ${every([sql`depth = ${depth}`, ...openAbove(group, depth)])}`;
  });
  const shownRows = sql`SELECT r.at, ${ROW_DEPTH} AS depth FROM ${sheet.rows} WHERE ${every(openAbove(group, by.length))}`;
  const lines = kept(
    'lines',
    sql`SELECT row_number() OVER () AS line, at, depth FROM (
SELECT * FROM (\n${[...shownHeads, shownRows].join('\nUNION ALL\n') as Sql}\n) ORDER BY at, depth\n)`,
    [all],
  );
  return { keeps: lines.keeps, lines, heads: all, rows: sheet.rows };
}

const pathSql = (by: readonly string[]): Sql =>
  by
    .map((column) => sql`coalesce(CAST(${name(column)} AS VARCHAR), '')`)
    .join(` || ${text(BETWEEN)} || `) as Sql;

/** That the heads are open which a line of this depth stands under. */
function openAbove({ by, open }: Grouping, depth: number): readonly Sql[] {
  return by.slice(0, depth).map((_, level) => {
    if (open.includes(ALL_OPEN)) return sql`true`;
    if (open.length === 0) return sql`false`;
    return sql`${pathSql(by.slice(0, level + 1))} IN (${commas(open.map(text))})`;
  });
}

/** Heads of one depth: counts, sums of what adds up, and of ratios what the builder says at that level. */
function headsSql(
  choice: RowsChoice,
  by: readonly string[],
  fields: readonly Field[],
  rows: Sql,
  schema: string,
): { readonly select: Sql; readonly after: readonly Kept[] } {
  const { source } = choice;
  const whole = choice.where.length === 0 && choice.search === '';
  const built = source.of === 'metrics' && whole ? builtAt(source, by, schema) : null;
  const inner = sql`SELECT min(r.at) AS at, ${by.length - 1} AS depth, count(*) AS line_rows, ${pathSql(by)} AS line_path,
${commas([...by.map((column) => name(column)), ...fields.flatMap((field) => summed(field, fields))])}
FROM ${rows} GROUP BY ${commas(by.map((column) => name(column)))}`;
  const cell = (field: Field): Sql => {
    if (by.includes(field.id)) return sql`g.${name(field.id)}`;
    if (field.sums || field.sumsWhole) return sql`g.${name(`sum ${field.id}`)}`;
    const own = ownOf(field, fields);
    if (own?.sums && field.metric?.part === 'evidence') return sql`g.${name(field.id)}`;
    if (own?.sums && field.metric?.part !== 'reason') return sql`NULL`;
    return field.metric && built?.holds.has(field.id) ? sql`b.${name(field.id)}` : sql`NULL`;
  };
  const cells = fields.map(
    (field) => sql`CAST(${cell(field)} AS ${columnType(field) as Sql}) AS ${name(field.id)}`,
  );
  const join = built ? sql`\nLEFT JOIN ${built.table.at} b ON ${built.on}` : sql``;
  return {
    select: sql`SELECT g.at, g.depth, g.line_rows, g.line_path, ${commas(cells)} FROM (\n${inner}\n) g${join}`,
    after: built ? [built.table] : [],
  };
}

/** A sum, or what it rests on: the evidence of the rows that add to it, of any row where none does. */
function summed(field: Field, fields: readonly Field[]): readonly Sql[] {
  const id = name(field.id);
  if (field.sums) return [sql`sum(${id}) AS ${name(`sum ${field.id}`)}`];
  if (field.sumsWhole) return [sql`${wholeSum(id)} AS ${name(`sum ${field.id}`)}`];
  const own = ownOf(field, fields);
  if (!own?.sums || field.metric?.part !== 'evidence') return [];
  const adding = sql`CASE WHEN ${name(own.id)} <> 0 THEN ${id} END`;
  return [
    sql`CASE WHEN min(${adding}) <> max(${adding}) THEN 'mixed' ELSE coalesce(min(${adding}), min(${id})) END AS ${id}`,
  ];
}

const ownOf = (field: Field, fields: readonly Field[]): Field | undefined =>
  field.metric ? fields.find(({ id }) => id === valueId(field)) : undefined;

/** The field of the value whose reason, evidence or change a field is. */
function valueId({ metric }: Field): string {
  if (!metric) return '';
  return metric.year === null ? metric.id : `${metric.id}_${metric.year}`;
}

/** The builder's own numbers of heads; null where a head mixes what it cannot answer together. */
function builtAt(
  source: MetricRowsSource,
  by: readonly string[],
  schema: string,
): { readonly table: Kept; readonly on: Sql; readonly holds: ReadonlySet<string> } | null {
  if (!source.pivoted && !by.includes('year') && yearsOf(source).length > 1) return null;
  const province = by.includes('province');
  if (source.region !== null && !(province && source.region.length === 2)) return null;
  const dimensions = source.by.filter((dimension) => by.includes(dimension));
  // The rows of a province are of its regencies, which hold no provincial library; its ratio must not count them.
  const tier = province ? regencyTiers(source) : source.tier;
  if (province && tier.length === 0) return null;
  const at = { ...source, level: province ? 'province' : 'nation', by: dimensions, tier } as const;
  const same = [
    ...(province ? [sql`b.region = g.province AND b.place = 'region'`] : [sql`b.place = 'region'`]),
    ...dimensions.map((dimension) => sql`b.${name(dimension)} IS NOT DISTINCT FROM g.${name(dimension)}`),
    ...(!source.pivoted && by.includes('year') ? [sql`b.year = g.year`] : []),
  ];
  // A range is kept of provinces alone: heads of another level have none.
  const holds = new Set(fieldsOf(at).map(({ id }) => id));
  return { table: heldMetrics(at, schema), on: every(same), holds };
}

const regencyTiers = ({ tier }: MetricRowsSource): readonly Tier[] =>
  (tier.length === 0 ? TIERS : tier).filter((one) => one !== 'province');

/** Heads of every depth with their places from 1 (`row_at`), levels from 1 and rows: a SELECT of some fields over `keeps`. */
export function headsQuery(
  choice: RowsChoice,
  sort: readonly RowsSort[],
  group: Grouping,
  fields: readonly Field[],
  schema: string,
): Pick<Query, 'sql' | 'keeps'> {
  const { heads } = linesOf(choice, sort, group, schema);
  return {
    sql: sql`SELECT CAST(row_number() OVER (ORDER BY at, depth) AS INTEGER) AS row_at,
  CAST(depth + 1 AS INTEGER) AS group_level, CAST(line_rows AS INTEGER) AS group_rows, ${commas(fields.map(({ id }) => name(id)))}
FROM ${heads.at}`,
    keeps: heads.keeps,
  };
}

export function linesQuery(
  spec: RowsChoice & { readonly sort: readonly RowsSort[]; readonly offset: number; readonly limit: number },
  group: Grouping,
  schema: string,
): Query {
  const fields = fieldsOf(spec.source);
  const { keeps, lines, heads, rows } = linesOf(spec, spec.sort, group, schema);
  const columns: ColumnSpec = {
    ...LINE_COLUMNS,
    ...Object.fromEntries(fields.map((field) => [field.id, columnType(field)])),
  };
  const cast = (from: Sql) =>
    commas(
      fields.map(({ id, ...field }) => {
        const type = columnType({ id, ...field }) as Sql;
        return sql`CAST(${from}.${name(id)} AS ${type}) AS ${name(id)}`;
      }),
    );
  const window = sql`(SELECT * FROM ${lines.at} WHERE line > ${number(spec.offset)} AND line <= ${number(spec.offset + spec.limit)})`;
  // Two queries and not one that branches in every cell: of some hundred branches the engine's stack ends.
  return {
    sql: sql`SELECT * EXCLUDE (line) FROM (
SELECT l.line, CAST(l.depth AS DOUBLE) AS line_depth, CAST(h.line_rows AS DOUBLE) AS line_rows,
  CAST(h.line_path AS VARCHAR) AS line_path, ${cast(sql`h`)}
FROM ${window} l JOIN ${heads.at} h ON h.at = l.at AND h.depth = l.depth
UNION ALL
SELECT l.line, CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), CAST(NULL AS VARCHAR), ${cast(sql`r`)}
FROM ${window} l JOIN (SELECT * FROM ${rows}) r ON r.at = l.at AND l.depth = ${ROW_DEPTH}
)
ORDER BY line`,
    columns,
    keeps,
  };
}

/** How many lines there are, heads and rows, of the rows that `kept` leaves; an order needs no asking. */
export function linesCount(group: Grouping, kept: Sql): Sql {
  const heads = group.by.map(
    (_, depth) =>
      sql`count(DISTINCT ${pathSql(group.by.slice(0, depth + 1))}) FILTER (WHERE ${every([kept, ...openAbove(group, depth)])})`,
  );
  const rows = sql`count(*) FILTER (WHERE ${every([kept, ...openAbove(group, group.by.length)])})`;
  return [...heads, rows].join(' + ') as Sql;
}
