import { knownBy } from './dates.ts';
import type { LedgerRow } from './read.ts';
import { type Edition, STATEMENTS, type Statement } from './sharing-statements.ts';

/** A row of the contract's `sharing` table. */
export interface SharingRow extends Edition {
  readonly status: Statement['status'];
  readonly measure: Statement['measure'];
  readonly country_iso: string | null;
  readonly region_code: string | null;
  readonly place: string | null;
  readonly value: number | null;
  readonly figure_id: string | null;
}

/** One row per value, country or place that a statement names. */
function expand(statement: Statement, figure: LedgerRow): SharingRow[] {
  const { edition, status, measure, says } = statement;
  const nothing = { country_iso: null, region_code: null, place: null, value: null };
  const row = { ...edition, status, measure, ...nothing, figure_id: figure.figure_id };
  switch (says.kind) {
    case 'value':
      return [{ ...row, value: figure.value }];
    case 'countries':
      return says.codes.map((country_iso) => ({ ...row, country_iso }));
    case 'places':
      return says.places.map(([region_code, place]) => ({ ...row, region_code, place }));
    case 'places_of_notes':
      return says.places.map(([region_code, place]) => ({ ...row, region_code, place, figure_id: null }));
  }
}

/**
 * Statements about the knowledge-sharing editions that were known at `asOf`. Values come from the ledger by figure;
 * throws when a statement names a figure that the ledger lacks.
 */
export function sharingRows(ledger: readonly LedgerRow[], asOf: string): SharingRow[] {
  const byId = new Map(ledger.map((row) => [row.figure_id, row]));
  return STATEMENTS.flatMap((statement) => {
    const figure = byId.get(statement.figure);
    if (!figure) throw new Error(`Sharing: the ledger has no ${statement.figure}`);
    return knownBy(figure.source_date, asOf) === 'no' ? [] : expand(statement, figure);
  });
}
