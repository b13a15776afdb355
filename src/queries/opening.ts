import { CHANNELS, ERAS, type FigureId, LEVELS, NATION, type RegionCode, TIERS } from '../base/index.ts';
import { existsAt, METRIC_IDS, type MetricSpec, rangeSpecOf, STATED_METRICS } from '../metrics/index.ts';
import { hasRows, type Manifest } from '../snapshot/index.ts';
import { ACTIVE_PAIRS, pairFigures } from './active-pairs.ts';
import { canonicalKey, normalise } from './key.ts';
import { fundingQueries } from './opening-funding.ts';
import { growthQueries } from './opening-growth.ts';
import type { QuerySpec } from './spec.ts';

const OPENING_LEVELS = LEVELS.filter((level) => level !== 'regency');
/** How many unmapped libraries the views list. */
export const UNMAPPED_LIMIT = 200;

const alone = <T>(values: readonly T[]): readonly (readonly T[])[] => [[], ...values.map((value) => [value])];

/**
 * The questions with which overview and coverage open, answered by the build for each snapshot: every metric by
 * era, tier and channel (all, or one of each) for nation and provinces; the split of libraries and of new ones by
 * tier and channel; the headlines' figures and those of provinces; the regions; what does not map; and what
 * the growth page opens with. Each once.
 */
export function openingQueries(
  manifest: Pick<Manifest, 'headlines' | 'complete_through' | 'as_of' | 'tables'>,
): readonly QuerySpec[] {
  const headlines = manifest.headlines.map((headline) => headline.figure_id as FigureId);
  const specs: QuerySpec[] = [
    { kind: 'figures', ids: headlines },
    { kind: 'figures', level: 'province' },
    { kind: 'figures' },
    ...activeQuestions(),
    { kind: 'sharing' },
    { kind: 'funding_amounts' },
    ...ERAS.map((era) => ({ kind: 'regions', era }) as const),
    ...ERAS.map((era) => ({ kind: 'regions', era, level: 'province' }) as const),
    ...filters().map(({ tier, channel }) => ({
      kind: 'unmapped' as const,
      tier,
      channel,
      funding: [],
      limit: UNMAPPED_LIMIT,
    })),
    ...metricQuestions(),
    ...(hasRows(manifest, 'model_range') ? metricQuestions().flatMap((spec) => rangeSpecOf(spec) ?? []) : []),
    ...splits(),
    ...regencyQuestions(),
    ...growthQueries(manifest),
    ...fundingQueries(),
  ];
  return [...new Map(specs.map((spec) => [canonicalKey(spec), normalise(spec)])).values()];
}

/** The published pairs of working and joined libraries, of the nation and of each province that has one. */
function activeQuestions(): readonly QuerySpec[] {
  const provinces = ACTIVE_PAIRS.map(({ region }) => region.slice(0, 2) as RegionCode);
  return [NATION, ...provinces].map((region) => ({ kind: 'figures', ids: pairFigures(region) }));
}

function filters() {
  return alone(TIERS).flatMap((tier) => alone(CHANNELS).map((channel) => ({ tier, channel })));
}

function metricQuestions(): readonly MetricSpec[] {
  return METRIC_IDS.filter((id) => !STATED_METRICS.includes(id)).flatMap((metric) =>
    OPENING_LEVELS.filter((level) => existsAt(metric, level)).flatMap((level) =>
      ERAS.flatMap((era) => filters().map((filter) => ({ ...plain(metric, level, era), ...filter }))),
    ),
  );
}

/** Metrics with which the regencies open; one answer for all of them, so that opening a province asks nothing. */
const REGENCY_METRICS = ['village_coverage', 'libraries', 'new_libraries'] as const;

const regencyQuestions = (): readonly MetricSpec[] =>
  REGENCY_METRICS.map((metric) => plain(metric, 'regency', '38'));

function splits(): readonly MetricSpec[] {
  return (['libraries', 'new_libraries'] as const).flatMap((metric) =>
    OPENING_LEVELS.flatMap((level) =>
      ERAS.map((era) => ({ ...plain(metric, level, era), by: ['tier', 'channel'] as const })),
    ),
  );
}

function plain(metric: MetricSpec['metric'], level: MetricSpec['level'], era: MetricSpec['era']): MetricSpec {
  return { kind: 'metric', metric, level, era, tier: [], channel: [], funding: [], within: null, by: [] };
}
