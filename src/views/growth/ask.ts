import type { MetricSpec, PartsSpec, PulseSpec, SharesSpec, SpanSpec } from '../../metrics/index.ts';
import { existsAt } from '../../metrics/index.ts';
import type { FiguresSpec, RegionsSpec, TargetsSpec, VariantsSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';
import { parseGoal, parseMode, type Split } from './mode.ts';
import { type GrowthPlace, periodOf, placeOf } from './place.ts';

/** The questions of the growth page; each face puts its own. */
export type GrowthSpecs = {
  readonly regions: RegionsSpec;
  readonly flow?: MetricSpec;
  readonly stock?: MetricSpec;
  readonly flowTotal?: MetricSpec;
  readonly stockTotal?: MetricSpec;
  readonly flowShares?: SharesSpec;
  readonly stockShares?: SharesSpec;
  readonly span?: SpanSpec;
  readonly spanRegions?: SpanSpec;
  readonly parts?: PartsSpec;
  readonly variants?: VariantsSpec;
  readonly ledger?: FiguresSpec;
  readonly provinces?: MetricSpec;
  readonly spanProvinces?: SpanSpec;
  readonly activities?: MetricSpec;
  readonly participants?: MetricSpec;
  readonly months?: PulseSpec;
  readonly years?: PulseSpec;
  readonly activityFigures?: FiguresSpec;
  readonly participantFigures?: FiguresSpec;
  readonly effectiveness?: FiguresSpec;
  readonly benefit?: FiguresSpec;
  readonly totalBenefit?: FiguresSpec;
  readonly iplm?: FiguresSpec;
  readonly tgm?: FiguresSpec;
  readonly targets?: TargetsSpec;
  readonly goal?: SpanSpec;
};

/** Answers without which the page is drawn already. */
export const LATER = [
  'flowShares',
  'stockShares',
  'spanRegions',
  'parts',
  'variants',
  'ledger',
  'spanProvinces',
  'months',
  'years',
  'activityFigures',
  'participantFigures',
  'goal',
] as const;

export const BY: Readonly<Record<Split, MetricSpec['by']>> = {
  path: ['tier', 'channel'],
  tier: ['tier'],
  channel: ['channel'],
  total: [],
};

/** Names the sources of what other answers give by id. */
const LEDGER: FiguresSpec = { kind: 'figures' };

type Choice = Omit<MetricSpec, 'kind' | 'metric' | 'by'>;

export function askGrowth(state: ViewState, { manifest }: ViewContext): GrowthSpecs {
  const place = placeOf(state, manifest);
  const mode = parseMode(state.mode);
  const choice = choiceOf(state, place);
  const regions: RegionsSpec =
    manifest.evidence === 'registry'
      ? { kind: 'regions', era: state.era }
      : { kind: 'regions', era: state.era, level: 'province' };
  switch (mode.face) {
    case 'libraries':
      return {
        regions,
        ...askLibraries(state, place, choice, periodOf(state, manifest), manifest.evidence === 'registry'),
      };
    case 'provinces':
      return { regions, ...askProvinces(state, periodOf(state, manifest)) };
    case 'activity':
      return { regions, ...askActivity(place, choice) };
    case 'targets':
      return { regions, ...askTargets(state, choice, periodOf(state, manifest)) };
  }
}

type Period = ReturnType<typeof periodOf>;

function choiceOf({ tier, channel, funding }: ViewState, { level, province, era }: GrowthPlace): Choice {
  return { level, era, tier, channel, funding, within: level === 'regency' ? province : null };
}

const span = (metric: MetricSpec['metric'], choice: Choice, period: Period): SpanSpec => ({
  kind: 'span',
  metric,
  ...choice,
  by: [],
  ...period,
  goal: null,
});

function askLibraries(
  state: ViewState,
  place: GrowthPlace,
  choice: Choice,
  period: Period,
  registry: boolean,
) {
  const { split, share } = parseMode(state.mode);
  const by = BY[split];
  const metric = (id: MetricSpec['metric'], dimensions: MetricSpec['by']): MetricSpec => ({
    kind: 'metric',
    metric: id,
    ...choice,
    by: dimensions,
  });
  const shares = (id: MetricSpec['metric']): SharesSpec => ({ kind: 'shares', metric: id, ...choice, by });
  const below: Choice =
    registry && place.province !== null
      ? { ...choice, level: 'regency', era: '38', within: place.province }
      : { ...choice, level: 'province', era: state.era, within: null };
  return {
    flow: metric('new_libraries', by),
    stock: metric('libraries', by),
    flowTotal: metric('new_libraries', []),
    stockTotal: metric('libraries', []),
    ...(share && by.length > 0
      ? { flowShares: shares('new_libraries'), stockShares: shares('libraries') }
      : {}),
    span: span('libraries', choice, period),
    spanRegions: span('libraries', below, period),
    parts: { kind: 'parts', ...choice, ...period } as const,
    ...(place.level === 'nation' ? { variants: { kind: 'variants' } as const, ledger: LEDGER } : {}),
  };
}

/** The metric that the provinces are shown by: the one chosen, or libraries where it has no provinces. */
export const metricOf = ({ metric }: ViewState): MetricSpec['metric'] =>
  existsAt(metric, 'province') ? metric : 'libraries';

function askProvinces(state: ViewState, period: Period) {
  const { era, tier, channel, funding } = state;
  const choice: Choice = { level: 'province', era, tier, channel, funding, within: null };
  const metric = metricOf(state);
  return {
    provinces: { kind: 'metric', metric, ...choice, by: [] } as const,
    spanProvinces: span(metric, choice, period),
  };
}

const national = (indicator: string): FiguresSpec => ({ kind: 'figures', level: 'nation', indicator });

function askActivity(place: GrowthPlace, choice: Choice) {
  const metric = (id: MetricSpec['metric']): MetricSpec => ({
    kind: 'metric',
    metric: id,
    ...choice,
    by: [],
  });
  const { level, era, tier, channel, funding } = choice;
  const pulse = (grain: PulseSpec['grain']): PulseSpec => ({
    kind: 'pulse',
    grain,
    level,
    era,
    region: place.region,
    tier,
    channel,
    funding,
  });
  return {
    activities: metric('activities'),
    participants: metric('participants'),
    months: pulse('month'),
    years: pulse('year'),
    activityFigures: national('community_activities'),
    participantFigures: national('community_participants'),
  };
}

function askTargets(state: ViewState, choice: Choice, period: Period) {
  const { goal } = parseGoal(state.q, period.to);
  return {
    effectiveness: national('effectiveness_score'),
    benefit: national('benefit_cost_ratio'),
    totalBenefit: national('total_benefit'),
    iplm: national('IPLM'),
    tgm: national('TGM'),
    targets: { kind: 'targets' } as const,
    ledger: LEDGER,
    span: span('libraries', choice, period),
    ...(goal === null ? {} : { goal: { ...span('libraries', choice, period), goal } }),
  };
}
