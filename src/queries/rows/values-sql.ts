import type { Answer, Query } from '../../engine/index.ts';
import { name, type Sql, sql } from '../../metrics/index.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { RowsChoice } from './rows-sql.ts';
import { heldBase } from './sheet.ts';

/** What a column holds in the rows of a choice, and how often: for the filter of that column. */
export interface RowsValuesSpec extends RowsChoice {
  readonly kind: 'rows_values';
  readonly column: string;
}
/**
 * A value and its rows. Of numbers: a stretch from `low` to `high`, both inside; of days: their year; of regions: the
 * code, its name and its province's. `value` null: the missing ones.
 */
export interface ValueCount {
  readonly value: string | null;
  readonly label: string | null;
  readonly parent: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rows: number;
}

/** Bars of a histogram, and values of a list, at most. */
export const BARS = 24;
export const MOST_VALUES = 600;

const COLUMNS = {
  value: 'VARCHAR',
  label: 'VARCHAR',
  parent: 'VARCHAR',
  low: 'DOUBLE',
  high: 'DOUBLE',
  rows: 'DOUBLE',
} as const;

export function rowsValuesQuery(spec: RowsValuesSpec, schema: string): Query {
  const held = heldBase(spec, schema);
  const field = fieldsOf(spec.source).find(({ id }) => id === spec.column);
  const rows = sql`SELECT * FROM (\n${held.base}\n) WHERE ${held.kept}`;
  return { sql: field ? countsOf(field, rows) : NOTHING, columns: COLUMNS, keeps: held.keeps };
}

const NOTHING = sql`SELECT CAST(NULL AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS label, CAST(NULL AS VARCHAR) AS parent,
  CAST(NULL AS DOUBLE) AS low, CAST(NULL AS DOUBLE) AS high, CAST(0 AS DOUBLE) AS "rows" WHERE false`;

function countsOf(field: Field, rows: Sql): Sql {
  if (field.type === 'integer' || field.type === 'number') return histogram(field, rows);
  const value = field.type === 'date' ? sql`substr(${name(field.id)}, 1, 4)` : name(field.id);
  const region = field.id === 'region_code';
  return sql`SELECT CAST(${value} AS VARCHAR) AS value,
  CAST(${region ? sql`max(region)` : sql`NULL`} AS VARCHAR) AS label,
  CAST(${region ? sql`max(province)` : sql`NULL`} AS VARCHAR) AS parent,
  CAST(NULL AS DOUBLE) AS low, CAST(NULL AS DOUBLE) AS high, CAST(count(*) AS DOUBLE) AS "rows"
FROM (${rows}) GROUP BY 1 ORDER BY ${region ? sql`1` : sql`"rows" DESC, 1`} LIMIT ${MOST_VALUES}`;
}

/** Stretches of equal length; where whole numbers span few, one for each. */
function histogram(field: Field, rows: Sql): Sql {
  const whole = field.type === 'integer';
  return sql`WITH v AS (SELECT CAST(${name(field.id)} AS DOUBLE) AS v FROM (${rows})),
e AS (SELECT min(v) AS lo, max(v) AS hi,
  CASE WHEN ${whole ? sql`true` : sql`false`} THEN greatest(1, ceil((max(v) - min(v) + 1) / ${BARS}))
    ELSE greatest((max(v) - min(v)) / ${BARS}, 1e-9) END AS step FROM v),
b AS (SELECT least(floor((v - lo) / step), ${BARS - 1}) AS bar, v, lo, hi, step FROM v, e)
SELECT CAST(bar AS VARCHAR) AS value, CAST(NULL AS VARCHAR) AS label, CAST(NULL AS VARCHAR) AS parent,
  CAST(max(lo + bar * step) AS DOUBLE) AS low,
  CAST(max(least(hi, lo + (bar + 1) * step${whole ? sql` - 1` : sql``})) AS DOUBLE) AS high,
  CAST(count(*) AS DOUBLE) AS "rows"
FROM b GROUP BY bar ORDER BY bar NULLS LAST`;
}

export function readValueCounts(answer: Answer): readonly ValueCount[] {
  const { columns } = answer;
  const textAt = (column: string, at: number): string | null => {
    const cell = columns[column]?.[at];
    return typeof cell === 'string' ? cell : null;
  };
  const numberAt = (column: string, at: number): number | null => {
    const cell = columns[column]?.[at];
    return typeof cell === 'number' ? cell : null;
  };
  return Array.from({ length: answer.rowCount }, (_, at) => ({
    value: textAt('value', at),
    label: textAt('label', at),
    parent: textAt('parent', at),
    low: numberAt('low', at),
    high: numberAt('high', at),
    rows: numberAt('rows', at) ?? 0,
  }));
}
