import { FUNDINGS, type Funding } from '../../base/index.ts';
import type { Tone } from '../../ui/index.ts';

/** Colour of each funder, the same on every chart; all seven differ. */
export const TONES = {
  apbn: 'cat-1',
  unspecified: 'cat-2',
  apbd_province: 'cat-3',
  csr: 'cat-4',
  village_fund: 'cat-5',
  apbd_regency: 'cat-6',
  other: 'cat-7',
} as const satisfies Record<Funding, Tone>;

/** The funders to show: those that the rows have, and always both ends, so that "not stated" is never hidden. */
export function shownSources(found: ReadonlySet<Funding>): readonly Funding[] {
  return FUNDINGS.filter((funding) => found.has(funding) || funding === 'apbn' || funding === 'unspecified');
}
