import { RELATIONS } from '../names.ts';
import { every, NOTHING, type Sql, sql } from '../sql.ts';
import { andSlice, chosen, placed, type Scope, sameSlice, yearBefore } from './scope.ts';

/** The filters on rows `l`. */
export const filters = (scope: Scope): Sql =>
  every([chosen(scope, 'tier', 'l'), chosen(scope, 'channel', 'l'), chosen(scope, 'funding', 'l')]);

/** Which evidence the counted rows have; `lowest` and `highest` differ when it is mixed. */
const evidence = (rows: Sql): Sql => sql`sum(${rows}) AS rows_counted,
  min(CASE WHEN ${rows} > 0 THEN l.evidence END) AS lowest,
  max(CASE WHEN ${rows} > 0 THEN l.evidence END) AS highest,
  coalesce(bool_or(${rows} > 0 AND l.evidence = 'modelled'), false) AS modelled`;

/** Library measures by area, year and slice. */
export function countedLibraries(scope: Scope): Sql {
  const { formula, metric } = scope;
  const below =
    formula.denominator?.from === 'leaf' ? sql`, ${formula.denominator.sql} AS denominator` : NOTHING;
  const all = metric.completeness === 'stated' ? sql`, sum(l.stock) AS libraries` : NOTHING;
  return sql`SELECT p.area, l.year${andSlice(scope, 'l')}, ${formula.numerator} AS numerator${below}${all},
  ${evidence(formula.rows)}
FROM ${placed(scope, RELATIONS.leafLibraries, formula.distinctVillages ? 'village_leaf' : 'leaf_code')}
WHERE ${filters(scope)}
GROUP BY p.area, l.year${andSlice(scope, 'l')}`;
}

/** Distinct villages by area, year and slice: a village counts where its mask meets that of the filter. */
export function countedVillages(scope: Scope): Sql {
  const { spec, at } = scope;
  const own = spec.by.filter((dimension) => dimension !== 'tier');
  const columns = own.map((d) => sql`, b.${d as Sql}`).join('') as Sql;
  const group = own.length === 0 ? NOTHING : sql`\n  GROUP BY ${own.map((d) => `b.${d}`).join(', ') as Sql}`;
  const kept = own.map((d) => sql`, m.${d as Sql}`).join('') as Sql;
  const tier = spec.by.includes('tier') ? sql`, 'village' AS tier` : NOTHING;
  return sql`SELECT p.area, l.year${tier}${kept}, sum(l.villages) AS numerator
FROM ${placed(scope, RELATIONS.leafVillages)}
JOIN (
  SELECT CAST(sum(b.bit) AS INTEGER) AS mask${columns} FROM ${at(RELATIONS.combos)} b
  WHERE ${every([chosen(scope, 'channel', 'b'), chosen(scope, 'funding', 'b')])}${group}
) m ON (l.mask & m.mask) <> 0
GROUP BY p.area, l.year${kept}`;
}

/** Reported measures by leaf, so that years can be compared over the leaves that reported in both. */
export function reportedByLeaf(scope: Scope): Sql {
  const { formula } = scope;
  const below = formula.denominator === null ? sql`NULL` : formula.denominator.sql;
  return sql`SELECT p.area, p.leaf_code, p.leaf_level, l.year${andSlice(scope, 'l')},
  ${formula.numerator} AS numerator, ${below} AS denominator,
  ${evidence(formula.rows)}
FROM ${placed(scope, RELATIONS.leafActivity)}
WHERE ${filters(scope)}
GROUP BY p.area, p.leaf_code, p.leaf_level, l.year${andSlice(scope, 'l')}`;
}

export function countedReports(scope: Scope): Sql {
  return sql`SELECT r.area, r.year${andSlice(scope, 'r')}, sum(r.numerator) AS numerator, sum(r.denominator) AS denominator,
  sum(r.rows_counted) AS rows_counted, min(r.lowest) AS lowest, max(r.highest) AS highest, bool_or(r.modelled) AS modelled
FROM reported r
GROUP BY r.area, r.year${andSlice(scope, 'r')}`;
}

/** Libraries that were in the programme at any time of the year: tells "not reported" from "not in programme". */
export function presentLibraries(scope: Scope): Sql {
  return sql`SELECT p.area, l.year${andSlice(scope, 'l')}, sum(l.present) AS libraries
FROM ${placed(scope, RELATIONS.leafLibraries)}
WHERE ${filters(scope)}
GROUP BY p.area, l.year${andSlice(scope, 'l')}`;
}

/** Sums over the leaves that reported in the year and in the one that it is compared with. Rows without a region are no leaf. */
export function reportedInBoth(scope: Scope): Sql {
  const same = every([
    sql`b.area = n.area AND b.leaf_code = n.leaf_code AND ${yearBefore(scope)}`,
    sameSlice(scope, 'b', 'n'),
  ]);
  return sql`SELECT n.area, n.year${andSlice(scope, 'n')}, count(*) AS leaves,
  sum(n.numerator) AS numerator_now, sum(n.denominator) AS denominator_now,
  sum(b.numerator) AS numerator_before, sum(b.denominator) AS denominator_before
FROM reported n JOIN reported b ON ${same}
WHERE n.leaf_level <> 'unknown'
GROUP BY n.area, n.year${andSlice(scope, 'n')}`;
}
