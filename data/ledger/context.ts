import type { ProvinceFacts } from '../regions/index.ts';
import { knownBy, parseLedgerDate } from './dates.ts';
import type { LedgerRow } from './read.ts';

/** A row of the contract's `context` table. */
export interface ContextRow {
  readonly indicator: 'tgm' | 'poverty_pct';
  readonly region_code: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly figure_id: string | null;
  readonly source: string;
}

/** When the tables of 2024 were out: BPS gave poverty in July 2024; the TGM by province is cited from 2025. */
const OUT = { tgm: parseLedgerDate('2025'), poverty_pct: parseLedgerDate('2024-07') };
const YEAR = 2024;

/** The ledger's row that states exactly this TGM, where one does. */
function tgmFigure(ledger: readonly LedgerRow[], code: string, value: number): string | null {
  const found = ledger.find(
    (row) =>
      row.indicator === 'TGM' &&
      row.region_code === code &&
      row.as_of.text === String(YEAR) &&
      row.value === value,
  );
  return found?.figure_id ?? null;
}

/** TGM and poverty of 2024 of the 38 provinces, as far as they were known at `asOf`. */
export function contextRows(
  provinces: readonly ProvinceFacts[],
  ledger: readonly LedgerRow[],
  asOf: string,
): ContextRow[] {
  const known = (indicator: keyof typeof OUT) => knownBy(OUT[indicator], asOf) === 'yes';
  const tgm = provinces.map((province): ContextRow => {
    return {
      indicator: 'tgm',
      region_code: province.code,
      year: YEAR,
      value: province.tgm,
      unit: 'index 0-100',
      figure_id: tgmFigure(ledger, province.code, province.tgm),
      source: 'Perpusnas and BPS, Tingkat Kegemaran Membaca 2024',
    };
  });
  const poverty = provinces.map((province): ContextRow => {
    return {
      indicator: 'poverty_pct',
      region_code: province.code,
      year: YEAR,
      value: province.povertyPct,
      unit: 'percent',
      figure_id: null,
      source: 'BPS, share of poor people, March 2024',
    };
  });
  return [...(known('tgm') ? tgm : []), ...(known('poverty_pct') ? poverty : [])];
}
