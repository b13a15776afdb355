import { RELATIONS, UNKNOWN_LEAF } from './names.ts';
import { type Sql, sql, text } from './sql.ts';

type At = (relation: string) => Sql;

/**
 * Each library with its leaf: its region where `regions` has it as a province or regency, else unknown. A village is
 * its code, or the library where the code is not known; it lies where a library of it lies (the lowest code, should
 * rows disagree), so that it is never counted in two places. `stated_year`: of which year `active` speaks.
 */
export function locatedLibraries(at: At): Sql {
  return sql`WITH mapped AS (
  SELECT l.*, r.region_code AS leaf_code, CASE WHEN l.tier = 'village' THEN l.village_code END AS village
  FROM ${at('libraries')} l
  LEFT JOIN ${at('regions')} r ON r.region_code = l.region_code AND r.level IN ('province', 'regency')
), villages AS (
  SELECT village, min(leaf_code) AS leaf_code, count(*) AS libraries FROM mapped WHERE village IS NOT NULL GROUP BY village
)
SELECT m.library_id, m.tier, m.channel, m.funding, m.evidence, m.joined_year,
  CAST(year(m.left_on) AS INTEGER) AS left_year, coalesce(m.leaf_code, ${text(UNKNOWN_LEAF)}) AS leaf_code,
  m.active, CASE WHEN m.active IS NOT NULL
    THEN CAST(coalesce(year(m.active_as_of), (SELECT max(year) FROM ${at(RELATIONS.years)})) AS INTEGER) END AS stated_year,
  coalesce(v.leaf_code, m.leaf_code, ${text(UNKNOWN_LEAF)}) AS village_leaf,
  CASE WHEN v.libraries > 1 THEN m.village END AS shared_village
FROM mapped m LEFT JOIN villages v ON v.village = m.village`;
}

/**
 * joined and left_in: libraries that did so within the year; stock: in the programme at its end; present: in it
 * at any time of the year; stated and active: in stock, with a status of that year, and with the one of working. Cohorts first, so that the expansion by years is over groups and not over libraries.
 */
export function leafLibraries(at: At): Sql {
  return sql`WITH cohorts AS (
  SELECT leaf_code, village_leaf, tier, channel, funding, evidence, joined_year, left_year, active, stated_year,
    count(*) AS n
  FROM ${at(RELATIONS.located)}
  GROUP BY leaf_code, village_leaf, tier, channel, funding, evidence, joined_year, left_year, active, stated_year
)
SELECT c.leaf_code, c.village_leaf, y.year, c.tier, c.channel, c.funding, c.evidence,
  CAST(sum(CASE WHEN c.joined_year = y.year THEN c.n ELSE 0 END) AS INTEGER) AS joined,
  CAST(sum(CASE WHEN c.left_year = y.year THEN c.n ELSE 0 END) AS INTEGER) AS left_in,
  CAST(sum(CASE WHEN c.left_year = y.year THEN 0 ELSE c.n END) AS INTEGER) AS stock,
  CAST(sum(c.n) AS INTEGER) AS present,
  CAST(sum(CASE WHEN c.left_year = y.year THEN 0 WHEN c.stated_year = y.year THEN c.n ELSE 0 END) AS INTEGER) AS stated,
  CAST(sum(CASE WHEN c.left_year = y.year THEN 0 WHEN c.stated_year = y.year AND c.active THEN c.n ELSE 0 END) AS INTEGER) AS active
FROM cohorts c JOIN ${at(RELATIONS.years)} y
  ON y.year >= c.joined_year AND (c.left_year IS NULL OR y.year <= c.left_year)
GROUP BY c.leaf_code, c.village_leaf, y.year, c.tier, c.channel, c.funding, c.evidence`;
}

/**
 * Villages by a mask with a bit for each channel and funder of which they have a library in stock, so that the
 * distinct villages of any filter are a sum.
 */
export function leafVillages(at: At): Sql {
  return sql`WITH cohorts AS (
  SELECT l.village_leaf AS leaf_code, l.shared_village, b.bit, l.joined_year, l.left_year, count(*) AS n
  FROM ${at(RELATIONS.located)} l
  JOIN ${at(RELATIONS.combos)} b ON b.channel = l.channel AND b.funding = l.funding
  WHERE l.tier = 'village'
  GROUP BY l.village_leaf, l.shared_village, b.bit, l.joined_year, l.left_year
), held AS (
  SELECT c.leaf_code, c.shared_village, y.year, c.bit, c.n
  FROM cohorts c JOIN ${at(RELATIONS.years)} y
    ON y.year >= c.joined_year AND (c.left_year IS NULL OR y.year < c.left_year)
), masked AS (
  SELECT leaf_code, year, bit AS mask, n FROM held WHERE shared_village IS NULL
  UNION ALL
  SELECT leaf_code, year, bit_or(bit) AS mask, 1 AS n
  FROM held WHERE shared_village IS NOT NULL GROUP BY leaf_code, year, shared_village
)
SELECT leaf_code, year, CAST(mask AS INTEGER) AS mask, CAST(sum(n) AS INTEGER) AS villages
FROM masked
GROUP BY leaf_code, year, mask`;
}

/** Sums of reported months; `reports` counts the library-months behind them. One pass over `activity`. */
export function leafActivity(at: At): Sql {
  return sql`SELECT l.leaf_code, CAST(year(a.month) AS INTEGER) AS year, l.tier, l.channel, l.funding, a.evidence,
  CAST(sum(a.activities) AS DOUBLE) AS activities, CAST(sum(a.participants) AS DOUBLE) AS participants,
  CAST(count(*) AS INTEGER) AS reports
FROM ${at('activity')} a JOIN ${at(RELATIONS.located)} l ON l.library_id = a.library_id
GROUP BY l.leaf_code, year(a.month), l.tier, l.channel, l.funding, a.evidence`;
}
