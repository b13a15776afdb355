import type { FigureId, RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, readRows, sql } from '../metrics/index.ts';
import { selecting } from './select.ts';

export const SHARING_STATUSES = ['announced', 'attended', 'planned'] as const;
export const SHARING_MEASURES = [
  'foreign',
  'indonesian',
  'total',
  'countries',
  'site',
  'editions',
  'region',
] as const;

/** One statement about a knowledge-sharing edition. Dates are `YYYY-MM-DD`. */
export interface SharingRow {
  readonly event: string;
  readonly edition: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly city: string | null;
  readonly status: (typeof SHARING_STATUSES)[number];
  readonly measure: (typeof SHARING_MEASURES)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly region: RegionCode | null;
  readonly place: string | null;
  /** People or countries; null for a row that only names a place or country. */
  readonly value: number | null;
  readonly figure: FigureId | null;
}

const COLUMNS = {
  event_id: 'VARCHAR',
  edition: 'INTEGER',
  starts_on: 'VARCHAR',
  ends_on: 'VARCHAR',
  city: 'VARCHAR',
  status: 'VARCHAR',
  measure: 'VARCHAR',
  country_iso: 'VARCHAR',
  region_code: 'VARCHAR',
  place: 'VARCHAR',
  value: 'INTEGER',
  figure_id: 'VARCHAR',
} as const satisfies ColumnSpec;

/** By edition, then measure; the order of equal rows is fixed by their other columns. */
export function sharingQuery(schema: string): Query {
  return selecting(
    COLUMNS,
    sql`FROM ${name(schema, 'sharing')}
ORDER BY edition, event_id, measure, status, country_iso, region_code, place, value, figure_id`,
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readSharingRows(answer: Answer): readonly SharingRow[] {
  return readRows(answer, (row) => ({
    event: row.text('event_id'),
    edition: row.number('edition'),
    startsOn: row.textOrNull('starts_on'),
    endsOn: row.textOrNull('ends_on'),
    city: row.textOrNull('city'),
    status: row.one(SHARING_STATUSES, 'status'),
    measure: row.one(SHARING_MEASURES, 'measure'),
    country: row.textOrNull('country_iso'),
    region: row.textOrNull('region_code') as RegionCode | null,
    place: row.textOrNull('place'),
    value: row.numberOrNull('value'),
    figure: row.textOrNull('figure_id') as FigureId | null,
  }));
}
