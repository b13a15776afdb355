import type { CellValue } from '../../src/engine/index.ts';
import type { TableName } from '../../src/snapshot/index.ts';

/** A row as a test writes it; columns left out take the value of DEFAULT_ROW. DATE cells are `YYYY-MM-DD`. */
export type Row = Readonly<Record<string, CellValue>>;
export type FixtureRows = Partial<Record<TableName, readonly Row[]>>;

/** What a column holds when a test does not say. Keys that are not here are null. */
export const DEFAULT_ROW: Readonly<Record<TableName, Row>> = {
  regions: { level: 'regency', name: 'Kabupaten Uji', desa: 10, kelurahan: 0 },
  libraries: {
    tier: 'village',
    region_code: '33.01',
    joined_year: 2020,
    channel: 'stimulus',
    funding: 'apbn',
    funding_basis: 'stated',
    evidence: 'modelled',
  },
  activity: { month: '2021-01-01', activities: 1, participants: 10, evidence: 'modelled' },
  funding: {
    region_code: 'ID',
    year: 2024,
    source: 'dak_physical',
    stage: 'realised',
    purpose: 'library buildings',
    amount_idr: 1_000_000,
    evidence: 'published',
  },
  published: {
    figure_id: 'F001',
    indicator: 'village_libraries',
    level: 'nation',
    region_code: 'ID',
    region_name: 'Indonesia',
    tier: 'village',
    channel: 'stimulus',
    funding_stated: 'apbn',
    value: 300,
    unit: 'libraries',
    kind: 'flow',
    qualifier: 'exact',
    period_start: '2019',
    period_start_precision: 'year',
    period_end: '2019',
    period_end_precision: 'year',
    as_of: '2019-12-31',
    as_of_precision: 'day',
    source_title: 'A report',
    source_publisher: 'A publisher',
    source_url: 'https://example.org/report',
    source_date: '2020-01',
    source_date_precision: 'month',
    known_by_as_of: 'yes',
  },
  targets: { indicator: 'village_libraries', region_code: 'ID', year: 2024, value: 3000, unit: 'libraries' },
  context: { indicator: 'tgm', region_code: '33', year: 2024, value: 70, unit: 'index', source: 'Perpusnas' },
  sharing: { event_id: 'ksst-2023', edition: 2023, status: 'attended', measure: 'foreign', value: 20 },
  model_range: {
    era: '38',
    region_code: '33',
    tier: 'any',
    channel: 'any',
    year: 2022,
    low: 1,
    high: 9,
    seeds: 20,
  },
};

const province = (code: string, name: string, iso: string, era34: string, more: Row): Row => ({
  region_code: code,
  level: 'province',
  parent_code: 'ID',
  name,
  iso_3166_2: iso,
  bps_code: code,
  era34_code: era34,
  kabupaten: 2,
  kota: 1,
  desa: 20,
  kelurahan: 5,
  population: 1_000_000,
  population_source: 'fixture',
  ...more,
});
const regency = (code: string, name: string, desa: number, kelurahan: number): Row => ({
  region_code: code,
  level: 'regency',
  parent_code: code.slice(0, 2),
  name,
  era34_code: code.startsWith('93') ? '91' : code.slice(0, 2),
  desa,
  kelurahan,
});

/** Four provinces (two of them once one, in Papua), nine regencies and cities. */
const REGIONS: readonly Row[] = [
  { region_code: 'ID', level: 'nation', name: 'Indonesia', kabupaten: 6, kota: 3, desa: 60, kelurahan: 25 },
  province('31', 'DKI Jakarta', 'ID-JK', '31', {
    kabupaten: 0,
    kota: 2,
    desa: 0,
    kelurahan: 10,
    tile_col: 5,
    tile_row: 4,
  }),
  province('33', 'Jawa Tengah', 'ID-JT', '33', { tile_col: 6, tile_row: 4 }),
  province('91', 'Papua', 'ID-PA', '91', {
    bps_code: '94',
    kabupaten: 2,
    kota: 0,
    tile_col: 16,
    tile_row: 2,
  }),
  province('93', 'Papua Selatan', 'ID-PS', '91', {
    bps_code: '95',
    kabupaten: 2,
    kota: 0,
    tile_col: 16,
    tile_row: 3,
  }),
  regency('31.71', 'Kota Jakarta Pusat', 0, 5),
  regency('31.72', 'Kota Jakarta Utara', 0, 5),
  regency('33.01', 'Kabupaten Cilacap', 12, 1),
  regency('33.02', 'Kabupaten Banyumas', 8, 1),
  regency('33.74', 'Kota Semarang', 0, 3),
  regency('91.03', 'Kabupaten Jayapura', 12, 3),
  regency('91.05', 'Kabupaten Kepulauan Yapen', 8, 2),
  regency('93.01', 'Kabupaten Merauke', 15, 3),
  regency('93.02', 'Kabupaten Boven Digoel', 5, 2),
].map((row) =>
  row.level === 'nation' ? { ...row, population: 4_000_000, population_source: 'fixture' } : row,
);

const LIBRARIES: readonly Row[] = [
  { library_id: 'P33', tier: 'province', region_code: '33', joined_year: 2019 },
  { library_id: 'P91', tier: 'province', region_code: '91', joined_year: 2020 },
  { library_id: 'K3301', tier: 'regency', region_code: '33.01', joined_year: 2019 },
  { library_id: 'K9103', tier: 'regency', region_code: '91.03', joined_year: 2021 },
  { library_id: 'V1', region_code: '33.01', joined_year: 2019 },
  { library_id: 'V2', region_code: '33.01', joined_year: 2020 },
  { library_id: 'V3', region_code: '33.02', joined_year: 2021, left_on: '2023-06-30' },
  { library_id: 'V4', region_code: '91.03', joined_year: 2022, joined_on: '2022-03-01' },
  {
    library_id: 'V5',
    region_code: '93.01',
    joined_year: 2022,
    channel: 'replication',
    funding: 'village_fund',
  },
  {
    library_id: 'V6',
    region_code: '33.74',
    joined_year: 2023,
    channel: 'replication',
    funding: 'unspecified',
    funding_basis: 'assumed',
  },
  { library_id: 'V7', region_code: null, joined_year: 2024 },
];

const ACTIVITY: readonly Row[] = [
  { library_id: 'V1', month: '2021-01-01', activities: 2, participants: 40, participants_female: 25 },
  { library_id: 'V1', month: '2022-01-01', activities: 3, participants: 66 },
  { library_id: 'V4', month: '2022-05-01', activities: 1, participants: 12 },
  { library_id: 'V5', month: '2023-05-01', activities: 4, participants: 80, visits: 300 },
  { library_id: 'K3301', month: '2023-02-01', activities: 5, participants: 100 },
];

/** Small and valid in every rule but those that count the whole country. */
export const DEFAULT_ROWS: Readonly<Record<TableName, readonly Row[]>> = {
  regions: REGIONS,
  libraries: LIBRARIES,
  activity: ACTIVITY,
  funding: [{}],
  published: [
    {},
    { figure_id: 'F002', indicator: 'provincial_libraries', tier: 'province', kind: 'stock', value: 34 },
  ],
  targets: [{}],
  context: [{}],
  sharing: [{}],
  model_range: [],
};
