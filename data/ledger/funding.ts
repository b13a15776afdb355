import type { FUND_SOURCES, FUND_STAGES } from '../../src/snapshot/index.ts';
import { knownBy, yearOf } from './dates.ts';
import type { LedgerRow } from './read.ts';

/** A row of the contract's `funding` table. */
export interface FundingRow {
  readonly region_code: string;
  readonly year: number;
  readonly source: (typeof FUND_SOURCES)[number];
  readonly stage: (typeof FUND_STAGES)[number];
  readonly purpose: string;
  readonly amount_idr: number;
  readonly evidence: 'published';
  readonly figure_id: string;
}

type BudgetLine = Pick<FundingRow, 'source' | 'stage' | 'purpose'>;
const line = (source: FundingRow['source'], stage: FundingRow['stage'], purpose: string): BudgetLine => ({
  source,
  stage,
  purpose,
});

const WHOLE = 'National Library, whole budget';
const LITERACY = 'National Library, programme of libraries and literacy';
const DAK_BUILD = 'public library services: buildings, furniture, ICT, collections';
const DAK_RUN = 'public library services: all three menus together';
const VILLAGE = 'village library';

/** What each amount of the ledger is a budget line of. Purposes overlap (a whole and its parts): never sum across them. */
export const BUDGET_LINES: Readonly<Record<string, BudgetLine>> = {
  perpusnas_budget_ceiling: line('perpusnas', 'ceiling', WHOLE),
  perpusnas_budget_after_cut: line('perpusnas', 'revised', WHOLE),
  perpusnas_budget_effective: line('perpusnas', 'revised', WHOLE),
  perpusnas_budget_realised: line('perpusnas', 'realised', WHOLE),
  perpusnas_budget_addition_requested: line(
    'perpusnas',
    'requested',
    'National Library, addition to the ceiling',
  ),
  perpusnas_village_library_strengthening_requested: line(
    'perpusnas',
    'requested',
    'strengthening village libraries, part of the addition',
  ),
  perpusnas_library_literacy_programme: line('perpusnas', 'ceiling', LITERACY),
  perpusnas_library_literacy_programme_after_cut: line('perpusnas', 'revised', LITERACY),
  tpbis_national_stakeholder_meeting_package: line(
    'perpusnas',
    'ceiling',
    'national TPBIS stakeholder meeting',
  ),
  dak_physical_library: line('dak_physical', 'ceiling', DAK_BUILD),
  dak_physical_library_after_refocusing: line('dak_physical', 'revised', DAK_BUILD),
  dak_building_cost: line('dak_physical', 'ceiling', 'one library building'),
  dak_nonphysical_library: line('dak_nonphysical', 'ceiling', DAK_RUN),
  dak_nonphysical_menu_reading_programmes: line('dak_nonphysical', 'ceiling', 'reading programmes'),
  dak_nonphysical_menu_guidance_data_manuscripts: line(
    'dak_nonphysical',
    'ceiling',
    'guidance, data and manuscripts',
  ),
  dak_nonphysical_menu_operations: line('dak_nonphysical', 'ceiling', 'operations'),
  village_budget_for_library: line('village_fund', 'ceiling', VILLAGE),
};

/** Amounts that are no budget line and stay in `published` only, with the reason. */
export const LEDGER_ONLY_AMOUNTS: Readonly<Record<string, string>> = {
  perpusnas_budget_cut: 'a difference between two ceilings',
  total_benefit: 'a benefit of a study, not money spent',
  award_cash: 'a prize',
  village_library_grant: 'an amount per regency, of another ministry and another programme',
  village_library_staff_pay_month: 'a pay rate per month',
  perpuseru_grant: 'US dollars, and the predecessor programme',
};

/** Budget years that the period columns leave open but the ledger's note states. */
const YEAR_BY_FIGURE: Readonly<Record<string, number>> = { F308: 2026 };

function budgetYear(row: LedgerRow): number {
  const year = yearOf(row.period_start) ?? YEAR_BY_FIGURE[row.figure_id] ?? yearOf(row.as_of);
  if (year === null) throw new Error(`${row.figure_id}: an amount without a year`);
  return year;
}

/**
 * Published rupiah amounts that were known at `asOf`: by the date of the source, or, when it has none, by a budget
 * year not later than that of `asOf`. A village's amount carries its regency. Throws on an amount that no rule names.
 */
export function fundingRows(ledger: readonly LedgerRow[], asOf: string): FundingRow[] {
  const amounts = ledger.filter((row) => row.kind === 'amount' && !(row.indicator in LEDGER_ONLY_AMOUNTS));
  const rows = amounts.flatMap((row): FundingRow[] => {
    const budget = BUDGET_LINES[row.indicator];
    if (!budget) throw new Error(`${row.figure_id}: no budget line for the amount ${row.indicator}`);
    if (row.unit !== 'IDR') throw new Error(`${row.figure_id}: ${row.unit} is not rupiah`);
    const year = budgetYear(row);
    const known = knownBy(row.source_date, asOf);
    if (known === 'no' || (known === 'undated' && year > Number(asOf.slice(0, 4)))) return [];
    const place = row.level === 'village' ? row.region_name.split(' / ').at(-1) : undefined;
    const purpose = place ? `${budget.purpose}, ${place}` : budget.purpose;
    return [
      {
        region_code: row.region_code,
        year,
        ...budget,
        purpose,
        amount_idr: row.value,
        evidence: 'published',
        figure_id: row.figure_id,
      },
    ];
  });
  return rows.sort(
    (a, b) =>
      compare(a.source, b.source) ||
      a.year - b.year ||
      compare(a.region_code, b.region_code) ||
      compare(a.figure_id, b.figure_id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
