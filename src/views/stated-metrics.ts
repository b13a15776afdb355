import { type Level, NATION } from '../base/index.ts';
import {
  existsAt,
  METRIC_IDS,
  type MetricFrame,
  type MetricId,
  type MetricSpec,
  STATED_METRICS,
} from '../metrics/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import type { ViewState } from '../state/index.ts';

/** Whether the snapshot's libraries state which of them are active; a model never does, so it is not asked. */
export function askStated(
  { evidence }: Pick<Manifest, 'evidence'>,
  { era }: Pick<ViewState, 'era'>,
): { readonly stated?: MetricSpec } {
  if (evidence === 'modelled') return {};
  const all = { tier: [], channel: [], funding: [], within: null, by: [] } as const;
  return { stated: { kind: 'metric', metric: 'active_share', level: 'nation', era, ...all } };
}

/** True when libraries of some year state it. */
export const isStated = (frame: MetricFrame | undefined): boolean =>
  frame?.rows.some((row) => (row.region ?? NATION) === NATION && row.value !== null) ?? false;

/** The metrics to choose from at a level; those that few snapshots state only where this one does. */
export const offeredMetrics = (level: Level, stated: boolean): readonly MetricId[] =>
  METRIC_IDS.filter((id) => existsAt(id, level) && (stated || !STATED_METRICS.includes(id)));
