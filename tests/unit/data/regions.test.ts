import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../data/inputs.ts';
import { countVillages } from '../../../data/regions/area-codes.ts';
import { checkRegions } from '../../../data/regions/index.ts';

const { regions, facts } = readInputs();
const region = (code: string) => regions.find((row) => row.region_code === code);
const sum = (rows: typeof regions, measure: 'desa' | 'kelurahan' | 'population' | 'kabupaten' | 'kota') =>
  rows.reduce((total, row) => total + (row[measure] ?? 0), 0);
const provinces = regions.filter((row) => row.level === 'province');
const regencies = regions.filter((row) => row.level === 'regency');

describe('the regions', () => {
  test('are the nation, 38 provinces and 416 + 98 regencies and cities', () => {
    expect(regions).toHaveLength(1 + 38 + 514);
    expect([sum(regencies, 'kabupaten'), sum(regencies, 'kota')]).toEqual([416, 98]);
    expect(region('ID')).toMatchObject({ desa: 75_266, kelurahan: 8_496, population: 284_973_643 });
  });

  test('add up from regency to province to nation', () => {
    for (const measure of ['desa', 'kelurahan', 'kabupaten', 'kota'] as const) {
      for (const province of provinces) {
        const inside = regencies.filter((row) => row.parent_code === province.region_code);
        expect(sum(inside, measure)).toBe(province[measure]);
      }
      expect(sum(provinces, measure)).toBe(region('ID')?.[measure]);
    }
  });

  test('dissolve into the 34 provinces of before 2022', () => {
    const eras = new Map<string | null, string[]>();
    for (const row of provinces)
      eras.set(row.era34_code, [...(eras.get(row.era34_code) ?? []), row.region_code]);
    expect(eras.size).toBe(34);
    expect(eras.get('91')).toEqual(['91', '93', '94', '95']);
    expect(eras.get('92')).toEqual(['92', '96']);
    for (const row of regencies) expect(row.era34_code).toBe(region(row.parent_code ?? '')?.era34_code);
  });

  test('count desa adat as desa and only codes that start with 1 as kelurahan', () => {
    const counts = countVillages(['91.03.01.1001', '91.03.01.2001', '91.03.01.3001']);
    expect(counts.get('91.03')).toEqual({ desa: 2, kelurahan: 1 });
    expect(region('11')?.kelurahan).toBe(0);
    expect(region('31')?.desa).toBe(0);
  });

  test('keep the three code systems of Papua apart', () => {
    expect(region('91')).toMatchObject({ bps_code: '94', iso_3166_2: 'ID-PA' });
    expect(region('92')).toMatchObject({ bps_code: '91', iso_3166_2: 'ID-PB' });
    expect(region('96')).toMatchObject({ bps_code: '92', iso_3166_2: 'ID-PD', era34_code: '92' });
  });

  test('have names as people write them, none in capitals', () => {
    expect([region('31')?.name, region('34')?.name]).toEqual(['DKI Jakarta', 'DI Yogyakarta']);
    expect(region('11.01')?.name).toBe('Kabupaten Aceh Selatan');
    for (const row of regions) expect(row.name).toMatch(/^\p{Lu}[\p{L}' -]+$/u);
    for (const row of regencies) expect(row.name).toMatch(/^(Kabupaten|Kota) \p{Lu}\p{Ll}/u);
  });

  test('say a population only where there is a source for it', () => {
    expect(regencies.every((row) => row.population === null && row.population_source === null)).toBe(true);
    expect(provinces.every((row) => row.population && row.population_source?.includes('Dukcapil'))).toBe(
      true,
    );
  });

  test('have one tile a province, none shared', () => {
    expect(new Set(provinces.map((row) => `${row.tile_col},${row.tile_row}`)).size).toBe(38);
  });

  test('are refused when a known count no longer holds', () => {
    const fewer = regions.filter((row) => row.region_code !== '33.74');
    expect(checkRegions(fewer, facts)).toEqual(['regencies and cities: 513 instead of 514']);
    const wrong = regions.map((row) => (row.region_code === '33' ? { ...row, desa: 1 } : row));
    expect(checkRegions(wrong, facts)).toEqual(['33 desa: 1, provinces.csv has 7810']);
  });
});
