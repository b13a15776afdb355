import type { FigureId, RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, readRows, sql } from '../metrics/index.ts';
import { selecting } from './select.ts';

/** A published target beside a published figure of the same indicator, scale, region and year. */
export interface TargetRow {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly year: number;
  readonly target: number;
  readonly unit: string;
  readonly targetFigure: FigureId | null;
  /** As published by the snapshot's date; null where nothing was found. Variants that disagree are rows of their own. */
  readonly reached: number | null;
  readonly reachedFigure: FigureId | null;
  /** reached - target, in the unit. */
  readonly difference: number | null;
}

const COLUMNS = {
  indicator: 'VARCHAR',
  region_code: 'VARCHAR',
  year: 'INTEGER',
  target: 'DOUBLE',
  unit: 'VARCHAR',
  target_figure: 'VARCHAR',
  reached: 'DOUBLE',
  reached_figure: 'VARCHAR',
  difference: 'DOUBLE',
} as const satisfies ColumnSpec;

/** By indicator, year and figure. */
export function targetsQuery(schema: string): Query {
  return selecting(
    COLUMNS,
    sql`FROM (
  SELECT t.indicator, t.region_code, t.year, t.value AS target, t.unit, t.figure_id AS target_figure, p.value AS reached,
    p.figure_id AS reached_figure, round(p.value - t.value, 4) AS difference
  FROM ${name(schema, 'targets')} t
  LEFT JOIN ${name(schema, 'published')} p ON lower(p.indicator) = t.indicator AND p.region_code = t.region_code
    AND p.unit = t.unit AND p.qualifier <> 'planned' AND p.known_by_as_of <> 'no'
    AND t.year = CAST(left(coalesce(p.as_of, p.period_start), 4) AS INTEGER)
    AND (p.as_of IS NOT NULL OR left(p.period_start, 4) = left(p.period_end, 4))
) x
ORDER BY indicator, year, target_figure, reached_figure`,
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readTargetRows(answer: Answer): readonly TargetRow[] {
  return readRows(answer, (row) => ({
    indicator: row.text('indicator'),
    region: row.text('region_code') as RegionCode,
    year: row.number('year'),
    target: row.number('target'),
    unit: row.text('unit'),
    targetFigure: row.textOrNull('target_figure') as FigureId | null,
    reached: row.numberOrNull('reached'),
    reachedFigure: row.textOrNull('reached_figure') as FigureId | null,
    difference: row.numberOrNull('difference'),
  }));
}
