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
