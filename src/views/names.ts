import { NATION, type RegionCode } from '../base/index.ts';
import type { RegionRow, RegionsFrame } from '../queries/index.ts';

const tables = new WeakMap<RegionsFrame, ReadonlyMap<string, RegionRow>>();

/** The regions of a frame by code; made once a frame. */
export function regionsOf(frame: RegionsFrame): ReadonlyMap<string, RegionRow> {
  const known = tables.get(frame);
  if (known) return known;
  const made = new Map<string, RegionRow>(frame.rows.map((row) => [row.code, row]));
  tables.set(frame, made);
  return made;
}

/** Names regions; a code that the frame does not hold is its own name. */
export function namerOf(frame: RegionsFrame, nation: string): (code: RegionCode) => string {
  const regions = regionsOf(frame);
  return (code) => (code === NATION ? nation : (regions.get(code)?.name ?? code));
}
