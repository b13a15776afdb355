import { existsAt } from '../catalogue.ts';
import { RELATIONS } from '../names.ts';
import { every, FALSE, NOTHING, number, type Sql, sql, TRUE, texts } from '../sql.ts';
import { andSlice, type Scope, sameSlice } from './scope.ts';

/** The only division of the app. A zero below gives NULL; sums come first, so it is a ratio of sums. */
export function quotient(scale: number, numerator: Sql, denominator: Sql): Sql {
  const scaled = scale === 1 ? NOTHING : sql` * ${number(scale)}`;
  return sql`CAST(${numerator} AS DOUBLE)${scaled} / nullif(CAST(${denominator} AS DOUBLE), 0)`;
}

/** Numerator, denominator and the reason why there is no value, for each cell. */
export function measured(scope: Scope): Sql {
  const { formula, metric } = scope;
  const complete = metric.completeness === 'complete';
  const counted = formula.distinctVillages ? sql`v.numerator` : sql`k.numerator`;
  const above = complete ? sql`coalesce(${counted}, 0)` : counted;
  const on = (alias: string): Sql =>
    every([
      sql`${alias as Sql}.area = c.area AND ${alias as Sql}.year = c.year`,
      sameSlice(scope, alias, 'c'),
    ]);
  const joins = [sql`LEFT JOIN counted k ON ${on('k')}`];
  if (formula.distinctVillages) joins.push(sql`LEFT JOIN villages v ON ${on('v')}`);
  if (metric.completeness === 'reported') joins.push(sql`LEFT JOIN present i ON ${on('i')}`);
  const sameChannel = scope.spec.by.includes('channel') ? sql`t.channel = c.channel` : TRUE;
  return sql`SELECT c.area, c.place, c.year${andSlice(scope, 'c')},
  CAST(${above} AS DOUBLE) AS numerator, CAST(${denominator(scope)} AS DOUBLE) AS denominator,
  coalesce(k.rows_counted, 0) AS rows_counted, k.lowest, k.highest, k.modelled,
  t.first_through < make_date(c.year, 12, 31) AS partial,
  CASE
${reasons(scope, above)}
  END AS reason
FROM cells c
${joins.join('\n') as Sql}
LEFT JOIN known t ON ${sameChannel}`;
}

function denominator({ formula, metric }: Scope): Sql {
  if (formula.denominator === null) return sql`NULL`;
  if (formula.denominator.from === 'spine') return formula.denominator.sql;
  return metric.completeness === 'complete' ? sql`coalesce(k.denominator, 0)` : sql`k.denominator`;
}

function reasons(scope: Scope, above: Sql): Sql {
  const { formula, metric } = scope;
  const none = metric.completeness === 'complete' ? sql`${above} = 0` : sql`coalesce(k.rows_counted, 0) = 0`;
  const cases: [Sql, string][] = [
    [meaningless(scope), 'not_applicable'],
    [sql`t.last_through < make_date(c.year, 1, 1)`, 'not_reported'],
    [every([provincialOnly(scope), sql`c.created_2022 AND c.year < 2022 AND ${none}`]), 'did_not_exist'],
  ];
  if (metric.completeness !== 'complete') {
    const present = metric.completeness === 'reported' ? sql`i.libraries` : sql`k.libraries`;
    cases.push([sql`${none} AND coalesce(${present}, 0) = 0`, 'not_in_programme'], [none, 'not_reported']);
  }
  if (formula.denominator !== null) {
    cases.push([sql`coalesce(${denominator(scope)}, 0) = 0`, 'not_applicable']);
  }
  if (formula.share) cases.push([sql`${above} > ${denominator(scope)}`, 'withheld']);
  return cases
    .filter(([when]) => !when.startsWith(FALSE))
    .map(([when, reason]) => `    WHEN ${when} THEN '${reason}'`)
    .join('\n') as Sql;
}

/** Where the metric says nothing about the filter, the slice or the level. */
function meaningless(scope: Scope): Sql {
  const { spec, formula } = scope;
  if (!existsAt(spec.metric, spec.level)) return TRUE;
  if (formula.acrossChannels && (spec.channel.length === 1 || spec.funding.length > 0)) return TRUE;
  if (formula.acrossChannels && (spec.by.includes('channel') || spec.by.includes('funding'))) return TRUE;
  const asked = spec.tier.length === 0 ? formula.tiers : spec.tier.filter((t) => formula.tiers.includes(t));
  if (asked.length === 0) return TRUE;
  const outside: Sql[] = [];
  if (spec.by.includes('tier') && formula.tiers.length < 3) {
    outside.push(sql`c.tier NOT IN ${texts(formula.tiers)}`);
  }
  if (spec.level === 'regency') {
    const only = provincialOnly(scope);
    if (only !== FALSE) outside.push(every([sql`c.place = 'region'`, only]));
  }
  return outside.length === 0 ? FALSE : (outside.map((part) => `(${part})`).join(' OR ') as Sql);
}

/** Whether a cell speaks of provincial libraries alone. */
function provincialOnly({ spec }: Scope): Sql {
  if (spec.tier.length === 1 && spec.tier[0] === 'province') return TRUE;
  return spec.by.includes('tier') ? sql`c.tier = 'province'` : FALSE;
}

/** The measured cells with value and evidence. A cell that no row speaks for rests on what the snapshot rests on. */
export function valued(scope: Scope): Sql {
  const { formula, at } = scope;
  const value =
    formula.denominator === null
      ? sql`m.numerator`
      : quotient(formula.scale, sql`m.numerator`, sql`m.denominator`);
  const vintage = sql`(SELECT evidence FROM ${at(RELATIONS.vintage)})`;
  return sql`SELECT m.area, m.place, m.year${andSlice(scope, 'm')}, m.reason, m.partial, m.rows_counted,
  CASE WHEN m.reason IS NULL THEN m.numerator END AS numerator,
  CASE WHEN m.reason IS NULL THEN m.denominator END AS denominator,
  CASE WHEN m.reason IS NULL THEN ${value} END AS value,
  CASE WHEN m.reason IS NOT NULL THEN NULL
    WHEN m.rows_counted = 0 THEN ${vintage}
    WHEN m.lowest = m.highest THEN m.lowest ELSE 'mixed' END AS evidence,
  m.reason IS NULL AND CASE WHEN m.rows_counted = 0 THEN coalesce(${vintage} = 'modelled', false)
    ELSE m.modelled END AS modelled
FROM measured m`;
}
