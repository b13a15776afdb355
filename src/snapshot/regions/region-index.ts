import { type Era, type Lang, NATION, type RegionCode } from '../../base/index.ts';
import { nameInEra, shortName } from './region-names.ts';
import type { RegionRow } from './region-rows.ts';

/** A region seen in an era; counts and people are summed over the provinces of today that it is made of. */
export interface EraRegion {
  readonly code: RegionCode;
  readonly row: RegionRow;
  readonly desa: number;
  readonly kelurahan: number;
  readonly kabupaten: number;
  readonly kota: number;
  /** Null when a part states none. */
  readonly population: number | null;
  /** Provinces of today inside it: itself, or in era 34 up to four. Empty for nation and regencies. */
  readonly parts: readonly RegionCode[];
}

/** Who lies in whom, in either era. Codes that are not there give null or an empty list. */
export interface RegionIndex {
  readonly nation: EraRegion | null;
  get(code: RegionCode, era: Era): EraRegion | null;
  provinces(era: Era): readonly EraRegion[];
  regencies(era: Era, province: RegionCode): readonly EraRegion[];
  /** Province of a regency, nation of a province. */
  parent(code: RegionCode, era: Era): RegionCode | null;
  children(code: RegionCode, era: Era): readonly RegionCode[];
  /** Full name, or the code when there is no such region. */
  name(code: RegionCode, era: Era, lang: Lang): string;
  short(code: RegionCode, era: Era, lang: Lang): string;
}

export function regionIndex(rows: readonly RegionRow[]): RegionIndex {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const today = rows.filter((row) => row.level === 'province');
  const nationRow = byCode.get(NATION);
  const eras: Readonly<Record<Era, ReadonlyMap<RegionCode, EraRegion>>> = {
    '38': new Map(today.map((row) => [row.code, eraRegion(row, [row])])),
    '34': dissolve(today, byCode),
  };
  const provinceOf = (row: RegionRow, era: Era) => (era === '34' ? row.era34 : row.parent);
  const regencyRows = rows.filter((row) => row.level === 'regency');
  const inside: Readonly<Record<Era, ReadonlyMap<RegionCode, readonly EraRegion[]>>> = {
    '38': grouped(regencyRows, (row) => provinceOf(row, '38')),
    '34': grouped(regencyRows, (row) => provinceOf(row, '34')),
  };
  const nation = nationRow === undefined ? null : { ...eraRegion(nationRow, [nationRow]), parts: [] };

  const index: RegionIndex = {
    nation,
    get(code, era) {
      if (code === NATION) return nation;
      const row = byCode.get(code);
      return row?.level === 'regency' ? leaf(row) : (eras[era].get(code) ?? null);
    },
    provinces: (era) => [...eras[era].values()],
    regencies: (era, province) => inside[era].get(province) ?? [],
    parent(code, era) {
      const row = byCode.get(code);
      if (row === undefined || row.level === 'nation') return null;
      return row.level === 'province' ? NATION : provinceOf(row, era);
    },
    children(code, era) {
      const below = code === NATION ? index.provinces(era) : index.regencies(era, code);
      return below.map((region) => region.code);
    },
    name(code, era, lang) {
      const row = byCode.get(code);
      return row === undefined ? code : nameInEra(code, row.name, era, lang);
    },
    short(code, era, lang) {
      const row = byCode.get(code);
      return row === undefined ? code : nameInEra(code, shortName(row.name), era, lang);
    },
  };
  return index;
}

/** The 34 provinces: those of today summed by `era34`, each under the row that kept its code. */
function dissolve(
  today: readonly RegionRow[],
  byCode: ReadonlyMap<RegionCode, RegionRow>,
): ReadonlyMap<RegionCode, EraRegion> {
  const parts = new Map<RegionCode, RegionRow[]>();
  for (const row of today) {
    const code = row.era34 ?? row.code;
    parts.set(code, [...(parts.get(code) ?? []), row]);
  }
  const out = new Map<RegionCode, EraRegion>();
  for (const [code, own] of parts) {
    const row = byCode.get(code);
    if (row !== undefined) out.set(code, eraRegion(row, own));
  }
  return out;
}

function eraRegion(row: RegionRow, parts: readonly RegionRow[]): EraRegion {
  const sum = (of: (part: RegionRow) => number | null) =>
    parts.reduce((total, part) => total + (of(part) ?? 0), 0);
  return {
    code: row.code,
    row,
    desa: sum((part) => part.desa),
    kelurahan: sum((part) => part.kelurahan),
    kabupaten: sum((part) => part.kabupaten),
    kota: sum((part) => part.kota),
    population: parts.some((part) => part.population === null) ? null : sum((part) => part.population),
    parts: parts.map((part) => part.code),
  };
}

function leaf(row: RegionRow): EraRegion {
  return { ...eraRegion(row, [row]), parts: [] };
}

function grouped(
  rows: readonly RegionRow[],
  by: (row: RegionRow) => RegionCode | null,
): ReadonlyMap<RegionCode, readonly EraRegion[]> {
  const groups = new Map<RegionCode, EraRegion[]>();
  for (const row of rows) {
    const key = by(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), leaf(row)]);
  }
  return groups;
}
