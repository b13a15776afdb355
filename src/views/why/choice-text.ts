import type { ViewState, WhyCell } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';
import { isOfAll } from '../why-link.tsx';
import { WORDS } from './words.ts';

/** What was chosen, as one phrase: tiers, channels, funding sources, boundaries. */
export function choiceText(why: WhyCell, state: ViewState, { t, f, lang }: ViewContext): string {
  const words = WORDS[lang];
  const all = isOfAll(why, state);
  const of = <T>(part: T | null | undefined, chosen: readonly T[]): readonly T[] =>
    part != null ? [part] : all ? [] : chosen;
  const tier = of(why.slice?.tier, state.tier);
  const channel = of(why.slice?.channel, state.channel);
  const funding = of(why.slice?.funding, state.funding);
  const parts = [
    tier.length === 0 ? words.allTiers : f.list(tier.map((each) => t.terms.tiers[each].name)),
    channel.length === 0 ? words.allChannels : f.list(channel.map((each) => t.terms.channels[each].name)),
    funding.length === 0 ? words.allFundings : f.list(funding.map((each) => t.terms.fundings[each].name)),
    t.terms.eras[state.era].short,
  ];
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
