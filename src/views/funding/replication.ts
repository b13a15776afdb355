import { NATION, type RegionCode } from '../../base/index.ts';
import type { MetricRow } from '../../metrics/index.ts';
import { indexOf } from '../frame-index.ts';
import type { Answers } from '../view.ts';
import type { FundingSpecs } from './ask.ts';

export interface Replicating {
  readonly code: RegionCode;
  readonly name: string;
  /** Village libraries by replication, and by stimulus; null = not reported. */
  readonly replicated: MetricRow | null;
  readonly received: MetricRow | null;
  /** Replications for each stimulus village. */
  readonly ratio: MetricRow;
}
export interface ReplicationModel {
  readonly year: number;
  readonly nation: MetricRow | null;
  /** Highest ratio first, those without one last. */
  readonly provinces: readonly Replicating[];
  /** Provinces that are known to have no replication, of whatever tier. */
  readonly none: readonly Replicating[];
  /** Provinces with more village libraries by replication than by stimulus. */
  readonly more: readonly Replicating[];
}

/** Who replicates, and how much for what it received, at the end of a year. */
export function readReplication(
  answers: Pick<Answers<FundingSpecs>, 'nationRatio' | 'ratios' | 'replications' | 'replicated' | 'received'>,
  year: number,
  nameOf: (code: RegionCode) => string,
): ReplicationModel {
  const [any, replicated, received] = [answers.replications, answers.replicated, answers.received].map(
    indexOf,
  );
  const provinces = indexOf(answers.ratios)
    .inYear(year)
    .map((ratio): Replicating => {
      const code = ratio.region ?? NATION;
      return {
        code,
        name: nameOf(code),
        replicated: replicated?.row(year, code) ?? null,
        received: received?.row(year, code) ?? null,
        ratio,
      };
    })
    .sort((a, b) => (b.ratio.value ?? -1) - (a.ratio.value ?? -1) || (a.code < b.code ? -1 : 1));
  return {
    year,
    nation: indexOf(answers.nationRatio).row(year, NATION) ?? null,
    provinces,
    none: provinces.filter(({ code }) => any?.row(year, code)?.value === 0),
    more: provinces.filter(
      ({ replicated: own, received: got }) => (own?.value ?? 0) > (got?.value ?? Infinity),
    ),
  };
}
