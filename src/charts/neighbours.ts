import type { Anchors, Point } from './map-model.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** Where each arrow key leads; null at an edge. */
export type Neighbours = Readonly<Record<string, Readonly<Record<Direction, string | null>>>>;

/**
 * Spatial neighbours for arrow keys: in each direction the nearest area ahead, straight ahead before sideways, and of
 * areas about as near the one whose opposite arrow leads back. If some area could then not be reached from every other,
 * left and right become the order from west to east, which reaches all. Anchors as of `mapAnchors`; `aspect` is
 * width / height of the box they are percents of.
 */
export function neighbourTable(anchors: Anchors, aspect = 1000 / 376): Neighbours {
  const places = Object.entries(anchors).map(([id, { x, y }]) => ({ id, x: x * aspect, y }));
  const best = new Map(DIRECTIONS.map((direction) => [direction, nearestOf(places, direction)]));
  const spatial = Object.fromEntries(
    places.map((from) => [
      from.id,
      {
        left: settled(from.id, 'left', best),
        right: settled(from.id, 'right', best),
        up: settled(from.id, 'up', best),
        down: settled(from.id, 'down', best),
      },
    ]),
  );
  return reachesAll(spatial) ? spatial : inOrder(spatial, places);
}

interface Place extends Point {
  readonly id: string;
}
interface Candidate {
  readonly id: string;
  readonly cost: number;
}
/** For each id the areas ahead, nearest first. */
type Ahead = ReadonlyMap<string, readonly Candidate[]>;

const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
/** How far sideways an area may lie, as a multiple of how far ahead: near areas (a tenth of the whole), and others. */
const WIDEST = { near: 2, far: 1 };
const NEAR = 0.1;
/** How much an area loses by lying sideways: the power of 1 / cosine of its angle. */
const SIDEWAYS = 1.5;
/** How much farther than the nearest an area may be that leads back. */
const DETOUR = 1.4;

function nearestOf(places: readonly Place[], direction: Direction): Ahead {
  const near = NEAR * Math.max(spanOf(places.map(({ x }) => x)), spanOf(places.map(({ y }) => y)));
  return new Map(
    places.map((from) => {
      const found = places.flatMap(({ id, x, y }) => {
        const [ahead, aside] = turned(x - from.x, y - from.y, direction);
        const distance = Math.hypot(ahead, aside);
        const widest = distance <= near ? WIDEST.near : WIDEST.far;
        if (ahead <= 0 || Math.abs(aside) > widest * ahead) return [];
        return [{ id, cost: distance * (distance / ahead) ** SIDEWAYS }];
      });
      return [from.id, found.sort((one, other) => one.cost - other.cost)];
    }),
  );
}

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function settled(id: string, direction: Direction, best: ReadonlyMap<Direction, Ahead>): string | null {
  const found = best.get(direction)?.get(id) ?? [];
  const [first] = found;
  if (!first) return null;
  const back = best.get(OPPOSITE[direction]);
  const near = found.filter(({ cost }) => cost <= DETOUR * first.cost);
  return (near.find((each) => back?.get(each.id)?.[0]?.id === id) ?? first).id;
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
