import { type Level, NATION, type RegionCode } from '../../base/index.ts';
import { DIMENSIONS, existsAt, type MetricSpec, type RangeSpec, rangeSpecOf } from '../../metrics/index.ts';
import { type FiguresSpec, pairFigures, type RegionsSpec } from '../../queries/index.ts';
import { hasRows } from '../../snapshot/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';
import { isOfAll } from '../why-link.tsx';

export type WhySpecs = {
  readonly cell?: MetricSpec;
  readonly regions: RegionsSpec;
  readonly figures?: FiguresSpec;
  /** Figures that say how many libraries of the place were working. */
  readonly active?: FiguresSpec;
  /** How far the model leaves the number open. */
  readonly range?: RangeSpec;
  /** The whole ledger, which every build keeps an answer of: in it stand the totals that the model starts from. */
  readonly ledger?: FiguresSpec;
};
export const LATER = ['figures', 'active', 'range', 'ledger'] as const;

export const levelOf = (region: RegionCode): Level =>
  region === NATION ? 'nation' : region.includes('.') ? 'regency' : 'province';

/** The question that made the number: the very one that the pages ask, so that its answer is at hand. */
export function cellSpec(why: WhyCell, state: ViewState): MetricSpec {
  const { metric, region, slice } = why;
  const level = levelOf(region);
  const filters = isOfAll(why, state)
    ? { tier: [], channel: [], funding: [] }
    : { tier: state.tier, channel: state.channel, funding: state.funding };
  const by = DIMENSIONS.filter((dimension) => slice?.[dimension] != null);
  return { kind: 'metric', metric, level, era: state.era, ...filters, within: null, by };
}

export function askWhy(state: ViewState, { manifest }: Pick<ViewContext, 'manifest'>): WhySpecs {
  const { why, era } = state;
  if (why === null) return { regions: { kind: 'regions', era, level: 'province' } };
  const level = levelOf(why.region);
  const ids = pairFigures(why.region);
  const range = hasRows(manifest, 'model_range')
    ? rangeSpecOf(withoutSlice(cellSpec(why, state), why))
    : null;
  return {
    regions: { kind: 'regions', era, level: level === 'regency' ? 'regency' : 'province' },
    ...(existsAt(why.metric, level) ? { cell: cellSpec(why, state) } : {}),
    figures: { kind: 'figures', level },
    ...(range ? { range } : {}),
    ...(manifest.evidence === 'modelled' ? { ledger: { kind: 'figures' } as const } : {}),
    ...(ids.length > 0 ? { active: { kind: 'figures', ids } } : {}),
  };
}

/** A slice as a choice of one tier and channel, of which a range may be kept. */
function withoutSlice(spec: MetricSpec, { slice }: WhyCell): MetricSpec {
  if (slice === null) return spec;
  const { tier, channel, funding } = slice;
  const only = <T>(value: T | null, chosen: readonly T[]): readonly T[] =>
    value === null ? chosen : [value];
  return {
    ...spec,
    tier: only(tier, spec.tier),
    channel: only(channel, spec.channel),
    funding: only(funding, spec.funding),
    by: [],
  };
}
