import { knownBy, yearOf } from './dates.ts';
import type { LedgerRow } from './read.ts';

/** A row of the contract's `targets` table. */
export interface TargetRow {
  readonly indicator: string;
  readonly region_code: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly figure_id: string;
}

/** Ledger indicators that state a target for a year, and what they target. */
const TARGETED: Readonly<Record<string, string>> = {
  IPLM_target: 'iplm',
  IPLM_target_renstra_scale: 'iplm_renstra_scale',
  TGM_target: 'tgm',
  planned_new_village_partners: 'new_village_partners',
};

/** Targets with a year that were known at `asOf`; scales stay apart by indicator. Variants are all kept. */
export function targetRows(ledger: readonly LedgerRow[], asOf: string): TargetRow[] {
  return ledger.flatMap((row) => {
    const indicator = TARGETED[row.indicator];
    if (!indicator || knownBy(row.source_date, asOf) === 'no') return [];
    const year = yearOf(row.as_of) ?? yearOf(row.period_start);
    if (year === null) throw new Error(`${row.figure_id}: a target without a year`);
    return [
      {
        indicator,
        region_code: row.region_code,
        year,
        value: row.value,
        unit: row.unit,
        figure_id: row.figure_id,
      },
    ];
  });
}
