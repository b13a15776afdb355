import { type FigureId, NATION, type RegionCode } from '../base/index.ts';

/** Libraries that were working beside those that had joined, where a source says both. */
export interface ActivePair {
  readonly region: RegionCode;
  readonly year: number;
  readonly active: FigureId;
  readonly nominal: FigureId;
}

/** Maros: villages committed of those that implement. Sulawesi Tengah: regencies performing of those that joined. */
export const ACTIVE_PAIRS: readonly ActivePair[] = [
  {
    region: '73.09' as RegionCode,
    year: 2023,
    active: 'F210' as FigureId,
    nominal: 'F209' as FigureId,
  },
  { region: '72' as RegionCode, year: 2022, active: 'F220' as FigureId, nominal: 'F218' as FigureId },
];

/** The pairs that lie in a region; the nation has all of them. */
export const pairsIn = (region: RegionCode): readonly ActivePair[] =>
  ACTIVE_PAIRS.filter(
    (pair) => region === NATION || pair.region === region || pair.region.startsWith(`${region}.`),
  );

/** The figures of those pairs. */
export const pairFigures = (region: RegionCode): readonly FigureId[] =>
  pairsIn(region).flatMap(({ active, nominal }) => [active, nominal]);
