import { type Era, NATION, type RegionCode } from '../../base/index.ts';
import { openingPeriod } from '../../queries/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';

/** Where the page looks. */
export interface GrowthPlace {
  readonly level: 'nation' | 'province' | 'regency';
  readonly region: RegionCode;
  /** The province of the era that holds the region; null for the nation. */
  readonly province: RegionCode | null;
  readonly era: Era;
  /** A regency was asked for, but its numbers are only modelled. */
  readonly illustrative: boolean;
}

/** Regencies grow only in registry data; elsewhere their province stands in for them. */
export function placeOf({ region, era }: ViewState, manifest: Manifest): GrowthPlace {
  if (region === null) return { level: 'nation', region: NATION, province: null, era, illustrative: false };
  if (region.length === 2) return { level: 'province', region, province: region, era, illustrative: false };
  const province = region.slice(0, 2) as RegionCode;
  const today = { province, era: '38' } as const;
  return manifest.evidence === 'registry'
    ? { level: 'regency', region, ...today, illustrative: false }
    : { level: 'province', region: province, ...today, illustrative: true };
}

/** The first and last year that are compared: those asked for, else the period the page opens with. */
export function periodOf(
  { from, to }: ViewState,
  manifest: Manifest,
): { readonly from: number; readonly to: number } {
  const opening = openingPeriod(manifest);
  const last = to ?? Math.max(opening.to, from === null ? opening.to : from + 1);
  return { from: from ?? Math.min(opening.from, last - 1), to: last };
}
