import { EVIDENCES, type Evidence, type RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { buildMetricSql, type MetricSpec, number, readRows, type Sql, sql } from '../metrics/index.ts';
import { selecting } from './select.ts';
import type { GapsSpec } from './spec.ts';

/** A province whose village coverage lies below a target, and how many villages it lacks. */
export interface GapRow {
  readonly region: RegionCode;
  /** Percent. */
  readonly coverage: number;
  readonly villages: number;
  readonly participating: number;
  /** Villages that must join to reach the target, rounded up. */
  readonly missing: number;
  readonly evidence: Evidence | 'mixed' | null;
}

const COLUMNS = {
  region_code: 'VARCHAR',
  coverage: 'DOUBLE',
  villages: 'INTEGER',
  participating: 'INTEGER',
  missing: 'INTEGER',
  evidence: 'VARCHAR',
} as const satisfies ColumnSpec;

/** Village coverage by province, as every page asks for it. */
export const coverageSpec = (era: GapsSpec['era']): MetricSpec => ({
  kind: 'metric',
  metric: 'village_coverage',
  level: 'province',
  era,
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
});

/** The metric's own SQL, to be read from. */
export const coverageSql = (era: GapsSpec['era'], schema: string): Sql =>
  buildMetricSql(coverageSpec(era), schema).sql as Sql;

/** Most villages missing first. The target is in percent; a province that meets it is left out. */
export function gapsQuery(spec: GapsSpec, schema: string): Query {
  return selecting(
    COLUMNS,
    sql`FROM (
  SELECT m.region_code, m.value AS coverage, m.denominator AS villages, m.numerator AS participating, m.evidence,
    ceil(round(m.denominator * ${number(spec.target)} / 100, 6)) - m.numerator AS missing
  FROM (${coverageSql(spec.era, schema)}) m
  WHERE m.place = 'region' AND m.year = ${number(spec.year)} AND m.value < ${number(spec.target)}
) g
ORDER BY missing DESC, region_code`,
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readGapRows(answer: Answer): readonly GapRow[] {
  return readRows(answer, (row) => ({
    region: row.text('region_code') as RegionCode,
    coverage: row.number('coverage'),
    villages: row.number('villages'),
    participating: row.number('participating'),
    missing: row.number('missing'),
    evidence: row.oneOrNull([...EVIDENCES, 'mixed'] as const, 'evidence'),
  }));
}
