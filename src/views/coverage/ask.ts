import type { MetricSpec } from '../../metrics/index.ts';
import {
  type FiguresSpec,
  type RegionsSpec,
  UNMAPPED_LIMIT,
  type UnmappedSpec,
} from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askNation, askProvinces } from '../region-map/index.ts';

/** The questions of the coverage page; those of a chosen region only when there is one. */
export type CoverageSpecs = {
  readonly regions: RegionsSpec;
  readonly map: MetricSpec;
  readonly nation: MetricSpec;
  readonly unmapped?: UnmappedSpec;
  readonly slices?: MetricSpec;
  readonly figures?: FiguresSpec;
};

export const LATER = ['unmapped', 'slices', 'figures'] as const;

/** Names, the metric by province and for the nation, what does not map, and the slices of a chosen region. */
export function askCoverage(state: ViewState): CoverageSpecs {
  const { era, tier, channel, funding } = state;
  const base: CoverageSpecs = {
    regions: { kind: 'regions', era, level: 'province' },
    map: askProvinces(state),
    nation: askNation(state),
    unmapped: { kind: 'unmapped', tier, channel, funding, limit: UNMAPPED_LIMIT },
  };
  if (state.region === null) return base;
  const all = { tier: [], channel: [], funding: [] } as const;
  return {
    ...base,
    slices: { ...askProvinces({ ...state, ...all, metric: 'libraries' }), by: ['tier', 'channel'] },
    figures: { kind: 'figures', level: 'province' },
  };
}
