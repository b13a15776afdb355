import type { FigureId } from '../../base/index.ts';
import { existsAt, type MetricSpec } from '../../metrics/index.ts';
import type { FiguresSpec, RegionsSpec, VariantsSpec } from '../../queries/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askStated } from '../stated-metrics.ts';
import type { Elsewhere, ViewContext } from '../view.ts';
import { pairOf } from './faces.ts';

/** Nothing, or the questions of a comparison: each to the snapshot on screen and to the other one. */
export type DataSpecs = {
  readonly regions?: RegionsSpec;
  readonly nation?: MetricSpec;
  readonly otherNation?: Elsewhere<MetricSpec>;
  readonly provinces?: MetricSpec;
  readonly otherProvinces?: Elsewhere<MetricSpec>;
  /** Libraries of the nation by tier and channel. */
  readonly stock?: MetricSpec;
  readonly otherStock?: Elsewhere<MetricSpec>;
  readonly variants?: VariantsSpec;
  readonly otherVariants?: Elsewhere<VariantsSpec>;
  readonly headlines?: FiguresSpec;
  readonly otherHeadlines?: Elsewhere<FiguresSpec>;
  /** Whether any library's status is stated, which decides what the picker offers. */
  readonly stated?: MetricSpec;
  readonly otherStated?: Elsewhere<MetricSpec>;
};

export function askData(state: ViewState, context: ViewContext): DataSpecs {
  const pair = pairOf(state, context);
  if (pair === null || pair.fault !== null) return {};
  const { first, second } = pair;
  const elsewhere = <Q extends Elsewhere['ask']>(ask: Q): Elsewhere<Q> => ({ of: second.id, ask });
  const nation = plain(state.metric, 'nation');
  const provinces = plain(state.metric, 'province');
  const stock: MetricSpec = { ...plain('libraries', 'nation'), by: ['tier', 'channel'] };
  const variants: VariantsSpec = { kind: 'variants' };
  const regional = existsAt(state.metric, 'province')
    ? { provinces, otherProvinces: elsewhere(provinces) }
    : {};
  const { stated } = askStated(first, plainEra);
  const { stated: otherStated } = askStated(second, plainEra);
  return {
    ...regional,
    ...(stated ? { stated } : {}),
    ...(otherStated ? { otherStated: elsewhere(otherStated) } : {}),
    regions: { kind: 'regions', era: '38', level: 'province' },
    nation,
    otherNation: elsewhere(nation),
    stock,
    otherStock: elsewhere(stock),
    variants,
    otherVariants: elsewhere(variants),
    headlines: headlinesOf(first),
    otherHeadlines: elsewhere(headlinesOf(second)),
  };
}

const plainEra = { era: '38' } as const;
const plain = (metric: MetricSpec['metric'], level: MetricSpec['level']): MetricSpec => ({
  kind: 'metric',
  metric,
  level,
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
});

const headlinesOf = ({ headlines }: Manifest): FiguresSpec => ({
  kind: 'figures',
  ids: headlines.map(({ figure_id }) => figure_id as FigureId),
});
