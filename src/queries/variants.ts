import { CHANNELS, type Channel, type FigureId, TIERS, type Tier } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, RELATIONS, readRows, sql } from '../metrics/index.ts';
import { selecting } from './select.ts';

/** A year's end for which somebody states another national number of stimulus libraries than the snapshot has. */
export interface VariantRow {
  readonly year: number;
  readonly tier: Tier;
  readonly channel: Channel;
  /** Libraries in the snapshot's stock at the end of the year. */
  readonly own: number;
  /** Libraries as stated. */
  readonly stated: number;
  /** Figures that state it; for a derived one the stock and the flow that it is the difference of. */
  readonly figures: readonly FigureId[];
  /** Not stated itself: a published stock less the published number that joined in its last year. */
  readonly derived: boolean;
}

const COLUMNS = {
  year: 'INTEGER',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  own: 'INTEGER',
  stated: 'DOUBLE',
  figures: 'VARCHAR',
  derived: 'BOOLEAN',
} as const satisfies ColumnSpec;

/**
 * Exact national stocks stated for a year or its December, and those that follow from the next year's by one
 * subtraction, where they differ from the snapshot's. Nothing is derived from a stock that a later one undercuts, and
 * nothing where a figure states it.
 */
export function variantsQuery(schema: string): Query {
  const published = name(schema, 'published');
  const from = sql`FROM (
  WITH stocks AS (
    SELECT figure_id, tier, channel, value, coalesce(as_of, period_end) AS at, CAST(left(as_of, 4) AS INTEGER) AS year,
      as_of_precision = 'year' OR substr(as_of, 6, 2) = '12' AS at_end
    FROM ${published}
    WHERE level = 'nation' AND kind = 'stock' AND qualifier = 'exact' AND channel = 'stimulus' AND as_of IS NOT NULL
      AND indicator IN ('provincial_libraries_joined', 'regency_libraries_joined', 'village_libraries_joined')
  ), flows AS (
    SELECT figure_id, tier, channel, value, CAST(left(period_start, 4) AS INTEGER) AS year
    FROM ${published}
    WHERE level = 'nation' AND kind = 'flow' AND qualifier = 'exact' AND channel = 'stimulus'
      AND indicator IN ('new_village_partners', 'new_regency_partners') AND left(period_start, 4) = left(period_end, 4)
  ), stated AS (
    SELECT year, tier, channel, value, figure_id, false AS derived FROM stocks WHERE at_end
    UNION ALL
    SELECT s.year - 1, s.tier, s.channel, s.value - f.value, unnest([s.figure_id, f.figure_id]), true
    FROM stocks s JOIN flows f ON f.tier = s.tier AND f.channel = s.channel AND f.year = s.year
    WHERE s.at_end AND NOT EXISTS (
      SELECT 1 FROM stocks o WHERE o.tier = s.tier AND o.channel = s.channel AND o.at > s.at AND o.value < s.value
    ) AND NOT EXISTS (
      SELECT 1 FROM stocks o WHERE o.tier = s.tier AND o.channel = s.channel AND o.at_end AND o.year = s.year - 1 AND o.value = s.value - f.value
    )
  ), own AS (
    SELECT y.year, l.tier, l.channel, sum(l.stock) AS value
    FROM ${name(schema, RELATIONS.leafLibraries)} l JOIN ${name(schema, RELATIONS.years)} y ON y.year = l.year
    GROUP BY y.year, l.tier, l.channel
  )
  SELECT s.year, s.tier, s.channel, o.value AS own, s.value AS stated,
    string_agg(DISTINCT s.figure_id, ',' ORDER BY s.figure_id) AS figures, s.derived
  FROM stated s JOIN own o ON o.year = s.year AND o.tier = s.tier AND o.channel = s.channel
  WHERE o.value <> s.value
  GROUP BY s.year, s.tier, s.channel, o.value, s.value, s.derived
) v
ORDER BY year, tier, channel, stated, derived`;
  return selecting(COLUMNS, from);
}

/** Throws DecodeError for a cell outside its closed list. */
export function readVariantRows(answer: Answer): readonly VariantRow[] {
  return readRows(answer, (row) => ({
    year: row.number('year'),
    tier: row.one(TIERS, 'tier'),
    channel: row.one(CHANNELS, 'channel'),
    own: row.number('own'),
    stated: row.number('stated'),
    figures: row.text('figures').split(',') as FigureId[],
    derived: row.flag('derived'),
  }));
}
