import { NATION, type RegionCode } from '../base/index.ts';
import { clip } from '../i18n/index.ts';
import type { RegionRow, RegionsFrame } from '../queries/index.ts';

/** Characters of a name that a page shows; the longest true name of a region has about 40. */
export const LONGEST_NAME = 120;

const tables = new WeakMap<RegionsFrame, ReadonlyMap<string, RegionRow>>();

/** The regions of a frame by code; made once a frame. */
export function regionsOf(frame: RegionsFrame): ReadonlyMap<string, RegionRow> {
  const known = tables.get(frame);
  if (known) return known;
  const made = new Map<string, RegionRow>(frame.rows.map((row) => [row.code, row]));
  tables.set(frame, made);
  return made;
}

/** Names regions; a code that the frame does not hold is its own name. Names beyond all reason are cut. */
export function namerOf(frame: RegionsFrame, nation: string): (code: RegionCode) => string {
  const regions = regionsOf(frame);
  return (code) => (code === NATION ? nation : clip(regions.get(code)?.name ?? code, LONGEST_NAME));
}
