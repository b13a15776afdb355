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

export const SCATTER = { width: 720, height: 420, left: 44, right: 16, top: 30, bottom: 36 } as const;
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

/** Places points and as many of their names as fit without covering a point or another name. Pure; units are those of SCATTER. */
export function layoutScatter(points: readonly ScatterPoint[]): ScatterLayout {
  if (points.length === 0) return { points: [], xTicks: [], yTicks: [] };
  const { width, height, left, right, top, bottom } = SCATTER;
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
  const placed = spots.map((spot, own): PlacedPoint => {
    const long = spot.name.length * CHARACTER;
    for (const side of ['end', 'start'] as const) {
      const from = side === 'end' ? spot.left + 7 : spot.left - 7 - long;
      const box = { left: from, right: from + long, top: spot.top - LINE / 2, bottom: spot.top + LINE / 2 };
      const inside = box.left >= left && box.right <= width;
      if (!inside || taken.some((other, at) => at !== own && overlap(box, other))) continue;
      taken.push(box);
      return { ...spot, side };
    }
    return { ...spot, side: null };
  });
  return {
    points: placed,
    xTicks: xs.map((value) => ({ value, at: atX(value) })),
    yTicks: ys.map((value) => ({ value, at: atY(value) })),
  };
}
