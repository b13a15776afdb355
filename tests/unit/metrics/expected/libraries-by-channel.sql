WITH slices AS (
  SELECT "channel"
  FROM (SELECT DISTINCT "channel" FROM "snap"."leaf_libraries") AS "of_channel"
),
cells AS (
  SELECT s.area, s.place, s.year, s.villages, s.regencies, s.population, s.created_2022, x."channel"
  FROM "snap"."metric_spine" s CROSS JOIN slices x
  WHERE s.era = '38' AND s.level = 'province'
),
known AS (
  SELECT v.channel, min(v.through) AS first_through, max(v.through) AS last_through
  FROM "snap"."metric_coverage" v
  WHERE v.topic = 'libraries'
  GROUP BY v.channel
),
counted AS (
  SELECT p.area, l.year, l."channel", sum(l.stock) AS numerator,
    sum(l.stock) AS rows_counted,
    min(CASE WHEN l.stock > 0 THEN l.evidence END) AS lowest,
    max(CASE WHEN l.stock > 0 THEN l.evidence END) AS highest,
    coalesce(bool_or(l.stock > 0 AND l.evidence = 'modelled'), false) AS modelled
  FROM "snap"."leaf_libraries" l JOIN "snap"."metric_places" p ON p.leaf_code = l.leaf_code AND p.era = '38' AND p.level = 'province'
  WHERE l."tier" IN ('village')
  GROUP BY p.area, l.year, l."channel"
),
measured AS (
  SELECT c.area, c.place, c.year, c."channel",
    CAST(coalesce(k.numerator, 0) AS DOUBLE) AS numerator, CAST(NULL AS DOUBLE) AS denominator,
    coalesce(k.rows_counted, 0) AS rows_counted, k.lowest, k.highest, k.modelled,
    t.first_through < make_date(c.year, 12, 31) AS partial,
    CASE
      WHEN t.last_through < make_date(c.year, 1, 1) THEN 'not_reported'
    END AS reason
  FROM cells c
  LEFT JOIN counted k ON k.area = c.area AND k.year = c.year AND k."channel" = c."channel"
  LEFT JOIN known t ON t.channel = c.channel
),
valued AS MATERIALIZED (
  SELECT m.area, m.place, m.year, m."channel", m.reason, m.partial, m.rows_counted,
    CASE WHEN m.reason IS NULL THEN m.numerator END AS numerator,
    CASE WHEN m.reason IS NULL THEN m.denominator END AS denominator,
    CASE WHEN m.reason IS NULL THEN m.numerator END AS value,
    CASE WHEN m.reason IS NOT NULL THEN NULL
      WHEN m.rows_counted = 0 THEN (SELECT evidence FROM "snap"."metric_vintage")
      WHEN m.lowest = m.highest THEN m.lowest ELSE 'mixed' END AS evidence,
    m.reason IS NULL AND CASE WHEN m.rows_counted = 0 THEN coalesce((SELECT evidence FROM "snap"."metric_vintage") = 'modelled', false)
      ELSE m.modelled END AS modelled
  FROM measured m
),
compared AS (
  SELECT n.*, b.year AS year_before, b.reason AS reason_before, b.evidence AS evidence_before,
    n.partial OR coalesce(b.partial, false) AS either_partial,
    b.value AS previous, n.value AS comparable, b.numerator AS base,
    NULL AS change_over,
    coalesce(false, false) AS illustrative
  FROM valued n
  LEFT JOIN valued b ON b.area = n.area AND b."channel" = n."channel" AND b.year = n.year - 1
),
judged AS (
  SELECT d.*,
    CASE WHEN d.year_before IS NULL THEN 'no_previous_year'
      WHEN d.value IS NULL THEN 'current_missing'
      WHEN d.reason_before = 'did_not_exist' THEN 'boundary_changed'
      WHEN d.previous IS NULL OR d.comparable IS NULL THEN 'previous_missing'
      WHEN d.illustrative THEN 'illustrative' END AS change_reason,
    d.place = 'region' AND d.value IS NOT NULL AS rankable
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
  CAST(a."channel" AS VARCHAR) AS "channel",
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
  CAST(CASE WHEN a.rankable THEN rank() OVER (PARTITION BY a.year, a."channel", a.rankable ORDER BY a.value DESC) END AS INTEGER) AS "rank",
  CAST(CASE WHEN a.rankable THEN count(*) OVER (PARTITION BY a.year, a."channel", a.rankable) END AS INTEGER) AS "ranked"
FROM answered a
ORDER BY a.year, CASE a.place WHEN 'region' THEN 0 WHEN 'provincial' THEN 1 ELSE 2 END, a.area, a."channel"
