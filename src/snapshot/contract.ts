import { CHANNELS, ERAS, EVIDENCES, FUNDINGS, TIERS } from '../base/index.ts';

/** Version of the table contract; a manifest names the one it was written for. */
export const CONTRACT_VERSION = 1;

/** Parquet physical types as DuckDB names them. */
export type SqlType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

export interface ColumnContract {
  readonly type: SqlType;
  readonly nullable: boolean;
  /** Closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** What the column holds, in English; units included. */
  readonly about: string;
}
export interface TableContract {
  readonly about: string;
  /** Columns that together name a row; empty = no key. */
  readonly key: readonly string[];
  /** False: a snapshot may leave the table out or ship it with no rows. */
  readonly required: boolean;
  readonly columns: Readonly<Record<string, ColumnContract>>;
}

const text = (about: string, values?: readonly string[]): ColumnContract =>
  values ? { type: 'VARCHAR', nullable: false, values, about } : { type: 'VARCHAR', nullable: false, about };
const int = (about: string): ColumnContract => ({ type: 'INTEGER', nullable: false, about });
const num = (about: string): ColumnContract => ({ type: 'DOUBLE', nullable: false, about });
const date = (about: string): ColumnContract => ({ type: 'DATE', nullable: false, about });
const bool = (about: string): ColumnContract => ({ type: 'BOOLEAN', nullable: false, about });
const maybe = (column: ColumnContract): ColumnContract => ({ ...column, nullable: true });

const PRECISIONS = ['year', 'month', 'day', 'none'] as const;
export const QUALIFIERS = ['exact', 'at_least', 'about', 'planned'] as const;
export const FIGURE_LEVELS = ['nation', 'province', 'regency', 'village'] as const;
export const FIGURE_TIERS = [...TIERS, 'any', 'none'] as const;
export const FIGURE_CHANNELS = [...CHANNELS, 'any', 'none'] as const;
export const FUND_SOURCES = [
  'dak_physical',
  'dak_nonphysical',
  'perpusnas',
  'apbn',
  'apbd_province',
  'apbd_regency',
  'village_fund',
  'csr',
  'other',
] as const;
export const FUND_STAGES = ['requested', 'ceiling', 'revised', 'realised'] as const;

