import type { MetricSpec } from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';

/** The choices of the view state that every question about coverage shares. */
export type Choice = Pick<ViewState, 'metric' | 'era' | 'tier' | 'channel' | 'funding'>;

/** The chosen metric for every province of the era, or for every regency, all years. */
export function askRegions(
  { metric, era, tier, channel, funding }: Choice,
  level: 'province' | 'regency',
): MetricSpec {
  return { kind: 'metric', metric, level, era, tier, channel, funding, within: null, by: [] };
}

/** The chosen metric for every province of the era, all years. */
export const askProvinces = (choice: Choice): MetricSpec => askRegions(choice, 'province');

/** The same for the nation. */
export function askNation(choice: Choice): MetricSpec {
  return { ...askProvinces(choice), level: 'nation' };
}
