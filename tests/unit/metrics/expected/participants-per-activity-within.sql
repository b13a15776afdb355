WITH cells AS (
  SELECT s.area, s.place, s.year, s.villages, s.regencies, s.population, s.created_2022
  FROM "snap"."metric_spine" s
  WHERE s.era = '34' AND s.level = 'regency' AND s.place = 'region' AND (s.province_code = '91' OR s.place = 'provincial')
),
known AS (
  SELECT min(v.through) AS first_through, max(v.through) AS last_through
  FROM "snap"."metric_coverage" v
  WHERE v.topic = 'activity'
),
reported AS MATERIALIZED (
  SELECT p.area, p.leaf_code, p.leaf_level, l.year,
    sum(l.participants) AS numerator, sum(l.activities) AS denominator,
    sum(l.reports) AS rows_counted,
    min(CASE WHEN l.reports > 0 THEN l.evidence END) AS lowest,
    max(CASE WHEN l.reports > 0 THEN l.evidence END) AS highest,
    coalesce(bool_or(l.reports > 0 AND l.evidence = 'modelled'), false) AS modelled
  FROM "snap"."leaf_activity" l JOIN "snap"."metric_places" p ON p.leaf_code = l.leaf_code AND p.era = '34' AND p.level = 'regency' AND p.province_code = '91'
  WHERE true
  GROUP BY p.area, p.leaf_code, p.leaf_level, l.year
),
counted AS (
  SELECT r.area, r.year, sum(r.numerator) AS numerator, sum(r.denominator) AS denominator,
    sum(r.rows_counted) AS rows_counted, min(r.lowest) AS lowest, max(r.highest) AS highest, bool_or(r.modelled) AS modelled
  FROM reported r
  GROUP BY r.area, r.year
),
present AS (
  SELECT p.area, l.year, sum(l.present) AS libraries
  FROM "snap"."leaf_libraries" l JOIN "snap"."metric_places" p ON p.leaf_code = l.leaf_code AND p.era = '34' AND p.level = 'regency' AND p.province_code = '91'
  WHERE true
  GROUP BY p.area, l.year
),
measured AS (
  SELECT c.area, c.place, c.year,
    CAST(k.numerator AS DOUBLE) AS numerator, CAST(k.denominator AS DOUBLE) AS denominator,
    coalesce(k.rows_counted, 0) AS rows_counted, k.lowest, k.highest, k.modelled,
    t.first_through < make_date(c.year, 12, 31) AS partial,
    CASE
      WHEN t.last_through < make_date(c.year, 1, 1) THEN 'not_reported'
      WHEN coalesce(k.rows_counted, 0) = 0 AND coalesce(i.libraries, 0) = 0 THEN 'not_in_programme'
      WHEN coalesce(k.rows_counted, 0) = 0 THEN 'not_reported'
      WHEN coalesce(k.denominator, 0) = 0 THEN 'not_applicable'
    END AS reason
  FROM cells c
  LEFT JOIN counted k ON k.area = c.area AND k.year = c.year
  LEFT JOIN present i ON i.area = c.area AND i.year = c.year
  LEFT JOIN known t ON true
),
valued AS MATERIALIZED (
  SELECT m.area, m.place, m.year, m.reason, m.partial, m.rows_counted,
    CASE WHEN m.reason IS NULL THEN m.numerator END AS numerator,
    CASE WHEN m.reason IS NULL THEN m.denominator END AS denominator,
    CASE WHEN m.reason IS NULL THEN CAST(m.numerator AS DOUBLE) / nullif(CAST(m.denominator AS DOUBLE), 0) END AS value,
    CASE WHEN m.reason IS NOT NULL THEN NULL
      WHEN m.rows_counted = 0 THEN (SELECT evidence FROM "snap"."metric_vintage")
      WHEN m.lowest = m.highest THEN m.lowest ELSE 'mixed' END AS evidence,
    m.reason IS NULL AND CASE WHEN m.rows_counted = 0 THEN coalesce((SELECT evidence FROM "snap"."metric_vintage") = 'modelled', false)
      ELSE m.modelled END AS modelled
  FROM measured m
),
common AS (
  SELECT n.area, n.year, count(*) AS leaves,
    sum(n.numerator) AS numerator_now, sum(n.denominator) AS denominator_now,
    sum(b.numerator) AS numerator_before, sum(b.denominator) AS denominator_before
  FROM reported n JOIN reported b ON b.area = n.area AND b.leaf_code = n.leaf_code AND b.year = n.year - 1
  WHERE n.leaf_level <> 'unknown'
  GROUP BY n.area, n.year
),
compared AS (
  SELECT n.*, b.year AS year_before, b.reason AS reason_before, b.evidence AS evidence_before,
    n.partial OR coalesce(b.partial, false) AS either_partial,
    CASE WHEN n.value IS NOT NULL AND b.value IS NOT NULL THEN CAST(o.numerator_before AS DOUBLE) / nullif(CAST(o.denominator_before AS DOUBLE), 0) END AS previous, CASE WHEN n.value IS NOT NULL AND b.value IS NOT NULL THEN CAST(o.numerator_now AS DOUBLE) / nullif(CAST(o.denominator_now AS DOUBLE), 0) END AS comparable, least(o.numerator_before, o.denominator_before) AS base,
    CASE WHEN n.value IS NOT NULL AND b.value IS NOT NULL THEN o.leaves END AS change_over,
    coalesce(n.place = 'region' AND (n.modelled OR b.modelled), false) AS illustrative
  FROM valued n
  LEFT JOIN valued b ON b.area = n.area AND b.year = n.year - 1
  LEFT JOIN common o ON o.area = n.area AND o.year = n.year
),
judged AS (
  SELECT d.*,
    CASE WHEN d.year_before IS NULL THEN 'no_previous_year'
      WHEN d.value IS NULL THEN 'current_missing'
      WHEN d.reason_before = 'did_not_exist' THEN 'boundary_changed'
      WHEN d.previous IS NULL OR d.comparable IS NULL THEN 'previous_missing'
      WHEN d.illustrative THEN 'illustrative'
      WHEN d.either_partial THEN 'partial_year' END AS change_reason,
    d.place = 'region' AND d.value IS NOT NULL AND NOT bool_or(d.modelled AND d.place = 'region') OVER (PARTITION BY d.year) AS rankable
  FROM compared d
),
answered AS (
  SELECT j.*,
    CASE WHEN j.change_reason IS NOT NULL THEN j.change_reason
      WHEN j.either_partial THEN 'partial_year'
      WHEN j.previous = 0 THEN 'base_zero'
      WHEN j.base < 10 THEN 'base_below_10' END AS percentage_reason
  FROM judged j
)
SELECT
  CAST(a.place AS VARCHAR) AS "place",
  CAST(CASE WHEN a.place = 'region' THEN a.area END AS VARCHAR) AS "region_code",
  CAST(a.year AS INTEGER) AS "year",
  CAST(NULL AS VARCHAR) AS "tier",
  CAST(NULL AS VARCHAR) AS "channel",
  CAST(NULL AS VARCHAR) AS "funding",
  CAST(a.numerator AS DOUBLE) AS "numerator",
  CAST(a.denominator AS DOUBLE) AS "denominator",
  CAST(a.value AS DOUBLE) AS "value",
  CAST(a.reason AS VARCHAR) AS "reason",
  CAST(a.previous AS DOUBLE) AS "previous",
  CAST(CASE WHEN a.change_reason IS NULL THEN a.comparable - a.previous END AS DOUBLE) AS "change",
  CAST(a.change_reason AS VARCHAR) AS "change_reason",
  CAST(CASE WHEN a.percentage_reason IS NULL THEN CAST((a.comparable - a.previous) AS DOUBLE) * 100 / nullif(CAST(a.previous AS DOUBLE), 0) END AS DOUBLE) AS "change_pct",
  CAST(a.percentage_reason AS VARCHAR) AS "change_pct_reason",
  CAST(a.change_over AS INTEGER) AS "change_over",
  CAST(a.partial AS BOOLEAN) AS "partial",
  CAST(a.evidence AS VARCHAR) AS "evidence",
  CAST(a.rows_counted AS INTEGER) AS "rows",
  CAST(CASE WHEN a.rankable THEN rank() OVER (PARTITION BY a.year, a.rankable ORDER BY a.value DESC) END AS INTEGER) AS "rank",
  CAST(CASE WHEN a.rankable THEN count(*) OVER (PARTITION BY a.year, a.rankable) END AS INTEGER) AS "ranked"
FROM answered a
ORDER BY a.year, CASE a.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END, a.area
