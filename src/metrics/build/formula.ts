import { TIERS, type Tier } from '../../base/index.ts';
import type { Topic } from '../completeness.ts';
import { NOTHING, type Sql, sql } from '../sql.ts';
import type { MetricId } from '../types.ts';

/**
 * What the builder counts for a metric. Aggregates are over leaf rows `l` joined to their place `p`.
 * value = scale * numerator / denominator, or the numerator alone.
 */
export interface Formula {
  readonly topic: Topic;
  readonly numerator: Sql;
  /** `leaf`: an aggregate like the numerator. `spine`: a column of the area, from `regions`. */
  readonly denominator: { readonly from: 'leaf' | 'spine'; readonly sql: Sql } | null;
  readonly scale: 1 | 100 | 100_000;
  /** Column of `l` that counts the source rows behind a value. */
  readonly rows: Sql;
  /** Tiers that the metric speaks of. */
  readonly tiers: readonly Tier[];
  /** Counts villages once, whatever the number of their libraries. */
  readonly distinctVillages: boolean;
  /** Compares the channels, so that filters and slices of channel or funding have no meaning. */
  readonly acrossChannels: boolean;
  /** True when the numerator is part of the denominator; a larger one is an error in the data. */
  readonly share: boolean;
}

const stock: Formula = {
  topic: 'libraries',
  numerator: sql`sum(l.stock)`,
  denominator: null,
  scale: 1,
  rows: sql`l.stock`,
  tiers: TIERS,
  distinctVillages: false,
  acrossChannels: false,
  share: false,
};
const stated: Formula = { ...stock, numerator: sql`sum(l.active)`, rows: sql`l.stated` };
const reported: Formula = { ...stock, topic: 'activity', numerator: NOTHING, rows: sql`l.reports` };

export const FORMULAS: Readonly<Record<MetricId, Formula>> = {
  libraries: stock,
  new_libraries: { ...stock, numerator: sql`sum(l.joined)`, rows: sql`l.joined` },
  village_coverage: {
    ...stock,
    denominator: { from: 'spine', sql: sql`c.villages` },
    scale: 100,
    tiers: ['village'],
    distinctVillages: true,
    share: true,
  },
  regency_coverage: {
    ...stock,
    numerator: sql`count(DISTINCT CASE WHEN l.stock > 0 AND p.leaf_level = 'regency' THEN p.leaf_code END)`,
    denominator: { from: 'spine', sql: sql`c.regencies` },
    scale: 100,
    tiers: ['regency'],
    share: true,
  },
  provinces_reached: {
    ...stock,
    numerator: sql`count(DISTINCT CASE WHEN l.stock > 0 THEN p.province_code END)`,
  },
  regencies_reached: {
    ...stock,
    numerator: sql`count(DISTINCT CASE WHEN l.stock > 0 AND p.leaf_level = 'regency' THEN p.leaf_code END)`,
    tiers: ['regency', 'village'],
  },
  libraries_per_100k: {
    ...stock,
    denominator: { from: 'spine', sql: sql`c.population` },
    scale: 100_000,
  },
  replications_per_stimulus_village: {
    ...stock,
    numerator: sql`sum(CASE WHEN l.channel = 'replication' THEN l.stock ELSE 0 END)`,
    denominator: {
      from: 'leaf',
      sql: sql`sum(CASE WHEN l.channel = 'stimulus' THEN l.stock ELSE 0 END)`,
    },
    tiers: ['village'],
    acrossChannels: true,
  },
  active_libraries: stated,
  active_share: {
    ...stated,
    denominator: { from: 'leaf', sql: sql`sum(l.stated)` },
    scale: 100,
  },
  activities: { ...reported, numerator: sql`sum(l.activities)` },
  participants: { ...reported, numerator: sql`sum(l.participants)` },
  participants_per_activity: {
    ...reported,
    numerator: sql`sum(l.participants)`,
    denominator: { from: 'leaf', sql: sql`sum(l.activities)` },
  },
};
