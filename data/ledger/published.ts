import type { FIGURE_LEVELS } from '../../src/snapshot/index.ts';
import { classify } from './classify.ts';
import { knownBy, type Precision } from './dates.ts';
import type { FigureChannel, FigureTier } from './indicator-rules.ts';
import { type Qualifier, qualifierOf } from './qualifiers.ts';
import type { LedgerRow } from './read.ts';

/** A row of the contract's `published` table. */
export interface PublishedRow {
  readonly figure_id: string;
  readonly indicator: string;
  readonly level: (typeof FIGURE_LEVELS)[number];
  readonly region_code: string | null;
  readonly region_name: string;
  readonly tier: FigureTier;
  readonly channel: FigureChannel;
  readonly funding_stated: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: LedgerRow['kind'];
  readonly qualifier: Qualifier;
  readonly period_start: string | null;
  readonly period_start_precision: Precision;
  readonly period_end: string | null;
  readonly period_end_precision: Precision;
  readonly as_of: string | null;
  readonly as_of_precision: Precision;
  readonly source_title: string;
  readonly source_publisher: string;
  readonly source_url: string | null;
  readonly source_date: string | null;
  readonly source_date_precision: Precision;
  readonly note: string | null;
  readonly known_by_as_of: 'yes' | 'no' | 'undated';
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The ledger in the contract's words, in the ledger's order; `asOf` (`YYYY-MM-DD`) decides known_by_as_of. */
export function publishedRows(ledger: readonly LedgerRow[], asOf: string): PublishedRow[] {
  return ledger.map((row) => ({
    figure_id: row.figure_id,
    indicator: row.indicator,
    level: row.level === 'national' ? 'nation' : row.level,
    region_code: orNull(row.region_code),
    region_name: row.region_name,
    ...classify(row),
    funding_stated: row.funding,
    value: row.value,
    unit: row.unit,
    kind: row.kind,
    qualifier: qualifierOf(row),
    period_start: row.period_start.text,
    period_start_precision: row.period_start.precision,
    period_end: row.period_end.text,
    period_end_precision: row.period_end.precision,
    as_of: row.as_of.text,
    as_of_precision: row.as_of.precision,
    source_title: row.source_title,
    source_publisher: row.source_publisher,
    source_url: orNull(row.source_url),
    source_date: row.source_date.text,
    source_date_precision: row.source_date.precision,
    note: orNull(row.note.replace(/; see notes\.md$/, '')),
    known_by_as_of: knownBy(row.source_date, asOf),
  }));
}
