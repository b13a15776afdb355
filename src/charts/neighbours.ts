import type { Anchors, Point } from './map-model.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** Where each arrow key leads; null at an edge. */
export type Neighbours = Readonly<Record<string, Readonly<Record<Direction, string | null>>>>;

/**
 * Spatial neighbours for arrow keys: in each direction the nearest area within a quarter turn, straight ahead before
 * sideways. If some area could then not be reached from every other, left and right become the order from west to
 * east, which reaches all. Anchors as of `mapAnchors`; `aspect` is width / height of the box they are percents of.
 */
export function neighbourTable(anchors: Anchors, aspect = 1000 / 376): Neighbours {
  const places = Object.entries(anchors).map(([id, { x, y }]) => ({ id, x: x * aspect, y }));
  const spatial = Object.fromEntries(
    places.map((from) => [
      from.id,
      {
        left: nearest(from, places, 'left'),
        right: nearest(from, places, 'right'),
        up: nearest(from, places, 'up'),
        down: nearest(from, places, 'down'),
      },
    ]),
  );
  return reachesAll(spatial) ? spatial : inOrder(spatial, places);
}

interface Place extends Point {
  readonly id: string;
}

function nearest(from: Place, places: readonly Place[], direction: Direction): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const place of places) {
    const [ahead, aside] = turned(place.x - from.x, place.y - from.y, direction);
    if (ahead <= 0 || Math.abs(aside) > ahead) continue;
    const cost = ahead + 2 * Math.abs(aside);
    if (!best || cost < best.cost) best = { id: place.id, cost };
  }
  return best?.id ?? null;
}

function turned(dx: number, dy: number, direction: Direction): readonly [ahead: number, aside: number] {
  if (direction === 'left') return [-dx, dy];
  if (direction === 'right') return [dx, dy];
  return direction === 'up' ? [-dy, dx] : [dy, dx];
}

/** True when every id can be reached from every id by arrows. */
export function reachesAll(table: Neighbours): boolean {
  const ids = Object.keys(table);
  return ids.every((start) => {
    const seen = new Set([start]);
    for (const id of seen)
      for (const direction of DIRECTIONS) {
        const next = table[id]?.[direction];
        if (next) seen.add(next);
      }
    return seen.size === ids.length;
  });
}

function inOrder(spatial: Neighbours, places: readonly Place[]): Neighbours {
  const order = [...places].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    order.map(({ id }, index) => [
      id,
      {
        left: order[index - 1]?.id ?? null,
        right: order[index + 1]?.id ?? null,
        up: spatial[id]?.up ?? null,
        down: spatial[id]?.down ?? null,
      },
    ]),
  );
}
