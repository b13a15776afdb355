import type { Row } from './fixture-rows.ts';

const PROVINCES =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  );
const ERA34: Readonly<Record<string, string>> = { '93': '91', '94': '91', '95': '91', '96': '92' };
const KABUPATEN = 416;
const KOTA = 98;

/** Part `index` of `total` things shared out evenly among the provinces. */
const share = (total: number, index: number) =>
  Math.floor((total * (index + 1)) / PROVINCES.length) - Math.floor((total * index) / PROVINCES.length);

/** Regions as many as the country has, under made-up names: 38 provinces, 416 kabupaten, 98 kota, both eras. */
export function wholeCountry(): Row[] {
  const provinces: Row[] = [];
  const regencies: Row[] = [];
  PROVINCES.forEach((code, index) => {
    const counts = { kabupaten: share(KABUPATEN, index), kota: share(KOTA, index) };
    const era34_code = ERA34[code] ?? code;
    const add = (number: number, desa: number, kelurahan: number) =>
      regencies.push({
        region_code: `${code}.${String(number).padStart(2, '0')}`,
        level: 'regency',
        parent_code: code,
        name: `Daerah ${code}.${number}`,
        era34_code,
        desa,
        kelurahan,
      });
    for (let number = 1; number <= counts.kabupaten; number += 1) add(number, 10, 1);
    for (let number = 75 - counts.kota; number < 75; number += 1) add(number, 0, 8);
    const desa = counts.kabupaten * 10;
    const kelurahan = counts.kabupaten + counts.kota * 8;
    provinces.push({
      region_code: code,
      level: 'province',
      parent_code: 'ID',
      name: `Provinsi ${code}`,
      iso_3166_2: `ID-${code}`,
      bps_code: code,
      era34_code,
      ...counts,
      desa,
      kelurahan,
      population: 1_000_000,
      population_source: 'fixture',
    });
  });
  const nation: Row = {
    region_code: 'ID',
    level: 'nation',
    name: 'Indonesia',
    kabupaten: KABUPATEN,
    kota: KOTA,
    desa: KABUPATEN * 10,
    kelurahan: KABUPATEN + KOTA * 8,
    population: 38_000_000,
    population_source: 'fixture',
  };
  return [nation, ...provinces, ...regencies];
}
