import { NATION } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import type { AmountRow } from '../../queries/index.ts';
import type { Manifest } from '../../snapshot/index.ts';

/** An amount with the row of the ledger that states it, where that is known. */
export interface Amount {
  readonly row: AmountRow;
  readonly figure: FigureRow | null;
}
/** A national budget line over the years. A year without amounts is open, not zero. */
export interface BudgetLine {
  readonly id: (typeof LINES)[number];
  readonly years: readonly { readonly year: number; readonly amounts: readonly Amount[] }[];
  readonly highest: number;
}
/** The provinces whose part of a national line was published, highest first. */
export interface ProvinceAmounts {
  readonly year: number;
  readonly amounts: readonly Amount[];
  /** The line's national ceiling of that year. */
  readonly nation: readonly Amount[];
}
export interface MoneyModel {
  readonly lines: readonly BudgetLine[];
  readonly provinces: readonly ProvinceAmounts[];
  /** All amounts by year, source, purpose and stage. */
  readonly all: readonly Amount[];
}

const LINES = ['perpusnas', 'dak_physical', 'dak_nonphysical'] as const;
/** First year of the programme. */
const FIRST_YEAR = 2018;

/**
 * Published amounts as lines over the years; nothing is added up. A line is the purpose of its source with the highest
 * amount of the nation: the others are parts of it and only stand in the table.
 */
export function readMoney(
  rows: readonly AmountRow[],
  figures: readonly FigureRow[],
  manifest: Pick<Manifest, 'as_of'>,
): MoneyModel {
  const byId = new Map<string, FigureRow>(figures.map((figure) => [figure.id, figure]));
  const all = rows.map((row): Amount => ({ row, figure: byId.get(row.figure ?? '') ?? null }));
  const last = Math.max(Number(manifest.as_of.slice(0, 4)), ...rows.map(({ year }) => year));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const lines = LINES.flatMap((id): BudgetLine[] => {
    const whole = all.filter(({ row }) => row.source === id && row.region === NATION);
    const purpose = highest(whole)?.row.purpose;
    const own = whole.filter(({ row }) => row.purpose === purpose);
    if (own.length === 0) return [];
    return [
      {
        id,
        years: years.map((year) => ({ year, amounts: own.filter(({ row }) => row.year === year) })),
        highest: highest(own)?.row.amount ?? 0,
      },
    ];
  });
  return { lines, provinces: provincesOf(all), all };
}

const highest = (amounts: readonly Amount[]): Amount | undefined =>
  amounts.reduce<Amount | undefined>(
    (best, next) => (best && best.row.amount >= next.row.amount ? best : next),
    undefined,
  );

function provincesOf(all: readonly Amount[]): readonly ProvinceAmounts[] {
  const own = all.filter(
    ({ row }) => row.source === 'dak_physical' && row.stage === 'ceiling' && row.region.length === 2,
  );
  const parts = own.filter(({ row }) => row.region !== NATION);
  return [...new Set(parts.map(({ row }) => row.year))].sort().map((year) => ({
    year,
    amounts: parts
      .filter(({ row }) => row.year === year)
      .sort((a, b) => b.row.amount - a.row.amount || (a.row.region < b.row.region ? -1 : 1)),
    nation: own.filter(({ row }) => row.region === NATION && row.year === year),
  }));
}
