import { type Evidence, NATION, type RegionCode } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import type { AmountRow } from '../../queries/index.ts';
import { FUND_SOURCES, FUND_STAGES, type Manifest } from '../../snapshot/index.ts';

/** An amount with the row of the ledger that states it, where that is known. */
export interface Amount {
  readonly row: AmountRow;
  readonly figure: FigureRow | null;
}
/** The budget of one source for one place over the years. A year without amounts is open, not zero. */
export interface BudgetLine {
  readonly source: AmountRow['source'];
  readonly region: RegionCode;
  readonly years: readonly { readonly year: number; readonly amounts: readonly Amount[] }[];
  readonly highest: number;
  /** Amounts of the same source and place for other purposes: parts or additions, never on the line. */
  readonly others: readonly Amount[];
}
/** The provinces whose part was stated, for one source, year and stage; highest first. */
export interface ProvinceAmounts {
  readonly source: AmountRow['source'];
  readonly year: number;
  readonly stage: AmountRow['stage'];
  readonly amounts: readonly Amount[];
  /** The nation's amounts of the same source, year and stage. */
  readonly nation: readonly Amount[];
}
export interface MoneyModel {
  /** Of the nation. */
  readonly lines: readonly BudgetLine[];
  /** Of the province or regency that is looked at; null for the nation. */
  readonly place: readonly BudgetLine[] | null;
  readonly provinces: readonly ProvinceAmounts[];
  /** Amounts for the table, by year, source, purpose and stage. */
  readonly listed: readonly Amount[];
  /** Regency amounts that stand on the pages of their provinces only. */
  readonly elsewhere: number;
}

/** First year of the programme. */
const FIRST_YEAR = 2018;

/**
 * Stated amounts as lines over the years; nothing is added up. A line is, for each kind of evidence, the purpose with
 * the highest amount of its source and place: the others are parts of it or come on top.
 */
export function readMoney(
  rows: readonly AmountRow[],
  figures: readonly FigureRow[],
  manifest: Pick<Manifest, 'as_of'>,
  place: { readonly region: RegionCode; readonly year: number },
): MoneyModel {
  const byId = new Map<string, FigureRow>(figures.map((figure) => [figure.id, figure]));
  const all = rows.map((row): Amount => ({ row, figure: byId.get(row.figure ?? '') ?? null }));
  const last = Math.max(Number(manifest.as_of.slice(0, 4)), ...rows.map(({ year }) => year));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const linesOf = (region: RegionCode) =>
    FUND_SOURCES.flatMap((source) => lineOf(source, region, years, all) ?? []);
  const nation = place.region === NATION;
  const listed = all.filter(({ row }) =>
    nation
      ? row.region.length === 2 || row.evidence === 'published'
      : row.region === place.region || row.region.startsWith(`${place.region}.`),
  );
  return {
    lines: linesOf(NATION),
    place: nation ? null : linesOf(place.region),
    provinces: provincesOf(all, place.year),
    listed,
    elsewhere: nation ? all.length - listed.length : 0,
  };
}

function lineOf(
  source: AmountRow['source'],
  region: RegionCode,
  years: readonly number[],
  all: readonly Amount[],
): BudgetLine | null {
  const own = all.filter(({ row }) => row.source === source && row.region === region);
  const purposes = new Map<Evidence, string>();
  for (const { row } of [...own].sort((a, b) => b.row.amount - a.row.amount))
    if (!purposes.has(row.evidence)) purposes.set(row.evidence, row.purpose);
  const whole = own.filter(({ row }) => purposes.get(row.evidence) === row.purpose);
  if (whole.length === 0) return null;
  return {
    source,
    region,
    years: years.map((year) => ({ year, amounts: whole.filter(({ row }) => row.year === year) })),
    highest: Math.max(...whole.map(({ row }) => row.amount)),
    others: own.filter((amount) => !whole.includes(amount)),
  };
}

/** Of each source the year on screen, or the last one before or after it for which provinces were named. */
function provincesOf(all: readonly Amount[], year: number): readonly ProvinceAmounts[] {
  const parts = all.filter(({ row }) => row.region !== NATION && row.region.length === 2);
  return FUND_SOURCES.flatMap((source) => {
    const own = parts.filter(({ row }) => row.source === source);
    const known = [...new Set(own.map(({ row }) => row.year))].sort((a, b) => b - a);
    const shown = known.find((each) => each <= year) ?? known.at(-1);
    if (shown === undefined) return [];
    return FUND_STAGES.flatMap((stage): readonly ProvinceAmounts[] => {
      const here = ({ row }: Amount) => row.source === source && row.year === shown && row.stage === stage;
      const amounts = own
        .filter(here)
        .sort((a, b) => b.row.amount - a.row.amount || (a.row.region < b.row.region ? -1 : 1));
      const nation = all.filter((amount) => amount.row.region === NATION && here(amount));
      return amounts.length === 0 ? [] : [{ source, year: shown, stage, amounts, nation }];
    });
  });
}
