import type { SnapshotId } from '../../base/index.ts';

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
  activities: { from: 2018, figures: ['F105', 'F109', 'F114', 'F118'], only: { '2025-04': ['F125'] } },
  participants: {
    from: 2018,
    figures: ['F106', 'F110', 'F115', 'F119'],
    only: { '2025-04': ['F121', 'F123'] },
  },
};

/** In how many provinces replication was counted early in 2023, and last before a snapshot was made. */
const REPLICATING_FIRST = 26;
const REPLICATING: Readonly<Record<string, number>> = { '2023-11': REPLICATING_FIRST, '2025-04': 29 };

/** In how many provinces the model has replications by a year; null for a snapshot whose totals are not known. */
export function replicatingIn(snapshot: SnapshotId, year: number): number | null {
  const last = Object.hasOwn(REPLICATING, snapshot) ? REPLICATING[snapshot] : undefined;
  return last === undefined ? null : year < 2023 ? REPLICATING_FIRST : last;
}

export const metBy = (snapshot: SnapshotId, stream: Stream): readonly string[] => {
  const { figures, only = {} } = TOTALS[stream];
  const own = Object.hasOwn(only, snapshot) ? only[snapshot] : [];
  return [...figures, ...(own ?? [])];
};
