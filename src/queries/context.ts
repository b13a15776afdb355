import { EVIDENCES, type Evidence, type FigureId, type RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, readRows, sql } from '../metrics/index.ts';
import { coverageSql } from './gaps.ts';
import { selecting } from './select.ts';

/** A context indicator of a province beside its village coverage of the same year; never an effect of it. */
export interface ContextRow {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly figure: FigureId | null;
  /** Village coverage in percent at the end of that year; null = none. */
  readonly coverage: number | null;
  readonly evidence: Evidence | 'mixed' | null;
}

const COLUMNS = {
  indicator: 'VARCHAR',
  region_code: 'VARCHAR',
  year: 'INTEGER',
  value: 'DOUBLE',
  unit: 'VARCHAR',
  source: 'VARCHAR',
  figure_id: 'VARCHAR',
  coverage: 'DOUBLE',
  evidence: 'VARCHAR',
} as const satisfies ColumnSpec;

/** By indicator and province of today; no rows where the snapshot holds no context. */
export function contextQuery(schema: string): Query {
  return selecting(
    COLUMNS,
    sql`FROM (
  SELECT c.indicator, c.region_code, c.year, c.value, c.unit, c.source, c.figure_id, m.value AS coverage, m.evidence
  FROM ${name(schema, 'context')} c
  LEFT JOIN (${coverageSql('38', schema)}) m ON m.region_code = c.region_code AND m.year = c.year AND m.place = 'region'
) x
ORDER BY indicator, region_code, year`,
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readContextRows(answer: Answer): readonly ContextRow[] {
  return readRows(answer, (row) => ({
    indicator: row.text('indicator'),
    region: row.text('region_code') as RegionCode,
    year: row.number('year'),
    value: row.number('value'),
    unit: row.text('unit'),
    source: row.text('source'),
    figure: row.textOrNull('figure_id') as FigureId | null,
    coverage: row.numberOrNull('coverage'),
    evidence: row.oneOrNull([...EVIDENCES, 'mixed'] as const, 'evidence'),
  }));
}
