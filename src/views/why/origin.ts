import { NATION } from '../../base/index.ts';
import type { FigureRow, MetricId } from '../../metrics/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { rowsBehind } from '../rows-behind.ts';
import { flowFrom, isAfter, lastStretch, stockFrom } from './stretch.ts';
import { metBy, replicatingIn, type Stream, TOTALS } from './totals.ts';

/** How the model fills the time before, between and after published totals. */
export type Pace = 'first' | 'between' | 'on' | 'carried';

/** A stream that a number holds, and the published totals that it starts from. */
export interface Origin {
  readonly stream: Stream;
  readonly figures: readonly FigureRow[];
  /** Null where nothing is said of the time between: a total of the very year says it, or the model has no pace. */
  readonly pace: Pace | null;
  /** In how many provinces replications lie by that year. */
  readonly provinces: number;
}

/** Where a modelled number comes from: a part for each stream in it; none for a snapshot whose totals are not known. */
export function originsOf(
  why: WhyCell,
  state: ViewState,
  flow: boolean,
  snapshot: Pick<Manifest, 'id' | 'evidence'>,
  ledger: readonly FigureRow[],
): readonly Origin[] {
  const provinces = replicatingIn(snapshot.id, why.year);
  if (snapshot.evidence !== 'modelled' || provinces === null) return [];
  return streamsOf(why, state).map((stream) => {
    const met = metBy(snapshot.id, stream);
    const totals = ledger.filter(({ id, region }) => region === NATION && met.includes(id));
    if (isAfter(totals, why.year))
      return isReported(stream)
        ? { stream, figures: lastStretch(totals), pace: 'on', provinces }
        : { stream, figures: stockFrom(totals, why.year), pace: 'carried', provinces };
    const figures = flow ? flowFrom(totals, why.year) : stockFrom(totals, why.year);
    const pace = stream === 'replication' ? growth(why.year, flow, figures.length) : null;
    return { stream, figures, pace, provinces };
  });
}

/** Replications were first counted at the end of 2022. */
function growth(year: number, flow: boolean, counts: number): Pace | null {
  if (year <= (flow ? 2022 : 2021)) return 'first';
  return counts > 1 ? 'between' : null;
}

/** What libraries report, in distinction from the libraries themselves. No figure of a single place binds it. */
export const isReported = (stream: Stream): boolean => stream === 'activities' || stream === 'participants';

const REPORTED: Partial<Record<MetricId, readonly Stream[]>> = {
  activities: ['activities'],
  participants: ['participants'],
  participants_per_activity: ['participants', 'activities'],
};

/**
 * The streams of the rows behind a number. Stimulus is paid by the state budget, replication by nobody who was named,
 * but for a few in single places, whose funder a source states or the model assumes: a number with those and without
 * the rest has no streams, since no total was shared out to it.
 */
export function streamsOf(why: WhyCell, state: ViewState): readonly Stream[] {
  const rows = rowsBehind(why, state);
  if (rows === null) return [];
  const { tier = [], channel = [], funding = [] } = rows;
  const has = <T>(list: readonly T[], one: T) => list.length === 0 || list.includes(one);
  const stimulus = has(channel, 'stimulus') && has(funding, 'apbn');
  const replicated = has(channel, 'replication') && has(tier, 'village');
  const shared = has(funding, 'unspecified');
  const named = replicated && !shared && funding.some((each) => each !== 'apbn');
  const below = why.region.includes('.');
  const joined: readonly Stream[] = [
    ...(stimulus && has(tier, 'province') && !below ? (['provincial'] as const) : []),
    ...(stimulus && has(tier, 'regency') ? (['regency'] as const) : []),
    ...(stimulus && has(tier, 'village') ? (['village'] as const) : []),
    ...(replicated && shared ? (['replication'] as const) : []),
  ];
  const streams = REPORTED[why.metric] ?? (named ? [] : joined);
  return streams.filter((stream) => TOTALS[stream].from <= why.year);
}
