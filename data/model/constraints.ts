import { parseCsv } from '../csv.ts';

/** One published figure as a constraint: a row of `data/sources/model_constraints.csv`. */
export interface Constraint {
  readonly figure_id: string;
  /** `ID`, a province code or a regency code. */
  readonly region_code: string;
  readonly region_name: string;
  readonly indicator: string;
  readonly value: number;
  /** False: shown in the ledger only; `why` says why. */
  readonly usable: boolean;
  readonly why: string;
  /** Vintages that the figure binds. */
  readonly snapshots: readonly string[];
  readonly tier: string;
  readonly channel: string;
  readonly measure: string;
  readonly operator: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY..YYYY`. */
  readonly bind_at: string;
}

const COLUMNS = [
  'region_code',
  'region_name',
  'indicator',
  'value',
  'figure_id',
  'usable',
  'why',
  'snapshots',
  'model_tier',
  'model_channel',
  'measure',
  'operator',
  'bind_at',
] as const;

/** Reads the constraint file. Throws on a missing column, a value that is no integer, or an unknown `usable`. */
export function parseConstraints(csv: string): Constraint[] {
  return parseCsv(csv, COLUMNS, 'model_constraints.csv').map((row) => {
    const value = Number(row.value);
    if (!Number.isInteger(value)) throw new Error(`${row.figure_id}: value "${row.value}" is no integer`);
    if (row.usable !== 'yes' && row.usable !== 'no')
      throw new Error(`${row.figure_id}: usable is "${row.usable}"`);
    return {
      figure_id: row.figure_id,
      region_code: row.region_code,
      region_name: row.region_name,
      indicator: row.indicator,
      value,
      usable: row.usable === 'yes',
      why: row.why,
      snapshots: row.snapshots.split(';').filter((id) => id !== ''),
      tier: row.model_tier,
      channel: row.model_channel,
      measure: row.measure,
      operator: row.operator,
      bind_at: row.bind_at,
    };
  });
}

/** First and last month (`YYYY-MM`, inclusive) that a figure speaks of. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Reads `bind_at`: a year is its twelve months, a day is its month, `2022..2023` both years. */
export function spanOf(constraint: Constraint): Span {
  const [first = '', last = first] = constraint.bind_at.split('..');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(first) || !/^\d{4}(-\d{2}){0,2}$/.test(last))
    throw new Error(`${constraint.figure_id}: bind_at "${constraint.bind_at}" is no date`);
  const month = (text: string, missing: string) =>
    text.length === 4 ? `${text}-${missing}` : text.slice(0, 7);
  return { from: month(first, '01'), to: month(last, '12') };
}

/** Year of a month `YYYY-MM`. */
export const yearOf = (month: string): number => Number(month.slice(0, 4));

/** How a count must compare with the figure; "more than" figures are `>=`. Throws on any other operator. */
export function senseOf(constraint: Constraint): '=' | '>=' {
  const { figure_id, operator } = constraint;
  if (operator === '=' || operator === '>=') return operator;
  throw new Error(`${figure_id}: operator "${operator}" is not known`);
}
