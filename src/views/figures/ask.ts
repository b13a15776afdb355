import type { FiguresSpec, FundingAmountsSpec, SharingSpec } from '../../queries/index.ts';

export type LedgerSpecs = {
  readonly figures: FiguresSpec;
  /** Which figures stand in these tables; the ledger is drawn without them until they are there. */
  readonly amounts?: FundingAmountsSpec;
  readonly sharing?: SharingSpec;
};
export const LATER = ['amounts', 'sharing'] as const;

/** The whole ledger, whatever is searched: it is narrowed here, so that typing asks nothing. */
export function askLedger(): LedgerSpecs {
  return {
    figures: { kind: 'figures' },
    amounts: { kind: 'funding_amounts' },
    sharing: { kind: 'sharing' },
  };
}
