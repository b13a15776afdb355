import type { Topology } from 'topojson-specification';
import { ringHolds } from './hit.ts';
import { type Anchors, MAP_BOX, type Point } from './map-model.ts';
import { type Ring, type Shape, shapesOf } from './shapes.ts';

/** Where to put a mark or a link for each id that the topology draws: deep inside its largest polygon, in percent of MAP_BOX. */
export function mapAnchors(topology: Topology, ids: readonly string[]): Anchors {
  const wanted = new Set(ids);
  return Object.fromEntries(
    shapesOf(topology)
      .filter(({ id }) => wanted.has(id))
      .map((shape) => {
        const { x, y } = innerPoint(shape);
        return [shape.id, { x: percent(x / MAP_BOX.width), y: percent(y / MAP_BOX.height) }];
      }),
  );
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}

/** The point of the largest polygon that is farthest from its outline, found on a grid that narrows three times. */
export function innerPoint(shape: Shape): Point {
  const rings = shape.polygons.reduce<readonly Ring[]>(
    (largest, each) => (Math.abs(areaOf(each[0])) > Math.abs(areaOf(largest[0])) ? each : largest),
    [],
  );
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  let left = Math.min(...xs);
  let top = Math.min(...ys);
  let width = Math.max(...xs) - left;
  let height = Math.max(...ys) - top;
  let best = { x: left + width / 2, y: top + height / 2, room: -Infinity };
  for (let pass = 0; pass < 3; pass++) {
    for (let row = 0; row < GRID; row++)
      for (let column = 0; column < GRID; column++) {
        const point = { x: left + ((column + 0.5) / GRID) * width, y: top + ((row + 0.5) / GRID) * height };
        const room = roomAt(rings, point);
        if (room > best.room) best = { ...point, room };
      }
    width /= GRID / 2;
    height /= GRID / 2;
    left = best.x - width / 2;
    top = best.y - height / 2;
  }
  return { x: best.x, y: best.y };
}

const GRID = 8;

/** Distance to the nearest corner of the outline (outlines are dense), -1 outside. */
function roomAt(rings: readonly Ring[], point: Point): number {
  if (rings.filter((ring) => ringHolds(ring, point)).length % 2 === 0) return -1;
  let square = Infinity;
  for (const ring of rings)
    for (const [x, y] of ring) {
      const each = (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y);
      if (each < square) square = each;
    }
  return Math.sqrt(square);
}

/** Signed area of a ring. */
function areaOf(ring: Ring | undefined): number {
  if (!ring) return 0;
  return ring.reduce((sum, [bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    return sum + (ax * by - bx * ay) / 2;
  }, 0);
}
