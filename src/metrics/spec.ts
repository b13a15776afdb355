import { CHANNELS, FUNDINGS, TIERS } from '../base/index.ts';
import { METRICS } from './catalogue.ts';
import { DIMENSIONS, type MetricSpec } from './types.ts';

/**
 * The one way to write a question: lists in the order of their type and without repeats, a filter that names
 * every value dropped, `within` only where it has a meaning, and boundaries only where they tell a difference.
 * Specs that ask the same become equal.
 */
export function normaliseMetricSpec(spec: MetricSpec): MetricSpec {
  return {
    kind: 'metric',
    metric: spec.metric,
    level: spec.level,
    era: needsEra(spec) ? spec.era : '38',
    tier: filter(TIERS, spec.tier),
    channel: filter(CHANNELS, spec.channel),
    funding: filter(FUNDINGS, spec.funding),
    within: spec.level === 'regency' ? spec.within : null,
    by: DIMENSIONS.filter((dimension) => spec.by.includes(dimension)),
  };
}

/** Boundaries of provinces change a question about provinces, about the regencies within one, and the count of provinces. */
function needsEra(spec: MetricSpec): boolean {
  if (spec.level === 'province' || spec.metric === 'provinces_reached') return true;
  return spec.level === 'regency' && spec.within !== null;
}

function filter<T extends string>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  const kept = all.filter((value) => chosen.includes(value));
  return kept.length === all.length ? [] : kept;
}

/** True when the question reads `leaf_activity`, which may load after the library relations. */
export function needsActivity(spec: Pick<MetricSpec, 'metric'>): boolean {
  return METRICS[spec.metric].completeness === 'reported';
}
