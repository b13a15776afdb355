import type { ViewState } from '../state/index.ts';
import type { ViewContext } from './view.ts';

/** The filters of the state in words, for captions: `Replication · Village`; empty without filters. */
export function filterWords(
  state: Pick<ViewState, 'tier' | 'channel' | 'funding'>,
  { t, f }: Pick<ViewContext, 't' | 'f'>,
): string {
  const parts = [
    state.tier.map((tier) => t.terms.tiers[tier].name),
    state.channel.map((channel) => t.terms.channels[channel].name),
    state.funding.map((funding) => t.terms.fundings[funding].name),
  ];
  return parts.flatMap((names) => (names.length === 0 ? [] : [f.list(names)])).join(' · ');
}
