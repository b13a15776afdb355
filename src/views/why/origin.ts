import { NATION, type SnapshotId } from '../../base/index.ts';
import type { FigureRow, MetricId } from '../../metrics/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { rowsBehind } from '../rows-behind.ts';

/** What the model shares out by one rule each: libraries by tier and channel, and what they report. */
export type Stream = 'provincial' | 'regency' | 'village' | 'replication' | 'activities' | 'participants';

/** The national totals of a stream that the model meets; a test holds them to the model's own list of figures. */
export interface Totals {
  /** The first year in which the model has any. */
  readonly from: number;
  readonly figures: readonly string[];
  /** Met in one snapshot only. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}
export const TOTALS: Readonly<Record<Stream, Totals>> = {
  provincial: { from: 2018, figures: ['F001', 'F021', 'S001'], only: { '2025-04': ['F059'] } },
  regency: {
    from: 2018,
    figures: ['F002', 'F005', 'F019', 'F022', 'S002'],
    only: { '2025-04': ['F060', 'F069'] },
  },
  village: {
    from: 2019,
    figures: ['F003', 'F006', 'F007', 'F020', 'F023', 'S004'],
    only: { '2023-11': ['S003'], '2025-04': ['F046', 'F061', 'F062', 'F070'] },
  },
  replication: { from: 2020, figures: ['F081', 'S005'], only: { '2025-04': ['F086', 'F090', 'F092'] } },
  activities: { from: 2019, figures: ['F105', 'F109', 'F114', 'F118'], only: { '2025-04': ['F125'] } },
  participants: {
    from: 2019,
    figures: ['F106', 'F110', 'F115', 'F119'],
    only: { '2025-04': ['F121', 'F123'] },
  },
};

/** A stream that a number holds, and the published totals that it starts from. */
export interface Origin {
  readonly stream: Stream;
  readonly figures: readonly FigureRow[];
}

/** Where a modelled number comes from: a part for each stream in it; none for a snapshot whose totals are not known. */
export function originsOf(
  why: WhyCell,
  state: ViewState,
  flow: boolean,
  snapshot: Pick<Manifest, 'id' | 'evidence'>,
  ledger: readonly FigureRow[],
): readonly Origin[] {
  if (snapshot.evidence !== 'modelled') return [];
  return streamsOf(why, state).map((stream) => {
    const met = metBy(snapshot.id, stream);
    const totals = ledger.filter(({ id, region }) => region === NATION && met.includes(id));
    return { stream, figures: flow ? flowFrom(totals, why.year) : stockFrom(totals, why.year) };
  });
}

export const metBy = (snapshot: SnapshotId, stream: Stream): readonly string[] => {
  const { figures, only = {} } = TOTALS[stream];
  const own = Object.hasOwn(only, snapshot) ? only[snapshot] : [];
  return [...figures, ...(own ?? [])];
};

const REPORTED: Partial<Record<MetricId, readonly Stream[]>> = {
  activities: ['activities'],
  participants: ['participants'],
  participants_per_activity: ['participants', 'activities'],
};

/** The streams of the rows behind a number. Stimulus is paid by the state budget, replication by others or by nobody who was named. */
export function streamsOf(why: WhyCell, state: ViewState): readonly Stream[] {
  const rows = rowsBehind(why, state);
  if (rows === null) return [];
  const { tier = [], channel = [], funding = [] } = rows;
  const has = <T>(list: readonly T[], one: T) => list.length === 0 || list.includes(one);
  const stimulus = has(channel, 'stimulus') && has(funding, 'apbn');
  const replication =
    has(channel, 'replication') && (funding.length === 0 || funding.some((each) => each !== 'apbn'));
  const below = why.region.includes('.');
  const streams: readonly Stream[] = REPORTED[why.metric] ?? [
    ...(stimulus && has(tier, 'province') && !below ? (['provincial'] as const) : []),
    ...(stimulus && has(tier, 'regency') ? (['regency'] as const) : []),
    ...(stimulus && has(tier, 'village') ? (['village'] as const) : []),
    ...(replication && has(tier, 'village') ? (['replication'] as const) : []),
  ];
  return streams.filter((stream) => TOTALS[stream].from <= why.year);
}

/** `YYYY-MM` in which a figure holds or its period ends; a date that is a year only is its December. */
const endOf = ({ asOf, periodEnd }: FigureRow): string => monthOf(asOf.text ?? periodEnd.text ?? '', '12');
const startOf = ({ periodStart }: FigureRow): string => monthOf(periodStart.text ?? '', '01');
const monthOf = (date: string, other: string) => (date.length === 4 ? `${date}-${other}` : date.slice(0, 7));

const inOrder = (figures: readonly FigureRow[]): readonly FigureRow[] =>
  [...new Set(figures)].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));

/**
 * What a stock at the end of a year rests on: the total of that month, else the last one before it with the flows
 * that lead up to it, else what lies on both sides.
 */
export function stockFrom(totals: readonly FigureRow[], year: number): readonly FigureRow[] {
  const end = `${year}-12`;
  const stocks = inOrder(totals.filter(({ kind }) => kind === 'stock'));
  const flows = totals.filter(({ kind }) => kind === 'flow');
  const exact = stocks.findLast((each) => endOf(each) === end);
  if (exact) return [exact];
  const before = stocks.findLast((each) => endOf(each) < end);
  const since = before ? endOf(before) : '';
  const after = flows.filter((each) => startOf(each) > since && endOf(each) <= end);
  const start = before ? [before] : [];
  if (after.some((each) => endOf(each) === end)) return inOrder([...start, ...after]);
  const next = stocks.find((each) => endOf(each) > end);
  const until = next ? endOf(next) : '9999';
  const between = flows.filter((each) => startOf(each) > since && endOf(each) <= until);
  return inOrder([...start, ...between, ...(next ? [next] : [])]);
}

/** What a flow within a year rests on: the total of that year, else the stocks around it and flows inside it. */
export function flowFrom(totals: readonly FigureRow[], year: number): readonly FigureRow[] {
  const flows = totals.filter(({ kind }) => kind === 'flow');
  const exact = flows.find((each) => startOf(each) === `${year}-01` && endOf(each) === `${year}-12`);
  if (exact) return [exact];
  const inside = flows.filter((each) => startOf(each) >= `${year}-01` && endOf(each) <= `${year}-12`);
  return inOrder([...stockFrom(totals, year - 1), ...inside, ...stockFrom(totals, year)]);
}
