import { CHANNELS, ERAS, FUNDINGS, LEVELS } from '../base/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { completeThroughRows } from './completeness.ts';
import { leafActivity, leafLibraries, leafVillages, locatedLibraries } from './leaves.ts';
import { RELATIONS, UNKNOWN_LEAF } from './names.ts';
import { name, number, type Sql, sql, text, texts } from './sql.ts';

/** What the relations need of a manifest. */
export type Vintage = Pick<Manifest, 'as_of' | 'complete_through'>;

/**
 * Statements, in order, that make every relation of library metrics in `schema`. Its contract tables `regions`
 * and `libraries` must be there. They answer nothing and read `activity` not at all.
 */
export function libraryRelationStatements(schema: string, vintage: Vintage): readonly string[] {
  const at = (relation: string): Sql => name(schema, relation);
  const make = (relation: string, query: Sql): Sql => sql`CREATE TABLE ${at(relation)} AS\n${query}`;
  return [
    make(RELATIONS.vintage, vintageEvidence(at('libraries'))),
    make(RELATIONS.years, years(at('libraries'), vintage)),
    make(RELATIONS.coverage, completeThroughRows(vintage)),
    make(RELATIONS.combos, combos()),
    make(RELATIONS.places, places(at('regions'))),
    make(RELATIONS.spine, spine(at(RELATIONS.places), at('regions'), at(RELATIONS.years))),
    make(RELATIONS.located, locatedLibraries(at)),
    make(RELATIONS.leafLibraries, leafLibraries(at)),
    make(RELATIONS.leafVillages, leafVillages(at)),
  ];
}

/** Statements that make the relation of reported measures; `activity` may arrive later than the rest. */
export function activityRelationStatements(schema: string): readonly string[] {
  const at = (relation: string): Sql => name(schema, relation);
  return [sql`CREATE TABLE ${at(RELATIONS.leafActivity)} AS\n${leafActivity(at)}`];
}

/** `activity` is large, and loads when a question needs it; `base` is all the rest. */
export type Needs = 'base' | 'activity';

/** The statements of what is named; of both, in order, when nothing is. */
export function relationStatements(schema: string, vintage: Vintage, needs?: Needs): readonly string[] {
  return [
    ...(needs === 'activity' ? [] : libraryRelationStatements(schema, vintage)),
    ...(needs === 'base' ? [] : activityRelationStatements(schema)),
  ];
}

/** Where one row is modelled, a zero is too: the model might have placed a library there. */
function vintageEvidence(libraries: Sql): Sql {
  return sql`SELECT CASE WHEN count(*) FILTER (WHERE evidence = 'modelled') > 0 THEN 'modelled'
    WHEN count(*) FILTER (WHERE evidence = 'registry') > 0 THEN 'registry'
    WHEN count(*) > 0 THEN 'published' END AS evidence
FROM ${libraries}`;
}

function years(libraries: Sql, vintage: Vintage): Sql {
  const last = number(Number(vintage.as_of.slice(0, 4)));
  return sql`SELECT CAST(unnest(generate_series(least(coalesce(min(joined_year), ${last}), ${last}), ${last})) AS INTEGER) AS year
FROM ${libraries}`;
}

function combos(): Sql {
  const rows = CHANNELS.flatMap((channel, c) =>
    FUNDINGS.map((funding, f) => `(${text(channel)}, ${text(funding)}, ${2 ** (c * FUNDINGS.length + f)})`),
  );
  return `SELECT channel, funding, CAST(bit AS INTEGER) AS bit\nFROM (VALUES ${rows.join(', ')}) AS v(channel, funding, bit)` as Sql;
}

function values(list: readonly string[], column: string): Sql {
  return `(VALUES ${list.map((value) => `(${text(value)})`).join(', ')}) AS v(${name(column)})` as Sql;
}

/** A regency's province in the era of today is its parent; in the era before, its `era34_code`. */
function places(regions: Sql): Sql {
  return sql`WITH leaves AS (
  SELECT region_code AS leaf_code, level AS leaf_level,
    CASE level WHEN 'province' THEN region_code ELSE parent_code END AS today, era34_code AS before
  FROM ${regions} WHERE level IN ${texts(['province', 'regency'])}
  UNION ALL SELECT ${text(UNKNOWN_LEAF)}, 'unknown', NULL, NULL
), eras AS (SELECT era FROM ${values(ERAS, 'era')}), levels AS (SELECT level FROM ${values(LEVELS, 'level')}),
placed AS (
  SELECT era, level, leaf_code, leaf_level, CASE era WHEN '38' THEN today ELSE before END AS province_code,
    CASE WHEN level = 'nation' THEN 'region' WHEN leaf_level = 'unknown' THEN 'unknown'
      WHEN level = 'regency' AND leaf_level = 'province' THEN 'provincial' ELSE 'region' END AS place
  FROM leaves CROSS JOIN eras CROSS JOIN levels
)
SELECT *, CASE WHEN place <> 'region' THEN place WHEN level = 'nation' THEN 'ID'
  WHEN level = 'province' THEN province_code ELSE leaf_code END AS area
FROM placed`;
}

/** Denominators are sums over provinces (over itself for a regency); null as soon as one part is null. */
function spine(placesTable: Sql, regions: Sql, yearsTable: Sql): Sql {
  return sql`WITH areas AS (
  SELECT p.era, p.level, p.place, p.area,
    CASE WHEN p.place = 'region' AND p.level <> 'nation' THEN max(p.province_code) END AS province_code,
    CAST(sum(d.villages) AS INTEGER) AS villages,
    CASE WHEN count(d.leaf_code) = count(d.regencies) THEN CAST(sum(d.regencies) AS INTEGER) END AS regencies,
    CASE WHEN count(d.leaf_code) = count(d.population) THEN CAST(sum(d.population) AS DOUBLE) END AS population
  FROM ${placesTable} p LEFT JOIN (
    SELECT region_code AS leaf_code, CASE level WHEN 'regency' THEN 'regency' ELSE 'other' END AS kind,
      desa + kelurahan AS villages, kabupaten + kota AS regencies, population
    FROM ${regions} WHERE level IN ${texts(['province', 'regency'])}
  ) d ON d.leaf_code = p.leaf_code AND p.place = 'region'
    AND d.kind = CASE p.level WHEN 'regency' THEN 'regency' ELSE 'other' END
  GROUP BY p.era, p.level, p.place, p.area
)
SELECT areas.*, era = '38' AND level = 'province' AND place = 'region' AND EXISTS (
    SELECT 1 FROM ${regions} r WHERE r.region_code = areas.area AND r.era34_code <> r.region_code
  ) AS created_2022, y.year
FROM areas CROSS JOIN ${yearsTable} y`;
}
