import type { FigureId, RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec } from '../engine/index.ts';
import { FIGURE_CHANNELS, FIGURE_LEVELS, FIGURE_TIERS, QUALIFIERS } from '../snapshot/index.ts';
import { type RowReader, readRows } from './reader.ts';

export const PRECISIONS = ['year', 'month', 'day', 'none'] as const;
export const FIGURE_KINDS = ['stock', 'flow', 'score', 'amount'] as const;
export const KNOWN_BY = ['yes', 'no', 'undated'] as const;

/** A date as a source gave it: ISO text as long as its precision (`2023`, `2023-11`, `2023-11-30`), or none. */
export interface StatedDate {
  readonly text: string | null;
  readonly precision: (typeof PRECISIONS)[number];
}

/** A published figure with its source: a row of the ledger. Shown as stated, never recomputed. */
export interface FigureRow {
  readonly id: FigureId;
  readonly indicator: string;
  readonly level: (typeof FIGURE_LEVELS)[number];
  /** A village's figure carries its regency; null where the place has no code. */
  readonly region: RegionCode | null;
  readonly regionName: string;
  readonly tier: (typeof FIGURE_TIERS)[number];
  readonly channel: (typeof FIGURE_CHANNELS)[number];
  readonly fundingStated: string;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly kind: (typeof FIGURE_KINDS)[number];
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly periodStart: StatedDate;
  readonly periodEnd: StatedDate;
  readonly asOf: StatedDate;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly date: StatedDate;
  };
  readonly note: string | null;
  /** Whether the source was out when the snapshot was made. */
  readonly knownByAsOf: (typeof KNOWN_BY)[number];
}

export const FIGURE_COLUMNS = {
  figure_id: 'VARCHAR',
  indicator: 'VARCHAR',
  level: 'VARCHAR',
  region_code: 'VARCHAR',
  region_name: 'VARCHAR',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  funding_stated: 'VARCHAR',
  value: 'DOUBLE',
  unit: 'VARCHAR',
  kind: 'VARCHAR',
  qualifier: 'VARCHAR',
  period_start: 'VARCHAR',
  period_start_precision: 'VARCHAR',
  period_end: 'VARCHAR',
  period_end_precision: 'VARCHAR',
  as_of: 'VARCHAR',
  as_of_precision: 'VARCHAR',
  source_title: 'VARCHAR',
  source_publisher: 'VARCHAR',
  source_url: 'VARCHAR',
  source_date: 'VARCHAR',
  source_date_precision: 'VARCHAR',
  note: 'VARCHAR',
  known_by_as_of: 'VARCHAR',
} as const satisfies ColumnSpec;

/** Reads rows of the published table. Throws DecodeError for a cell outside its closed list. */
export function readFigureRows(answer: Answer): readonly FigureRow[] {
  return readRows(answer, readFigureRow);
}

function readFigureRow(row: RowReader): FigureRow {
  return {
    id: row.text('figure_id') as FigureId,
    indicator: row.text('indicator'),
    level: row.one(FIGURE_LEVELS, 'level'),
    region: row.textOrNull('region_code') as RegionCode | null,
    regionName: row.text('region_name'),
    tier: row.one(FIGURE_TIERS, 'tier'),
    channel: row.one(FIGURE_CHANNELS, 'channel'),
    fundingStated: row.text('funding_stated'),
    value: row.number('value'),
    unit: row.text('unit'),
    kind: row.one(FIGURE_KINDS, 'kind'),
    qualifier: row.one(QUALIFIERS, 'qualifier'),
    periodStart: stated(row, 'period_start'),
    periodEnd: stated(row, 'period_end'),
    asOf: stated(row, 'as_of'),
    source: {
      title: row.text('source_title'),
      publisher: row.text('source_publisher'),
      url: row.textOrNull('source_url'),
      date: stated(row, 'source_date'),
    },
    note: row.textOrNull('note'),
    knownByAsOf: row.one(KNOWN_BY, 'known_by_as_of'),
  };
}

function stated(row: RowReader, column: string): StatedDate {
  return { text: row.textOrNull(column), precision: row.one(PRECISIONS, `${column}_precision`) };
}
