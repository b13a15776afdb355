import type { RegionCode } from '../../base/index.ts';
import type { MapLevel, ViewState } from '../../state/index.ts';
import type { Places } from '../region-map/index.ts';

/** True for the code of a regency or city. */
export const isRegency = (code: RegionCode): boolean => code.includes('.');

/** The level on screen: a chosen regency brings its own. */
export const levelOf = ({ level, region }: Pick<ViewState, 'level' | 'region'>): MapLevel =>
  region !== null && isRegency(region) ? 'regency' : level;

/** What is on screen: all provinces, all regencies, or the regencies of one province. */
export interface Scope {
  readonly level: MapLevel;
  /** The province whose regencies are on screen. */
  readonly province: RegionCode | null;
  /** The chosen region among those on screen. */
  readonly chosen: RegionCode | null;
}

/** Reads the scope of a state; `places` knows who lies in whom. */
export function scopeOf(state: Pick<ViewState, 'level' | 'region'>, places: Places): Scope {
  const { region } = state;
  const level = levelOf(state);
  if (level === 'province' || region === null) return { level, province: null, chosen: region };
  return isRegency(region)
    ? { level, province: places.get(region)?.parent ?? null, chosen: region }
    : { level, province: region, chosen: null };
}
