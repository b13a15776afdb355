import type { MetricSpec, RangeSpec } from '../../metrics/index.ts';
import {
  type FiguresSpec,
  pairFigures,
  type RegionsSpec,
  UNMAPPED_LIMIT,
  type UnmappedSpec,
} from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askNation, askRange, askRegions } from '../region-map/index.ts';
import { askStated } from '../stated-metrics.ts';
import type { ViewContext } from '../view.ts';
import { isRegency, levelOf } from './scope.ts';

/** The questions of the coverage page; those of a chosen region, and of pins of the other level, only when there are any. */
export type CoverageSpecs = {
  readonly regions: RegionsSpec;
  /** By province or by regency, as the level on screen is. All regencies at once: opening a province asks nothing. */
  readonly map: MetricSpec;
  readonly nation: MetricSpec;
  readonly unmapped?: UnmappedSpec;
  /** The level that the map is not of, when a pin or the province around needs it. */
  readonly other?: MetricSpec;
  readonly slices?: MetricSpec;
  /** What the slices of a chosen region add up to, asked on its own. */
  readonly whole?: MetricSpec;
  readonly figures?: FiguresSpec;
  /** How far the model leaves the provinces on screen open, where such ranges are kept. */
  readonly range?: RangeSpec;
  /** Figures that say how many libraries of a chosen region were working. */
  readonly active?: FiguresSpec;
  /** Whether the snapshot states which libraries are active, and for a chosen region how many. */
  readonly stated?: MetricSpec;
  readonly statedHere?: MetricSpec;
};

export const LATER = [
  'unmapped',
  'other',
  'slices',
  'whole',
  'figures',
  'range',
  'active',
  'stated',
  'statedHere',
] as const;

/** Names, the metric by region and for the nation, what does not map, pins, and the slices of a chosen region. */
export function askCoverage(state: ViewState, { manifest }: Pick<ViewContext, 'manifest'>): CoverageSpecs {
  const { era, tier, channel, funding, region, pin } = state;
  const level = levelOf(state);
  const pinsBelow = pin.some(isRegency);
  const names = level === 'regency' || pinsBelow ? {} : ({ level: 'province' } as const);
  const needsOther =
    level === 'regency' ? region !== null || pin.some((code) => !isRegency(code)) : pinsBelow;
  return {
    regions: { kind: 'regions', era, ...names },
    map: askRegions(state, level),
    nation: askNation(state),
    unmapped: { kind: 'unmapped', tier, channel, funding, limit: UNMAPPED_LIMIT },
    ...(needsOther ? { other: askRegions(state, level === 'regency' ? 'province' : 'regency') } : {}),
    ...(level === 'province' ? askRange(state, manifest) : {}),
    ...askStated(manifest, state),
    ...(region === null ? {} : askDetail(state, region)),
    ...(region === null || manifest.evidence === 'modelled' ? {} : { statedHere: askActive(state, level) }),
  };
}

const askActive = (state: ViewState, level: 'province' | 'regency'): MetricSpec =>
  askRegions({ ...state, metric: 'active_share', tier: [], channel: [], funding: [] }, level);

function askDetail(state: ViewState, region: NonNullable<ViewState['region']>) {
  const choice = { ...state, metric: 'libraries', tier: [], channel: [], funding: [] } as const;
  const by = ['tier', 'channel'] as const;
  const ids = pairFigures(region);
  const active = ids.length === 0 ? {} : { active: { kind: 'figures', ids } as const };
  if (!isRegency(region))
    return {
      slices: { ...askRegions(choice, 'province'), by },
      whole: askRegions(choice, 'province'),
      figures: { kind: 'figures', level: 'province' } as const,
      ...active,
    };
  // Regency codes hold in both eras: today's province finds its regencies in either.
  const within = region.slice(0, 2) as typeof region;
  const inside = { ...askRegions({ ...choice, era: '38' }, 'regency'), within };
  return {
    slices: { ...inside, by },
    whole: inside,
    figures: { kind: 'figures', level: 'regency' } as const,
    ...active,
  };
}
