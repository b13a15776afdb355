import type { RegionCode } from '../../base/index.ts';

/** True for the form of a Kemendagri code: `ID`, `33`, `33.74`. Whether such a region exists is another question. */
export function isRegionCode(value: string): value is RegionCode {
  return /^(ID|\d{2}|\d{2}\.\d{2})$/.test(value);
}

/** True for the code of a city (kota): its second part is 71 or more. */
export function isCity(code: RegionCode): boolean {
  return code.length === 5 && code.slice(3) >= '71';
}
