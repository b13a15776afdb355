import { parseCsv } from '../csv.ts';
import { type LedgerDate, parseLedgerDate } from './dates.ts';

const COLUMNS = [
  'figure_id',
  'indicator',
  'region_level',
  'region_code',
  'region_name',
  'tier',
  'funding',
  'value',
  'unit',
  'flow_or_stock',
  'period_start',
  'period_end',
  'as_of',
  'source_title',
  'source_publisher',
  'source_url',
  'source_date',
  'note',
] as const;

const LEDGER_LEVELS = ['national', 'province', 'regency', 'village'] as const;
const LEDGER_TIERS = ['province_library', 'regency_library', 'village_library', 'all', 'na'] as const;
const LEDGER_FUNDINGS = ['apbn', 'apbd', 'apbd_and_other', 'village_fund', 'other', 'na'] as const;
const KINDS = ['stock', 'flow', 'score', 'amount'] as const;

/** A row of `published_figures.csv`, checked but not yet normalised; '' is an empty cell. */
export interface LedgerRow {
  readonly figure_id: string;
  readonly indicator: string;
  readonly level: (typeof LEDGER_LEVELS)[number];
  readonly region_code: string;
  readonly region_name: string;
  readonly tier: (typeof LEDGER_TIERS)[number];
  readonly funding: (typeof LEDGER_FUNDINGS)[number];
  readonly value: number;
  readonly unit: string;
  readonly kind: (typeof KINDS)[number];
  readonly period_start: LedgerDate;
  readonly period_end: LedgerDate;
  readonly as_of: LedgerDate;
  readonly source_title: string;
  readonly source_publisher: string;
  readonly source_url: string;
  readonly source_date: LedgerDate;
  readonly note: string;
}

function oneOf<const T extends readonly string[]>(list: T, text: string, where: string): T[number] {
  const found = list.find((value) => value === text);
  if (found === undefined) throw new Error(`${where}: "${text}" is none of ${list.join(', ')}`);
  return found;
}

/** Reads the ledger. Throws, naming the figure, on a value outside its closed list or a number or date that is none. */
export function readLedger(csv: string): LedgerRow[] {
  return parseCsv(csv, COLUMNS, 'published_figures.csv').map((cells) => {
    const id = cells.figure_id;
    const value = Number(cells.value);
    if (cells.value === '' || !Number.isFinite(value))
      throw new Error(`${id}: "${cells.value}" is no number`);
    return {
      ...cells,
      level: oneOf(LEDGER_LEVELS, cells.region_level, `${id} region_level`),
      tier: oneOf(LEDGER_TIERS, cells.tier, `${id} tier`),
      funding: oneOf(LEDGER_FUNDINGS, cells.funding, `${id} funding`),
      kind: oneOf(KINDS, cells.flow_or_stock, `${id} flow_or_stock`),
      value,
      period_start: parseLedgerDate(cells.period_start),
      period_end: parseLedgerDate(cells.period_end),
      as_of: parseLedgerDate(cells.as_of),
      source_date: parseLedgerDate(cells.source_date),
    };
  });
}
