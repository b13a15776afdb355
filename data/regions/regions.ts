import type { AreaCodes } from './area-codes.ts';
import type { ProvinceFacts } from './province-facts.ts';

/** A row of the contract's `regions` table. */
export interface RegionRow {
  readonly region_code: string;
  readonly level: 'nation' | 'province' | 'regency';
  readonly parent_code: string | null;
  readonly name: string;
  readonly iso_3166_2: string | null;
  readonly bps_code: string | null;
  readonly era34_code: string | null;
  readonly kabupaten: number | null;
  readonly kota: number | null;
  readonly desa: number;
  readonly kelurahan: number;
  readonly population: number | null;
  readonly population_source: string | null;
  readonly tile_col: number | null;
  readonly tile_row: number | null;
}

const POPULATION_SOURCE =
  'Kemendagri (Dukcapil), semester II 2024, by Kepmendagri 300.2.2-2138/2025; registered people';
/** Names in daily use; the official ones are longer. */
const DISPLAY_NAMES: Readonly<Record<string, string>> = { '31': 'DKI Jakarta', '34': 'DI Yogyakarta' };

const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);
const NO_PROVINCE_FACTS = { iso_3166_2: null, bps_code: null, tile_col: null, tile_row: null };

/** The nation, the provinces and the regencies, each level by code. Throws when a province lacks its facts. */
export function buildRegions(areas: AreaCodes, facts: readonly ProvinceFacts[]): RegionRow[] {
  const factsByCode = new Map(facts.map((row) => [row.code, row]));
  const factsOf = (code: string): ProvinceFacts => {
    const found = factsByCode.get(code);
    if (!found) throw new Error(`provinces.csv lacks ${code}`);
    return found;
  };
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

  const regencies = [...areas.regencies].sort(byCode).map((regency): RegionRow => {
    return {
      region_code: regency.code,
      level: 'regency',
      parent_code: regency.provinceCode,
      name: regency.name,
      ...NO_PROVINCE_FACTS,
      era34_code: factsOf(regency.provinceCode).era34,
      kabupaten: regency.isKota ? 0 : 1,
      kota: regency.isKota ? 1 : 0,
      desa: regency.desa,
      kelurahan: regency.kelurahan,
      population: null,
      population_source: null,
    };
  });
  const total = (rows: readonly RegionRow[]) => ({
    kabupaten: sum(rows, (row) => row.kabupaten ?? 0),
    kota: sum(rows, (row) => row.kota ?? 0),
    desa: sum(rows, (row) => row.desa),
    kelurahan: sum(rows, (row) => row.kelurahan),
  });
  const provinces = [...areas.provinces].sort(byCode).map((province): RegionRow => {
    const known = factsOf(province.code);
    return {
      region_code: province.code,
      level: 'province',
      parent_code: 'ID',
      name: DISPLAY_NAMES[province.code] ?? province.name,
      iso_3166_2: known.iso,
      bps_code: known.bps,
      era34_code: known.era34,
      ...total(regencies.filter((regency) => regency.parent_code === province.code)),
      population: known.population,
      population_source: POPULATION_SOURCE,
      tile_col: known.tileCol,
      tile_row: known.tileRow,
    };
  });
  const nation: RegionRow = {
    region_code: 'ID',
    level: 'nation',
    parent_code: null,
    name: 'Indonesia',
    ...NO_PROVINCE_FACTS,
    era34_code: null,
    ...total(provinces),
    population: sum(provinces, (province) => province.population ?? 0),
    population_source: POPULATION_SOURCE,
  };
  return [nation, ...provinces, ...regencies];
}
