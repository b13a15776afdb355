import { type MetricSpec, type RangeSpec, rangeSpecOf } from '../../metrics/index.ts';
import { hasRows, type Manifest } from '../../snapshot/index.ts';
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

/** How far the model leaves those provinces open; nothing where the snapshot or the choice has no such range. */
export function askRange(choice: Choice, manifest: Pick<Manifest, 'tables'>): { readonly range?: RangeSpec } {
  const spec = hasRows(manifest, 'model_range') ? rangeSpecOf(askProvinces(choice)) : null;
  return spec ? { range: spec } : {};
}

/** The same for the nation. */
export function askNation(choice: Choice): MetricSpec {
  return { ...askProvinces(choice), level: 'nation' };
}
