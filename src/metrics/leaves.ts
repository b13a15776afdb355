import { RELATIONS, UNKNOWN_LEAF } from './names.ts';
import { type Sql, sql, text } from './sql.ts';

type At = (relation: string) => Sql;

/** A library's leaf: its region where `regions` has it as a province or regency, else unknown. */
const located = (at: At): Sql => sql`${at('libraries')} l
  LEFT JOIN ${at('regions')} r ON r.region_code = l.region_code AND r.level IN ('province', 'regency')`;

/**
 * joined and left_in: libraries that did so within the year; stock: in the programme at its end; present: in it
 * at any time of the year. Cohorts first, so that the expansion by years is over groups and not over libraries.
 */
export function leafLibraries(at: At): Sql {
  return sql`WITH cohorts AS (
  SELECT coalesce(r.region_code, ${text(UNKNOWN_LEAF)}) AS leaf_code, l.tier, l.channel, l.funding, l.evidence,
    l.joined_year, year(l.left_on) AS left_year, count(*) AS n
  FROM ${located(at)}
  GROUP BY 1, 2, 3, 4, 5, 6, 7
)
SELECT c.leaf_code, y.year, c.tier, c.channel, c.funding, c.evidence,
  CAST(sum(CASE WHEN c.joined_year = y.year THEN c.n ELSE 0 END) AS INTEGER) AS joined,
  CAST(sum(CASE WHEN c.left_year = y.year THEN c.n ELSE 0 END) AS INTEGER) AS left_in,
  CAST(sum(CASE WHEN c.left_year = y.year THEN 0 ELSE c.n END) AS INTEGER) AS stock,
  CAST(sum(c.n) AS INTEGER) AS present
FROM cohorts c JOIN ${at(RELATIONS.years)} y
  ON y.year >= c.joined_year AND (c.left_year IS NULL OR y.year <= c.left_year)
GROUP BY c.leaf_code, y.year, c.tier, c.channel, c.funding, c.evidence`;
}

/**
 * A village is its code, or the library where the code is not known. Its mask has a bit for each channel and
 * funder of which it has a library in stock, so that distinct villages of any filter are a sum. A village lies
 * where a library of it lies (the lowest code, should rows disagree).
 */
export function leafVillages(at: At): Sql {
  return sql`WITH village_libraries AS (
  SELECT coalesce('v' || l.village_code, 'l' || l.library_id) AS village, r.region_code, b.bit, l.joined_year,
    year(l.left_on) AS left_year
  FROM ${located(at)}
  JOIN ${at(RELATIONS.combos)} b ON b.channel = l.channel AND b.funding = l.funding
  WHERE l.tier = 'village'
), villages AS (
  SELECT village, coalesce(min(region_code), ${text(UNKNOWN_LEAF)}) AS leaf_code, count(*) AS libraries FROM village_libraries GROUP BY village
), cohorts AS (
  SELECT v.leaf_code, CASE WHEN v.libraries > 1 THEN v.village END AS shared, l.bit, l.joined_year, l.left_year, count(*) AS n
  FROM village_libraries l JOIN villages v ON v.village = l.village
  GROUP BY 1, 2, 3, 4, 5
), held AS (
  SELECT c.leaf_code, c.shared, y.year, c.bit, c.n
  FROM cohorts c JOIN ${at(RELATIONS.years)} y
    ON y.year >= c.joined_year AND (c.left_year IS NULL OR y.year < c.left_year)
), masked AS (
  SELECT leaf_code, year, bit AS mask, n FROM held WHERE shared IS NULL
  UNION ALL
  SELECT leaf_code, year, bit_or(bit) AS mask, 1 AS n FROM held WHERE shared IS NOT NULL GROUP BY leaf_code, year, shared
)
SELECT leaf_code, year, CAST(mask AS INTEGER) AS mask, CAST(sum(n) AS INTEGER) AS villages
FROM masked
GROUP BY leaf_code, year, mask`;
}

/** Sums of reported months; `reports` counts the library-months behind them. */
export function leafActivity(at: At): Sql {
  return sql`WITH yearly AS (
  SELECT library_id, CAST(year(month) AS INTEGER) AS year, evidence,
    sum(activities) AS activities, sum(participants) AS participants, count(*) AS reports
  FROM ${at('activity')}
  GROUP BY library_id, year(month), evidence
)
SELECT coalesce(r.region_code, ${text(UNKNOWN_LEAF)}) AS leaf_code, a.year, l.tier, l.channel, l.funding, a.evidence,
  CAST(sum(a.activities) AS DOUBLE) AS activities, CAST(sum(a.participants) AS DOUBLE) AS participants,
  CAST(sum(a.reports) AS INTEGER) AS reports
FROM yearly a JOIN ${located(at)} ON l.library_id = a.library_id
GROUP BY 1, 2, 3, 4, 5, 6`;
}
