import type { Point, Ring } from './geometry.ts';

/*
 * Where the provinces of 2022 meet: drawn by hand, off by 10 to 20 km, so the app calls them schematic.
 * Each line runs in the direction its name says.
 */
const NORTH_TO_SOUTH_BIRDS_HEAD: readonly Point[] = [
  [133.5, -0.7],
  [133.35, -1],
  [133.1, -1.25],
  [132.9, -1.5],
  [132.75, -1.8],
  [132.65, -2.2],
];
const WEST_TO_EAST_NORTH_COAST: readonly Point[] = [
  [136, -2.95],
  [136.6, -3.15],
  [137.2, -3.05],
  [137.9, -2.9],
  [138.3, -2.95],
];
const WEST_TO_EAST_NORTH_RANGE: readonly Point[] = [
  [138.3, -2.95],
  [138.6, -3.15],
  [139.2, -3.4],
  [139.8, -3.7],
  [140.3, -3.85],
  [140.6, -4.05],
  [141.3, -4.1],
];
const NORTH_TO_SOUTH_HIGHLANDS: readonly Point[] = [
  [138.3, -2.95],
  [138.2, -3.5],
  [138, -3.9],
  [138, -4.3],
  [138.1, -4.65],
];
const NORTH_TO_SOUTH_LOWLANDS: readonly Point[] = [
  [138.1, -4.65],
  [138, -4.9],
  [137.9, -5.6],
];
const WEST_TO_EAST_SOUTH_RANGE: readonly Point[] = [
  [138.1, -4.65],
  [138.7, -4.95],
  [139.3, -5.05],
  [139.9, -5.1],
  [140.5, -5.2],
  [141.3, -5.25],
];

const back = (line: readonly Point[]): Point[] => [...line].reverse();
const closed = (points: readonly Point[]): Ring => [...points, ...points.slice(0, 1)];

/** A province of today as the part of a province of the 34 era inside a mask. */
export interface Split {
  readonly code: string;
  readonly of: string;
  readonly mask: Ring;
}

export const SPLITS: readonly Split[] = [
  {
    code: '96',
    of: '92',
    mask: closed([
      [128.5, 1.8],
      [133.5, 1.8],
      ...NORTH_TO_SOUTH_BIRDS_HEAD,
      [132.2, -2.4],
      [131.5, -2.45],
      [128.5, -2.45],
    ]),
  },
  {
    code: '92',
    of: '92',
    mask: closed([
      ...back(NORTH_TO_SOUTH_BIRDS_HEAD),
      [133.5, 1.8],
      [142, 1.8],
      [142, -7],
      [128.5, -7],
      [128.5, -2.45],
      [131.5, -2.45],
      [132.2, -2.4],
    ]),
  },
  {
    code: '91',
    of: '91',
    mask: closed([
      [133, 0.5],
      [142, 0.5],
      [142, -4.1],
      ...back(WEST_TO_EAST_NORTH_RANGE),
      ...back(WEST_TO_EAST_NORTH_COAST).slice(1),
      [135.7, -2.45],
      [133, -2.2],
    ]),
  },
  {
    code: '94',
    of: '91',
    mask: closed([
      ...WEST_TO_EAST_NORTH_COAST,
      ...NORTH_TO_SOUTH_HIGHLANDS.slice(1),
      ...NORTH_TO_SOUTH_LOWLANDS.slice(1),
      [132.5, -5.8],
      [132.5, -2.2],
      [133, -2.2],
      [135.7, -2.45],
    ]),
  },
  {
    code: '95',
    of: '91',
    mask: closed([
      ...WEST_TO_EAST_NORTH_RANGE,
      ...back(WEST_TO_EAST_SOUTH_RANGE),
      ...back(NORTH_TO_SOUTH_HIGHLANDS).slice(1),
    ]),
  },
  {
    code: '93',
    of: '91',
    mask: closed([
      ...WEST_TO_EAST_SOUTH_RANGE,
      [142, -5.25],
      [142, -10],
      [136, -10],
      [136, -5.9],
      ...back(NORTH_TO_SOUTH_LOWLANDS).slice(0, -1),
    ]),
  },
];
