import type { FiguresSpec, RegionsSpec, SharingSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';

export type SharingSpecs = {
  readonly sharing: SharingSpec;
  readonly regions: RegionsSpec;
  /** Sources of the numbers. */
  readonly figures?: FiguresSpec;
};
export const LATER = ['figures'] as const;

/** What was said of the editions, the provinces to draw, and the ledger that holds the sources. */
export function askSharing({ era }: Pick<ViewState, 'era'>): SharingSpecs {
  return {
    sharing: { kind: 'sharing' },
    regions: { kind: 'regions', era, level: 'province' },
    figures: { kind: 'figures' },
  };
}
