import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseCsv } from '../../../../data/csv.ts';
import type { RegionInput } from '../../../../data/model/rows.ts';

const ERA34: Readonly<Record<string, string>> = { '93': '91', '94': '91', '95': '91', '96': '92' };

/** The regency rows of today, straight from `idn-area-data`: what the model reads of `regions`. */
export function idnRegions(): RegionInput[] {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string) => readFileSync(resolve(`idn-area-data/data/${name}.csv`), 'utf8');
  const counts = new Map<string, { desa: number; kelurahan: number }>();
  for (const { code } of parseCsv(read('villages'), ['code'], 'villages.csv')) {
    const regency = code.slice(0, 5);
    const count = counts.get(regency) ?? { desa: 0, kelurahan: 0 };
    if (code[9] === '1') count.kelurahan++;
    else count.desa++;
    counts.set(regency, count);
  }
  return parseCsv(read('regencies'), ['code', 'province_code'], 'regencies.csv').map((row) => ({
    region_code: row.code,
    level: 'regency',
    parent_code: row.province_code,
    era34_code: ERA34[row.province_code] ?? row.province_code,
    desa: counts.get(row.code)?.desa ?? 0,
    kelurahan: counts.get(row.code)?.kelurahan ?? 0,
    population: null,
  }));
}