export const TABLES = {
  regions: {
    about: 'One row per region of today: the nation, 38 provinces, 514 regencies and cities.',
    key: ['region_code'],
    required: true,
    columns: {
      region_code: text('Kemendagri code as text: ID, 33, 33.74'),
      level: text('nation, province or regency', ['nation', 'province', 'regency']),
      parent_code: maybe(text('region_code one level up; null for the nation')),
      name: text('official name'),
      iso_3166_2: maybe(text('ISO 3166-2 code; provinces only')),
      bps_code: maybe(text('BPS code; provinces only; differs from Kemendagri in Papua')),
      era34_code: maybe(
        text('code of the province of the 34-province era that holds the region; null for the nation'),
      ),
      kabupaten: maybe(int('regencies in the region')),
      kota: maybe(int('cities in the region')),
      desa: int('rural villages (desa and desa adat)'),
      kelurahan: int('urban villages'),
      population: maybe(int('people; nation and provinces only')),
      population_source: maybe(text('source of population')),
      tile_col: maybe(int('column in the tile grid; provinces only')),
      tile_row: maybe(int('row in the tile grid; provinces only')),
    },
  },
  libraries: {
    about: 'One row per participating library.',
    key: ['library_id'],
    required: true,
    columns: {
      library_id: text('unique within the snapshot'),
      name: maybe(text('null when modelled')),
      tier: text('whose public library it is', TIERS),
      region_code: maybe(text('province code for provincial libraries, else regency code; null = unknown')),
      village_code: maybe(text('Kemendagri village code; null when modelled')),
      joined_year: int('year the library joined'),
      joined_on: maybe(date('day it joined; null when only the year is known')),
      channel: text('stimulus (APBN package) or replication (own funds)', CHANNELS),
      funding: text('who paid', FUNDINGS),
      funding_basis: text('whether the funder was stated or assumed', ['stated', 'assumed']),
      active: maybe(bool('whether it is working; null = not known')),
      active_as_of: maybe(date('when `active` was observed')),
      left_on: maybe(date('day it left the programme; null = still in')),
      evidence: text('what the row rests on', EVIDENCES),
    },
  },
  activity: {
    about: 'One row per library and month with reported activities.',
    key: ['library_id', 'month'],
    required: false,
    columns: {
      library_id: text('library_id of libraries'),
      month: date('first day of the month'),
      activities: int('community-engagement activities'),
      participants: int('attendances, not unique people'),
      participants_female: maybe(int('attendances of women')),
      visits: maybe(int('library visits')),
      evidence: text('what the row rests on', EVIDENCES),
    },
  },
  funding: {
    about: 'One row per stated amount of money.',
    key: [],
    required: false,
    columns: {
      region_code: text('ID, province or regency'),
      year: int('budget year'),
      source: text('where the money comes from', FUND_SOURCES),
      stage: text('requested, ceiling, revised or realised; never summed across', FUND_STAGES),
      purpose: text('what it is for'),
      amount_idr: num('rupiah, nominal'),
      evidence: text('what the row rests on', EVIDENCES),
      figure_id: maybe(text('row of `published` that states it')),
    },
  },
  published: {
    about: 'The ledger: one row per published figure, disagreeing variants all kept.',
    key: ['figure_id'],
    required: false,
    columns: {
      figure_id: text('F001 to F463, S001 to S011'),
      indicator: text('what is counted, snake_case'),
      level: text('level of the region', FIGURE_LEVELS),
      region_code: maybe(
        text('Kemendagri code where the place has one (a village figure carries its regency)'),
      ),
      region_name: text('as the ledger names the place'),
      tier: text(
        'library tier the figure speaks of; any = all mixed, none = not about libraries',
        FIGURE_TIERS,
      ),
      channel: text(
        'programme channel; any = mixed or not said, none = outside the programme',
        FIGURE_CHANNELS,
      ),
      funding_stated: text(
        'funder as the ledger has it: apbn, apbd, apbd_and_other, village_fund, other, na',
      ),
      value: num('the figure, in `unit`'),
      unit: text('unit of value'),
      kind: text('stock, flow, score or amount', ['stock', 'flow', 'score', 'amount']),
      qualifier: text('how exactly it was stated', QUALIFIERS),
      period_start: maybe(text('ISO date text at its own precision')),
      period_start_precision: text('precision', PRECISIONS),
      period_end: maybe(text('ISO date text at its own precision')),
      period_end_precision: text('precision', PRECISIONS),
      as_of: maybe(text('ISO date text at its own precision')),
      as_of_precision: text('precision', PRECISIONS),
      source_title: text('title of the source'),
      source_publisher: text('publisher'),
      source_url: maybe(text('address of the source; shown, never fetched')),
      source_date: maybe(text('ISO date text at its own precision')),
      source_date_precision: text('precision', PRECISIONS),
      note: maybe(text('what the ledger says about it')),
      known_by_as_of: text('whether the source was out when the snapshot was made', ['yes', 'no', 'undated']),
    },
  },
  targets: {
    about: 'One row per target.',
    key: [],
    required: false,
    columns: {
      indicator: text('what is targeted'),
      region_code: text('ID or province'),
      year: int('target year'),
      value: num('target value'),
      unit: text('unit of value'),
      figure_id: maybe(text('row of `published` that states it')),
    },
  },
  context: {
    about: 'Context indicators that stand beside coverage, never as its effect.',
    key: ['indicator', 'region_code', 'year'],
    required: false,
    columns: {
      indicator: text('tgm or poverty_pct'),
      region_code: text('province'),
      year: int('year'),
      value: num('value'),
      unit: text('unit of value'),
      figure_id: maybe(text('row of `published`, where one states it')),
      source: text('source in words'),
    },
  },
  sharing: {
    about: 'One row per statement about a knowledge-sharing edition (KSST, Colombo Plan).',
    key: [],
    required: false,
    columns: {
      event_id: text('ksst-2023, ksst-2024'),
      edition: int('year of the edition'),
      starts_on: maybe(date('first day')),
      ends_on: maybe(date('last day')),
      city: maybe(text('host city')),
      status: text('announced, attended or planned', ['announced', 'attended', 'planned']),
      measure: text('what value counts', [
        'foreign',
        'indonesian',
        'total',
        'countries',
        'site',
        'editions',
        'region',
      ]),
      country_iso: maybe(text('ISO 3166-1 alpha-2 of a country that took part')),
      region_code: maybe(text('Indonesian region that took part or was visited')),
      place: maybe(text('place visited, in words')),
      value: maybe(int('people or countries; null for a row that only names a place or country')),
      figure_id: maybe(text('row of `published` that states it')),
    },
  },
  model_range: {
    about:
      'How far the model leaves the libraries of a province open: the lowest and highest number over several draws that all meet the published figures.',
    key: ['era', 'region_code', 'tier', 'channel', 'year'],
    required: false,
    columns: {
      era: text('boundaries that the province is of', ERAS),
      region_code: text('province, by its code in the era'),
      tier: text('library tier; any = all', [...TIERS, 'any']),
      channel: text('programme channel; any = all', [...CHANNELS, 'any']),
      year: int('year at whose end the libraries are counted'),
      low: int('fewest libraries in any draw'),
      high: int('most libraries in any draw'),
      seeds: int('number of draws'),
    },
  },
} as const satisfies Record<string, TableContract>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
