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
  const near = NEAR * Math.max(spanOf(places.map(({ x }) => x)), spanOf(places.map(({ y }) => y)));
  const firsts = {
    left: firstOf(places, 'left', near),
    right: firstOf(places, 'right', near),
    up: firstOf(places, 'up', near),
    down: firstOf(places, 'down', near),
  };
  const leadingTo = {
    left: reversed(places, firsts.left),
    right: reversed(places, firsts.right),
    up: reversed(places, firsts.up),
    down: reversed(places, firsts.down),
  };
  const settle = (from: Place, direction: Direction): string | null => {
    const first = firsts[direction].get(from.id);
    if (!first) return null;
    const returning = leadingTo[OPPOSITE[direction]].get(from.id) ?? [];
    return (firstAhead(from, returning, direction, near, first.cost * DETOUR) ?? first).place.id;
  };
  const spatial = Object.fromEntries(
    places.map((from) => [
      from.id,
      {
        left: settle(from, 'left'),
        right: settle(from, 'right'),
        up: settle(from, 'up'),
        down: settle(from, 'down'),
      },
    ]),
  );
  return reachesAll(spatial) ? spatial : inOrder(spatial, places);
}

interface Place extends Point {
  readonly id: string;
}
interface Candidate {
  readonly place: Place;
  readonly cost: number;
}

const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
/** How far sideways an area may lie, as a multiple of how far ahead: near areas (a tenth of the whole), and others. */
const WIDEST = { near: 2, far: 1 };
const NEAR = 0.1;
/** How much an area loses by lying sideways: the power of 1 / cosine of its angle. */
const SIDEWAYS = 1.5;
/** How much farther than the nearest an area may be that leads back. */
const DETOUR = 1.4;

const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const firstOf = (places: readonly Place[], direction: Direction, near: number) =>
  new Map(places.map((from) => [from.id, firstAhead(from, places, direction, near, Infinity)]));

/** By area, those that have it first ahead. */
function reversed(places: readonly Place[], first: ReadonlyMap<string, Candidate | null>) {
  const leading = new Map<string, Place[]>();
  for (const place of places) {
    const to = first.get(place.id)?.place.id;
    if (to !== undefined) leading.set(to, [...(leading.get(to) ?? []), place]);
  }
  return leading;
}

/** The nearest area ahead that costs at most so much. */
function firstAhead(
  from: Place,
  places: readonly Place[],
  direction: Direction,
  near: number,
  most: number,
): Candidate | null {
  const upright = direction === 'up' || direction === 'down';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: Candidate | null = null;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = sign * (upright ? dy : dx);
    if (ahead <= 0) continue;
    const aside = upright ? dx : dy;
    // Far faster than Math.hypot, and all 514 regencies are set against each other.
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (Math.abs(aside) > (distance <= near ? WIDEST.near : WIDEST.far) * ahead) continue;
    const cost = distance * (distance / ahead) ** SIDEWAYS;
    if (cost <= most && (best === null || cost < best.cost)) best = { place, cost };
  }
  return best;
}

/** True when every id can be reached from every id by arrows: the first reaches all, and all reach the first. */
export function reachesAll(table: Neighbours): boolean {
  const ids = Object.keys(table);
  const before = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const id of ids) for (const next of nextOf(table, id)) before.get(next)?.push(id);
  return (
    reached(ids[0], (id) => nextOf(table, id)) === ids.length &&
    reached(ids[0], (id) => before.get(id) ?? []) === ids.length
  );
}

const nextOf = (table: Neighbours, id: string): readonly string[] =>
  DIRECTIONS.flatMap((direction) => table[id]?.[direction] ?? []);

function reached(start: string | undefined, next: (id: string) => readonly string[]): number {
  const seen = new Set(start === undefined ? [] : [start]);
  for (const id of seen) for (const each of next(id)) seen.add(each);
  return seen.size;
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
