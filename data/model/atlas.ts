import type { Constraint } from './constraints.ts';
import type { RegionInput } from './rows.ts';

export interface Regency {
  readonly code: string;
  /** Today's province. */
  readonly province: string;
  /** Province of the 34-province era. */
  readonly era34: string;
  /** Desa and kelurahan together: no more village libraries than this. */
  readonly villages: number;
}

/** The regions as the model needs them, all sorted by code. */
export interface Atlas {
  readonly regencies: readonly Regency[];
  readonly provinces: readonly string[];
  readonly era34: readonly string[];
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Reads the regency rows of `regions`. Throws when a regency lacks its province or era. */
export function makeAtlas(regions: readonly RegionInput[]): Atlas {
  const regencies = regions
    .filter((region) => region.level === 'regency')
    .map((region): Regency => {
      if (region.parent_code === null || region.era34_code === null)
        throw new Error(`Regency ${region.region_code} lacks its province or its 34-era province`);
      return {
        code: region.region_code,
        province: region.parent_code,
        era34: region.era34_code,
        villages: region.desa + region.kelurahan,
      };
    })
    .sort((a, b) => byCode(a.code, b.code));
  const distinct = (codes: string[]) => [...new Set(codes)].sort(byCode);
  return {
    regencies,
    provinces: distinct(regencies.map((regency) => regency.province)),
    era34: distinct(regencies.map((regency) => regency.era34)),
  };
}

/** Whether a regency lies in the region that a figure speaks of. */
export function inScope(constraint: Constraint, regency: Regency): boolean {
  const { region_code } = constraint;
  return region_code === 'ID' || region_code === regency.province || region_code === regency.code;
}
