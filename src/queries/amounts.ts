import { EVIDENCES, type Evidence, type FigureId, type RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, readRows, sql } from '../metrics/index.ts';
import { FUND_SOURCES, FUND_STAGES } from '../snapshot/index.ts';
import { selecting } from './select.ts';

/** A stated amount of money. Stages of one amount are never summed. */
export interface AmountRow {
  readonly region: RegionCode;
  readonly year: number;
  readonly source: (typeof FUND_SOURCES)[number];
  readonly stage: (typeof FUND_STAGES)[number];
  readonly purpose: string;
  /** Rupiah, nominal. */
  readonly amount: number;
  readonly evidence: Evidence;
  readonly figure: FigureId | null;
}

const COLUMNS = {
  region_code: 'VARCHAR',
  year: 'INTEGER',
  source: 'VARCHAR',
  stage: 'VARCHAR',
  purpose: 'VARCHAR',
  amount_idr: 'DOUBLE',
  evidence: 'VARCHAR',
  figure_id: 'VARCHAR',
} as const satisfies ColumnSpec;

/** By year, region, source and stage. */
export function amountsQuery(schema: string): Query {
  return selecting(
    COLUMNS,
    sql`FROM ${name(schema, 'funding')}
ORDER BY year, region_code, source, stage, purpose, amount_idr, figure_id`,
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readAmountRows(answer: Answer): readonly AmountRow[] {
  return readRows(answer, (row) => ({
    region: row.text('region_code') as RegionCode,
    year: row.number('year'),
    source: row.one(FUND_SOURCES, 'source'),
    stage: row.one(FUND_STAGES, 'stage'),
    purpose: row.text('purpose'),
    amount: row.number('amount_idr'),
    evidence: row.one(EVIDENCES, 'evidence'),
    figure: row.textOrNull('figure_id') as FigureId | null,
  }));
}
