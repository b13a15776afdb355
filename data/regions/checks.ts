import type { ProvinceFacts } from './province-facts.ts';
import type { RegionRow } from './regions.ts';

/** What Kepmendagri 300.2.2-2138/2025 counts; population is Dukcapil's sum for semester II 2024. */
const KNOWN = {
  provinces: 38,
  provinces34: 34,
  kabupaten: 416,
  kota: 98,
  desa: 75_266,
  kelurahan: 8_496,
  population: 284_973_643,
} as const;

/** Findings about the regions, one sentence each; an empty list means that all known counts hold in both eras. */
export function checkRegions(regions: readonly RegionRow[], facts: readonly ProvinceFacts[]): string[] {
  const findings: string[] = [];
  const expect = (what: string, found: number | null | undefined, wanted: number) => {
    if (found !== wanted) findings.push(`${what}: ${found} instead of ${wanted}`);
  };
  const provinces = regions.filter((region) => region.level === 'province');
  const regencies = regions.filter((region) => region.level === 'regency');
  const nation = regions.find((region) => region.level === 'nation');
  expect('provinces', provinces.length, KNOWN.provinces);
  expect(
    'provinces of the 34 era',
    new Set(provinces.map((region) => region.era34_code)).size,
    KNOWN.provinces34,
  );
  expect('regencies and cities', regencies.length, KNOWN.kabupaten + KNOWN.kota);
  expect('distinct codes', new Set(regions.map((region) => region.region_code)).size, regions.length);
  for (const measure of ['kabupaten', 'kota', 'desa', 'kelurahan', 'population'] as const)
    expect(measure, nation?.[measure], KNOWN[measure]);

  const codes = new Set(provinces.map((region) => region.region_code));
  for (const region of provinces) {
    if (!region.era34_code || !codes.has(region.era34_code))
      findings.push(`${region.region_code}: its province of the 34 era is no province`);
    const known = facts.find((row) => row.code === region.region_code);
    for (const measure of ['kabupaten', 'kota', 'desa', 'kelurahan'] as const)
      if (region[measure] !== known?.[measure])
        findings.push(
          `${region.region_code} ${measure}: ${region[measure]}, provinces.csv has ${known?.[measure]}`,
        );
  }
  for (const region of regencies) {
    if (region.parent_code !== region.region_code.slice(0, 2))
      findings.push(`${region.region_code}: its parent ${region.parent_code} is not its province`);
    if (region.desa + region.kelurahan === 0) findings.push(`${region.region_code} has no village`);
  }
  return findings;
}
