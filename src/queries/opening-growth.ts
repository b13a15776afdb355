import { ERAS, NATION } from '../base/index.ts';
import type { MetricSpec, PartsSpec, SpanSpec } from '../metrics/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import type { QuerySpec } from './spec.ts';

/** The programme began in 2018. */
const FIRST_YEAR = 2018;
const OPENING_YEARS = 5;

/** The last year whose library counts are complete for every channel. */
export function openingYear(manifest: Pick<Manifest, 'complete_through' | 'as_of'>): number {
  const through = manifest.complete_through
    .filter(({ table }) => table === 'libraries')
    .map((entry) => entry.through)
    .sort()[0];
  const day = through ?? manifest.as_of;
  const year = Number(day.slice(0, 4));
  return day.slice(5) === '12-31' ? year : year - 1;
}

/** The period that the growth page opens with: the five years to the last complete one. */
export function openingPeriod(manifest: Pick<Manifest, 'complete_through' | 'as_of'>): {
  readonly from: number;
  readonly to: number;
} {
  const to = openingYear(manifest);
  return { from: Math.min(to, Math.max(FIRST_YEAR, to - OPENING_YEARS)), to };
}

/** The national figures that the growth page draws. */
const INDICATORS = [
  'community_activities',
  'community_participants',
  'effectiveness_score',
  'benefit_cost_ratio',
  'total_benefit',
  'IPLM',
  'TGM',
] as const;

const ALL = { tier: [], channel: [], funding: [], within: null } as const;

/** The questions with which each face of the growth page opens, for the nation and all provinces. */
export function growthQueries(manifest: Pick<Manifest, 'complete_through' | 'as_of'>): readonly QuerySpec[] {
  const period = openingPeriod(manifest);
  const levels = [
    { level: 'nation', era: '38' } as const,
    ...ERAS.map((era) => ({ level: 'province', era }) as const),
  ];
  const specs: QuerySpec[] = [{ kind: 'variants' }, { kind: 'targets' }];
  for (const indicator of INDICATORS) {
    specs.push({ kind: 'figures', level: 'nation', indicator });
  }
  for (const at of levels) {
    const parts: PartsSpec = {
      kind: 'parts',
      ...at,
      tier: [],
      channel: [],
      funding: [],
      within: null,
      ...period,
    };
    specs.push(parts, span('libraries', at, period), span('village_coverage', at, period));
    for (const metric of ['libraries', 'new_libraries'] as const) {
      for (const by of [['tier'], ['channel']] as const)
        specs.push({ kind: 'metric', metric, ...at, ...ALL, by });
    }
  }
  for (const metric of ['libraries', 'new_libraries'] as const) {
    for (const by of [['tier', 'channel'], ['tier'], ['channel']] as const) {
      specs.push({ kind: 'shares', metric, level: 'nation', era: '38', ...ALL, by });
    }
  }
  for (const grain of ['month', 'year'] as const) {
    specs.push({
      kind: 'pulse',
      grain,
      level: 'nation',
      era: '38',
      region: NATION,
      tier: [],
      channel: [],
      funding: [],
    });
  }
  return specs;
}

function span(
  metric: MetricSpec['metric'],
  at: Pick<MetricSpec, 'level' | 'era'>,
  period: { readonly from: number; readonly to: number },
): SpanSpec {
  return { kind: 'span', metric, ...at, ...ALL, by: [], ...period, goal: null };
}
