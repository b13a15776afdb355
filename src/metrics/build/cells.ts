import { RELATIONS } from '../names.ts';
import { commas, every, name, type Sql, sql, text, texts } from '../sql.ts';
import { andSlice, type Scope } from './scope.ts';

/** Every cell that the answer must have, whether or not a row speaks for it: areas x years x slices. */
export function cells(scope: Scope): Sql {
  const { spec, metric, at } = scope;
  const wanted = [sql`s.era = ${text(spec.era)}`, sql`s.level = ${text(spec.level)}`];
  if (metric.kind !== 'additive') wanted.push(sql`s.place = 'region'`);
  if (spec.within !== null) {
    wanted.push(sql`(s.province_code = ${text(spec.within)} OR s.place = 'provincial')`);
  }
  const sliced = spec.by.length === 0 ? sql`` : sql` CROSS JOIN slices x`;
  return sql`SELECT s.area, s.place, s.year, s.villages, s.regencies, s.population, s.created_2022${andSlice(scope, 'x')}
FROM ${at(RELATIONS.spine)} s${sliced}
WHERE ${every(wanted)}`;
}

/** The slices: every combination of the values that the snapshot has, within the filter. */
export function slices(scope: Scope): Sql {
  const { spec, at } = scope;
  const lists = spec.by.map((dimension) => {
    const filter = spec[dimension];
    const where = filter.length === 0 ? sql`` : sql` WHERE ${name(dimension)} IN ${texts(filter)}`;
    return sql`(SELECT DISTINCT ${name(dimension)} FROM ${at(RELATIONS.leafLibraries)}${where}) AS ${name(`of_${dimension}`)}`;
  });
  return sql`SELECT ${commas(spec.by.map((d) => name(d)))}
FROM ${lists.join(' CROSS JOIN ') as Sql}`;
}

/** How far the channels asked are known: `first_through` for all of them, `last_through` for one at least. */
export function known(scope: Scope): Sql {
  const { spec, formula, at } = scope;
  const byChannel = spec.by.includes('channel');
  const wanted = [sql`v.topic = ${text(formula.topic)}`];
  if (spec.channel.length > 0) wanted.push(sql`v.channel IN ${texts(spec.channel)}`);
  return sql`SELECT ${byChannel ? sql`v.channel, ` : sql``}min(v.through) AS first_through, max(v.through) AS last_through
FROM ${at(RELATIONS.coverage)} v
WHERE ${every(wanted)}${byChannel ? sql`\nGROUP BY v.channel` : sql``}`;
}
