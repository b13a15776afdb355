import type { Size } from './series-model.ts';

/** One labelled point; `text` is what it says when read or hovered. */
export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
export interface PlacedPoint extends ScatterPoint {
  readonly left: number;
  readonly top: number;
  /** Side on which the name stands; null where it would cover another. */
  readonly side: 'start' | 'end' | null;
}
export interface ScatterLayout {
  readonly points: readonly PlacedPoint[];
  readonly xTicks: readonly { readonly value: number; readonly at: number }[];
  readonly yTicks: readonly { readonly value: number; readonly at: number }[];
}

/** Room around the plot, in pixels. */
export const SCATTER_EDGES = { left: 44, right: 16, top: 30, bottom: 36 } as const;
const CHARACTER = 6.2;
const LINE = 13;

/** Round numbers that cover the values: about five of them. */
function scaleOf(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: Math.max(1, count) + 1 }, (_, at) => Number(((first + at) * step).toFixed(6)));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places points and as many of their names as fit without covering a point or another name, in pixels of `size`. Pure. */
export function layoutScatter(points: readonly ScatterPoint[], { width, height }: Size): ScatterLayout {
  if (points.length === 0) return { points: [], xTicks: [], yTicks: [] };
  const { left, right, top, bottom } = SCATTER_EDGES;
  const xs = scaleOf(points.map(({ x }) => x));
  const ys = scaleOf(points.map(({ y }) => y));
  const along = (ticks: readonly number[], value: number): number => {
    const first = ticks[0] ?? 0;
    return (value - first) / ((ticks.at(-1) ?? 1) - first || 1);
  };
  const atX = (value: number) => left + along(xs, value) * (width - left - right);
  const atY = (value: number) => height - bottom - along(ys, value) * (height - top - bottom);
  const spots = points.map((point) => ({ ...point, left: atX(point.x), top: atY(point.y) }));
  const taken: Box[] = spots.map((spot) => ({
    left: spot.left - 5,
    right: spot.left + 5,
    top: spot.top - 5,
    bottom: spot.top + 5,
  }));
  const sides = new Map<number, PlacedPoint['side']>();
  for (const own of fromOutside(spots)) {
    const spot = spots[own];
    if (!spot) continue;
    const long = spot.name.length * CHARACTER;
    for (const side of ['end', 'start'] as const) {
      const from = side === 'end' ? spot.left + 7 : spot.left - 7 - long;
      const box = { left: from, right: from + long, top: spot.top - LINE / 2, bottom: spot.top + LINE / 2 };
      const inside = box.left >= left && box.right <= width;
      if (!inside || taken.some((other, at) => at !== own && overlap(box, other))) continue;
      taken.push(box);
      sides.set(own, side);
      break;
    }
  }
  const placed = spots.map((spot, own): PlacedPoint => ({ ...spot, side: sides.get(own) ?? null }));
  return {
    points: placed,
    xTicks: xs.map((value) => ({ value, at: atX(value) })),
    yTicks: ys.map((value) => ({ value, at: atY(value) })),
  };
}

/** The places of points in their list, those farthest from the middle first: a name says most there. */
function fromOutside(spots: readonly { readonly left: number; readonly top: number }[]): readonly number[] {
  const middle = (of: (spot: { readonly left: number; readonly top: number }) => number): number =>
    spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  const x = middle(({ left }) => left);
  const y = middle(({ top }) => top);
  return spots
    .map(({ left, top }, at) => ({ at, far: Math.hypot(left - x, top - y) }))
    .sort((a, b) => b.far - a.far)
    .map(({ at }) => at);
}
