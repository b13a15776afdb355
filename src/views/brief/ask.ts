import { type FigureId, NATION, type RegionCode } from '../../base/index.ts';
import { existsAt, type MetricSpec, type SharesSpec } from '../../metrics/index.ts';
import type { FiguresSpec, RegionsSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askNation, askProvinces } from '../region-map/index.ts';
import { askStated } from '../stated-metrics.ts';
import type { ViewContext } from '../view.ts';

export type BriefSpecs = {
  readonly regions: RegionsSpec;
  readonly figures: FiguresSpec;
  readonly map: MetricSpec;
  readonly mapNation: MetricSpec;
  /** Libraries of the nation, or of all provinces. */
  readonly libraries: MetricSpec;
  readonly funders: SharesSpec;
  /** Whether any library's status is stated, which decides what the picker offers. */
  readonly stated?: MetricSpec;
};

/** The province of the brief (of a regency, the one that it lies in); `ID` = the nation. */
export const placeOf = ({ region }: ViewState): RegionCode =>
  region === null ? NATION : (region.slice(0, 2) as RegionCode);

/** Nation or province, of all libraries: a brief has no filters. */
export function askBrief(state: ViewState, { manifest }: ViewContext): BriefSpecs {
  const metric = existsAt(state.metric, 'province') ? state.metric : 'village_coverage';
  const all = { metric, era: state.era, tier: [], channel: [], funding: [] } as const;
  const nation = placeOf(state) === NATION;
  const counted = { ...all, metric: 'libraries' } as const;
  const libraries = nation ? askNation(counted) : askProvinces(counted);
  return {
    regions: { kind: 'regions', era: state.era, level: 'province' },
    figures: nation
      ? { kind: 'figures', ids: manifest.headlines.map(({ figure_id }) => figure_id as FigureId) }
      : { kind: 'figures', level: 'province' },
    map: askProvinces(all),
    mapNation: askNation(all),
    libraries,
    funders: { ...libraries, kind: 'shares', by: ['funding'] },
    ...askStated(manifest, state),
  };
}
