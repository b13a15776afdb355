import { METRICS } from '../catalogue.ts';
import { RELATIONS } from '../names.ts';
import { commas, every, FALSE, NOTHING, name, number, type Sql, sql, TRUE, text, texts } from '../sql.ts';
import type { Dimension, MetricDefinition, MetricSpec } from '../types.ts';
import { FORMULAS, type Formula } from './formula.ts';

/** A question with all that the steps of its SQL need to know. */
export interface Scope {
  readonly spec: MetricSpec;
  readonly metric: MetricDefinition;
  readonly formula: Formula;
  /** The relation in the snapshot's schema. */
  readonly at: (relation: string) => Sql;
  /** The two years that are compared; null: every year with the one exactly before. */
  readonly period: Period | null;
}

/** Two years, the earlier first. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export function scopeOf(spec: MetricSpec, schema: string, period: Period | null = null): Scope {
  return {
    spec,
    metric: METRICS[spec.metric],
    formula: FORMULAS[spec.metric],
    at: (relation) => name(schema, relation),
    period,
  };
}

/** Which year `b` is the one that `n` is compared with. */
export function yearBefore({ period }: Scope): Sql {
  return period === null
    ? sql`b.year = n.year - 1`
    : sql`b.year = ${number(period.from)} AND n.year = ${number(period.to)}`;
}

/** `a.tier, a.channel`: the slice's columns, of one relation. */
export function slice(scope: Scope, alias: string): Sql {
  return commas(scope.spec.by.map((dimension) => sql`${alias as Sql}.${name(dimension)}`));
}

/** The slice's columns with a comma before, or nothing. */
export function andSlice(scope: Scope, alias: string): Sql {
  return scope.spec.by.length === 0 ? NOTHING : sql`, ${slice(scope, alias)}`;
}

/** Equality of the slices of two relations. */
export function sameSlice(scope: Scope, a: string, b: string): Sql {
  return every(scope.spec.by.map((d) => sql`${a as Sql}.${name(d)} = ${b as Sql}.${name(d)}`));
}

/** The filter on one dimension; `true` when all of it is asked. */
export function chosen(scope: Scope, dimension: Dimension, alias: string): Sql {
  const values: readonly string[] =
    dimension === 'tier'
      ? scope.spec.tier.filter((tier) => scope.formula.tiers.includes(tier))
      : scope.spec[dimension];
  const column = sql`${alias as Sql}.${name(dimension)}`;
  if (dimension === 'tier' && scope.spec.tier.length === 0) {
    return scope.formula.tiers.length === 3 ? TRUE : sql`${column} IN ${texts(scope.formula.tiers)}`;
  }
  if (scope.spec[dimension].length === 0) return TRUE;
  return values.length === 0 ? FALSE : sql`${column} IN ${texts(values)}`;
}

/** Leaf rows `l` at their place `p` (found by their column `by`), of the question's level, boundaries and province. */
export function placed(scope: Scope, relation: string, by: 'leaf_code' | 'village_leaf' = 'leaf_code'): Sql {
  const { spec, at } = scope;
  const here = [sql`p.era = ${text(spec.era)}`, sql`p.level = ${text(spec.level)}`];
  if (spec.within !== null) here.push(sql`p.province_code = ${text(spec.within)}`);
  return sql`${at(relation)} l JOIN ${at(RELATIONS.places)} p ON p.leaf_code = l.${by as Sql} AND ${every(here)}`;
}
