import { ERAS, LEVELS, type RegionCode } from '../../../src/base/index.ts';
import { METRIC_IDS, type MetricSpec } from '../../../src/metrics/index.ts';
import { canonicalKey } from '../../../src/queries/index.ts';

/** Filters and breakdowns that the oracle is asked for each metric, level and era. */
export const FILTERS: readonly Partial<MetricSpec>[] = [
  {},
  { tier: ['province'] },
  { tier: ['regency'] },
  { tier: ['village'] },
  { tier: ['regency', 'village'] },
  { channel: ['stimulus'] },
  { channel: ['replication'] },
  { funding: ['apbn', 'unspecified'] },
  { tier: ['village'], channel: ['replication'], funding: ['village_fund', 'unspecified'] },
  { by: ['tier', 'channel'] },
  { by: ['channel'], tier: ['village'] },
  { by: ['funding'], channel: ['replication'] },
  { by: ['tier', 'channel', 'funding'] },
];

/** Metric x level x era x filter; regencies also within a province that the eras draw differently. */
export function matrix(filters: readonly Partial<MetricSpec>[] = FILTERS): readonly MetricSpec[] {
  const plain = { kind: 'metric', tier: [], channel: [], funding: [], within: null, by: [] } as const;
  return METRIC_IDS.flatMap((metric) =>
    LEVELS.flatMap((level) =>
      ERAS.flatMap((era) => {
        const specs = filters.map((filter) => ({ ...plain, metric, level, era, ...filter }));
        const inside = { ...plain, metric, level, era, within: '91' as RegionCode };
        return level === 'regency' ? [...specs, inside] : specs;
      }),
    ),
  );
}

/** Each question once, where two specs ask the same (eras at nation level, ...). */
export function distinct(specs: readonly MetricSpec[]): readonly MetricSpec[] {
  return [...new Map(specs.map((spec) => [canonicalKey(spec), spec])).values()];
}
