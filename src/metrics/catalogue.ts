import type { Level } from '../base/index.ts';
import { ACTIVE_METRICS } from './catalogue/active.ts';
import { ACTIVITY_METRICS } from './catalogue/activity.ts';
import { LIBRARY_METRICS } from './catalogue/libraries.ts';
import { REACH_METRICS } from './catalogue/reach.ts';
import { METRIC_IDS, type MetricDefinition, type MetricId } from './types.ts';

/** Every metric of the app, by id. */
export const METRICS: Readonly<Record<MetricId, MetricDefinition>> = {
  ...LIBRARY_METRICS,
  ...REACH_METRICS,
  ...ACTIVE_METRICS,
  ...ACTIVITY_METRICS,
};

/** True when the metric exists at the level; elsewhere every cell is `not_applicable`. */
export function existsAt(metric: MetricId, level: Level): boolean {
  return METRICS[metric].levels.includes(level);
}

/** Metrics of what few snapshots state: they are offered only where one does. */
export const STATED_METRICS: readonly MetricId[] = METRIC_IDS.filter(
  (id) => METRICS[id].completeness === 'stated',
);
