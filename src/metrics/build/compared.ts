import { every, FALSE, NOTHING, number, type Sql, sql } from '../sql.ts';
import { quotient } from './measured.ts';
import { andSlice, type Scope, sameSlice, yearBefore } from './scope.ts';

/** Below this many counted things, a percentage says more than is known. */
export const SMALLEST_BASE = 10;

/**
 * Each cell beside the one of the year exactly before (of a period: its last year beside its first). `previous` and `now` are comparable: for reported measures
 * both are over the leaves that reported in both years. `base` is the count that a percentage would rest on.
 */
export function compared(scope: Scope): Sql {
  const { formula, metric, spec } = scope;
  const reported = metric.completeness === 'reported';
  const ratio = metric.kind === 'ratio';
  const same = (alias: string): Sql =>
    every([sql`${alias as Sql}.area = n.area`, sameSlice(scope, alias, 'n')]);
  const side = (which: string): Sql => {
    const above = sql`o.numerator_${which as Sql}`;
    return formula.denominator === null
      ? above
      : quotient(formula.scale, above, sql`o.denominator_${which as Sql}`);
  };
  const both = sql`CASE WHEN n.value IS NOT NULL AND b.value IS NOT NULL THEN`;
  const previous = reported ? sql`${both} ${side('before')} END` : sql`b.value`;
  const now = reported ? sql`${both} ${side('now')} END` : sql`n.value`;
  const countOf = reported ? sql`o.numerator_before` : sql`b.numerator`;
  const partsOf = reported ? sql`o.denominator_before` : sql`b.denominator`;
  const base = ratio ? sql`least(${countOf}, ${partsOf})` : countOf;
  const illustrative =
    spec.level === 'regency' ? sql`n.place = 'region' AND (n.modelled OR b.modelled)` : FALSE;
  return sql`SELECT n.*, b.year AS year_before, b.reason AS reason_before, b.evidence AS evidence_before,
  n.partial OR coalesce(b.partial, false) AS either_partial,
  ${previous} AS previous, ${now} AS comparable, ${base} AS base,
  ${reported ? sql`${both} o.leaves END` : sql`NULL`} AS change_over,
  coalesce(${illustrative}, false) AS illustrative
FROM valued n
LEFT JOIN valued b ON ${same('b')} AND ${yearBefore(scope)}${
    reported ? sql`\nLEFT JOIN common o ON ${same('o')} AND o.year = n.year` : NOTHING
  }${scope.period === null ? NOTHING : sql`\nWHERE n.year = ${number(scope.period.to)}`}`;
}

/** Why an absolute change is withheld: what was stated of other libraries is not comparable, and a flow over part of a year is never set against a whole one. */
export function changeJudged(scope: Scope): Sql {
  const flow = scope.metric.time === 'flow' ? sql`\n    WHEN d.either_partial THEN 'partial_year'` : NOTHING;
  const stated =
    scope.metric.completeness === 'stated' ? sql`\n    WHEN true THEN 'not_comparable'` : NOTHING;
  return sql`SELECT d.*,
  CASE WHEN d.year_before IS NULL THEN 'no_previous_year'
    WHEN d.value IS NULL THEN 'current_missing'
    WHEN d.reason_before = 'did_not_exist' THEN 'boundary_changed'
    WHEN d.previous IS NULL OR d.comparable IS NULL THEN 'previous_missing'
    WHEN d.illustrative THEN 'illustrative'${stated}${flow} END AS change_reason,
  ${rankable(scope)} AS rankable
FROM compared d`;
}

/** Regions with a value are ranked, but not regencies among which one is modelled, and not the nation. */
function rankable(scope: Scope): Sql {
  const { spec } = scope;
  if (spec.level === 'nation') return FALSE;
  const mine = sql`d.place = 'region' AND d.value IS NOT NULL`;
  if (spec.level !== 'regency') return mine;
  return sql`${mine} AND NOT bool_or(d.modelled AND d.place = 'region') OVER (PARTITION BY d.year${andSlice(scope, 'd')})`;
}

/** Why a percentage is withheld: whatever withholds the change, and more. */
export function percentageJudged(scope: Scope): Sql {
  const percent = scope.metric.unit === 'percent' ? sql`\n    WHEN true THEN 'unit_is_percent'` : NOTHING;
  return sql`SELECT j.*,
  CASE WHEN j.change_reason IS NOT NULL THEN j.change_reason${percent}
    WHEN j.either_partial THEN 'partial_year'
    WHEN j.previous = 0 THEN 'base_zero'
    WHEN j.base < ${number(SMALLEST_BASE)} THEN 'base_below_10' END AS percentage_reason
FROM judged j`;
}
