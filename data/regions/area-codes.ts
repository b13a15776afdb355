import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseCsv } from '../csv.ts';

/** Desa (with desa adat) and kelurahan of a regency. */
export interface VillageCount {
  readonly desa: number;
  readonly kelurahan: number;
}

/** A regency or city of `idn-area-data`, with its villages counted. */
export interface RegencyArea extends VillageCount {
  readonly code: string;
  readonly provinceCode: string;
  readonly name: string;
  readonly isKota: boolean;
}

export interface AreaCodes {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly regencies: readonly RegencyArea[];
}

const require = createRequire(import.meta.url);
const read = (file: string): string =>
  readFileSync(require.resolve(`idn-area-data/data/${file}.csv`), 'utf8');

/** Fourth segment of a village code: starts with 1 = kelurahan; 2 = desa and 3 = desa adat count as desa. */
export function countVillages(codes: readonly string[]): Map<string, VillageCount> {
  const counts = new Map<string, { desa: number; kelurahan: number }>();
  for (const code of codes) {
    const [province, regency, , village] = code.split('.');
    if (!village) throw new Error(`Not a village code: ${code}`);
    const key = `${province}.${regency}`;
    const count = counts.get(key) ?? { desa: 0, kelurahan: 0 };
    if (village.startsWith('1')) count.kelurahan += 1;
    else count.desa += 1;
    counts.set(key, count);
  }
  return counts;
}

/** Provinces and regencies of `idn-area-data`. The second segment of a city (kota) is 71 or more. */
export function readAreaCodes(): AreaCodes {
  const villages = parseCsv(read('villages'), ['code'], 'villages.csv');
  const counts = countVillages(villages.map((village) => village.code));
  const regencies = parseCsv(read('regencies'), ['code', 'province_code', 'name'], 'regencies.csv');
  return {
    provinces: parseCsv(read('provinces'), ['code', 'name'], 'provinces.csv of idn-area-data'),
    regencies: regencies.map((regency) => {
      const count = counts.get(regency.code);
      if (!count) throw new Error(`${regency.code} ${regency.name} has no villages`);
      return {
        code: regency.code,
        provinceCode: regency.province_code,
        name: regency.name,
        isKota: Number(regency.code.slice(3)) >= 71,
        ...count,
      };
    }),
  };
}
