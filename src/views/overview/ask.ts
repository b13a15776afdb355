import type { FigureId } from '../../base/index.ts';
import type { MetricSpec, RangeSpec } from '../../metrics/index.ts';
import type { FiguresSpec, RegionsSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askNation, askProvinces, askRange, type Choice } from '../region-map/index.ts';
import type { ViewContext } from '../view.ts';

export type OverviewSpecs = {
  readonly headlines: FiguresSpec;
  readonly regions: RegionsSpec;
  readonly map: MetricSpec;
  readonly nation: MetricSpec;
  /** Joined within each year, by tier and channel. */
  readonly joined: MetricSpec;
  /** In the programme at each year's end, by tier and channel. */
  readonly stock: MetricSpec;
  /** Of a registry, for want of published headlines: libraries of regencies and villages, and the regencies that they are in. */
  readonly libraries?: MetricSpec;
  readonly reached?: MetricSpec;
  /** How far the model leaves the provinces open, where such ranges are kept. */
  readonly range?: RangeSpec;
};
export const LATER = ['range'] as const;

/** Headline figures, the map of the chosen metric, and the nation's libraries by tier and channel. */
export function askOverview(state: ViewState, { manifest }: ViewContext): OverviewSpecs {
  const all = { ...state, tier: [], channel: [], funding: [] } as const;
  const split = { ...askNation(all), by: ['tier', 'channel'] } as const;
  return {
    headlines: { kind: 'figures', ids: manifest.headlines.map(({ figure_id }) => figure_id as FigureId) },
    regions: { kind: 'regions', era: state.era, level: 'province' },
    map: askProvinces(state),
    nation: askNation(state),
    joined: { ...split, metric: 'new_libraries' },
    stock: { ...split, metric: 'libraries' },
    ...(manifest.evidence === 'registry' ? counted(all) : {}),
    ...askRange(state, manifest),
  };
}

const counted = (all: Choice) => ({
  libraries: askNation({ ...all, metric: 'libraries', tier: ['regency', 'village'] }),
  reached: askNation({ ...all, metric: 'regencies_reached' }),
});
