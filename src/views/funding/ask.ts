import type { MetricSpec, SharesSpec } from '../../metrics/index.ts';
import type { FiguresSpec, FundingAmountsSpec, RegionsSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { placeOf } from './place.ts';

export type FundingSpecs = {
  readonly regions: RegionsSpec;
  /** Libraries and their shares by funder: of the place that is looked at, and of the regions listed. */
  readonly place: SharesSpec;
  readonly list: SharesSpec;
  /** The same without funders: what the parts must add up to. */
  readonly placeTotal: MetricSpec;
  readonly listTotal: MetricSpec;
  readonly nationRatio: MetricSpec;
  readonly ratios: MetricSpec;
  /** By province: replications of any tier, village replications, stimulus villages. */
  readonly replications: MetricSpec;
  readonly replicated: MetricSpec;
  readonly received: MetricSpec;
  readonly amounts?: FundingAmountsSpec;
  readonly figures?: FiguresSpec;
};
export const LATER = ['amounts', 'figures'] as const;
/** Value of `mode` that counts those that joined within the year. */
export const JOINED = 'joined';

/** Parts, totals, replication and money; each number by its own question to the one builder. */
export function askFunding(state: ViewState): FundingSpecs {
  const { era, tier, channel, funding } = state;
  const { level, within } = placeOf(state);
  const metric = state.mode === JOINED ? 'new_libraries' : 'libraries';
  const choice = { metric, era, tier, channel, funding } as const;
  const place = { ...choice, level, within: level === 'regency' ? within : null } as const;
  const list = { ...choice, level: within === null ? 'province' : 'regency', within } as const;
  const ratio: MetricSpec = {
    kind: 'metric',
    metric: 'replications_per_stimulus_village',
    level: 'province',
    era,
    tier: [],
    channel: [],
    funding: [],
    within: null,
    by: [],
  };
  return {
    regions: within === null ? { kind: 'regions', era, level: 'province' } : { kind: 'regions', era },
    place: { kind: 'shares', ...place, by: ['funding'] },
    list: { kind: 'shares', ...list, by: ['funding'] },
    placeTotal: { kind: 'metric', ...place, by: [] },
    listTotal: { kind: 'metric', ...list, by: [] },
    nationRatio: { ...ratio, level: 'nation' },
    ratios: ratio,
    replications: { ...ratio, metric: 'libraries', channel: ['replication'] },
    replicated: { ...ratio, metric: 'libraries', tier: ['village'], channel: ['replication'] },
    received: { ...ratio, metric: 'libraries', tier: ['village'], channel: ['stimulus'] },
    amounts: { kind: 'funding_amounts' },
    figures: { kind: 'figures' },
  };
}
