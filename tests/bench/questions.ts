import type { MetricId, MetricSpec } from '../../src/metrics/index.ts';

const plain = (metric: MetricId): MetricSpec => ({
  kind: 'metric',
  metric,
  level: 'province',
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
});

/** Questions as the views put them, each under a name for the table. */
export const QUESTIONS: Readonly<Record<string, MetricSpec>> = {
  'libraries by province': plain('libraries'),
  'village coverage by province': plain('village_coverage'),
  'village coverage by regency': { ...plain('village_coverage'), level: 'regency' },
  'new libraries by tier and channel': { ...plain('new_libraries'), by: ['tier', 'channel'] },
  'activities by province': plain('activities'),
  'attendances, villages, stimulus': { ...plain('participants'), tier: ['village'], channel: ['stimulus'] },
  'attendances per activity by regency': { ...plain('participants_per_activity'), level: 'regency' },
};
