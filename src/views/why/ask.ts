import { type Level, NATION, type RegionCode } from '../../base/index.ts';
import { existsAt, type MetricSpec } from '../../metrics/index.ts';
import type { FiguresSpec, RegionsSpec } from '../../queries/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { pairsIn } from './active.ts';

export type WhySpecs = {
  readonly cell?: MetricSpec;
  readonly regions: RegionsSpec;
  readonly figures?: FiguresSpec;
  /** Figures that say how many libraries of the place were working. */
  readonly active?: FiguresSpec;
};
export const LATER = ['figures', 'active'] as const;

export const levelOf = (region: RegionCode): Level =>
  region === NATION ? 'nation' : region.includes('.') ? 'regency' : 'province';

/** The question that made the number: the very one that the pages ask, so that its answer is at hand. */
export function cellSpec(why: WhyCell, state: ViewState): MetricSpec {
  const { metric, region, slice } = why;
  const level = levelOf(region);
  const filters = slice
    ? { tier: [], channel: [], funding: [] }
    : { tier: state.tier, channel: state.channel, funding: state.funding };
  const by = slice ? (['tier', 'channel'] as const) : [];
  return { kind: 'metric', metric, level, era: state.era, ...filters, within: null, by };
}

export function askWhy(state: ViewState): WhySpecs {
  const { why, era } = state;
  if (why === null) return { regions: { kind: 'regions', era, level: 'province' } };
  const level = levelOf(why.region);
  const pairs = pairsIn(why.region);
  return {
    regions: { kind: 'regions', era, level: level === 'regency' ? 'regency' : 'province' },
    ...(existsAt(why.metric, level) ? { cell: cellSpec(why, state) } : {}),
    figures: { kind: 'figures', level },
    ...(pairs.length > 0
      ? { active: { kind: 'figures', ids: pairs.flatMap(({ active, nominal }) => [active, nominal]) } }
      : {}),
  };
}
