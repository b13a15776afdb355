import { NATION, type RegionCode } from '../../base/index.ts';
import type { ViewState } from '../../state/index.ts';

/** Where the page looks. The table lists the provinces, or the regencies of the chosen province. */
export interface FundingPlace {
  readonly level: 'nation' | 'province' | 'regency';
  readonly region: RegionCode;
  /** The province whose regencies are listed; null = provinces are listed. */
  readonly within: RegionCode | null;
}

export function placeOf({ region }: Pick<ViewState, 'region'>): FundingPlace {
  if (region === null) return { level: 'nation', region: NATION, within: null };
  const within = region.slice(0, 2) as RegionCode;
  return { level: region.length === 2 ? 'province' : 'regency', region, within };
}

/** The regions that the page lists, as rows ask for them. */
export function listedIn(state: Pick<ViewState, 'region'>): {
  readonly level: 'province' | 'regency';
  readonly region: RegionCode | null;
} {
  const { within } = placeOf(state);
  return { level: within === null ? 'province' : 'regency', region: within };
}
