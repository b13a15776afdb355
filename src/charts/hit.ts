import type { Point } from './map-model.ts';
import type { Ring, Shape } from './shapes.ts';

/** The area under a point (MAP_BOX units), or null over the sea. */
export function areaAt(shapes: readonly Shape[], point: Point): string | null {
  return shapes.find((shape) => distanceTo(shape, point) === 0)?.id ?? null;
}

/**
 * The area that a finger or a shaky pointer means: the nearest within `reach`, where a small area counts as nearer than
 * a large one by up to a third of `reach`, for it could hardly be hit else. Null far from land. Units of MAP_BOX.
 */
export function nearestArea(shapes: readonly Shape[], point: Point, reach: number): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const shape of shapes) {
    if (boxDistance(shape, point) > reach) continue;
    const distance = distanceTo(shape, point);
    if (distance > reach) continue;
    const cost = distance + Math.min(sizeOf(shape), reach) / 3;
    if (!best || cost < best.cost) best = { id: shape.id, cost };
  }
  return best?.id ?? null;
}

/** Longer side of the largest island. */
function sizeOf({ polygons }: Shape): number {
  const sides = polygons.map(([ring = []]) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  });
  return Math.max(0, ...sides);
}

function boxDistance({ bounds }: Shape, { x, y }: Point): number {
  const dx = Math.max(bounds.left - x, 0, x - bounds.right);
  const dy = Math.max(bounds.top - y, 0, y - bounds.bottom);
  return Math.hypot(dx, dy);
}

/** Distance to the outline; 0 inside. */
function distanceTo(shape: Shape, point: Point): number {
  let least = Infinity;
  for (const rings of shape.polygons) {
    if (rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1) return 0;
    for (const ring of rings) least = Math.min(least, ringDistance(ring, point));
  }
  return least;
}

/** Even-odd test. */
export function ringHolds(ring: Ring, { x, y }: Point): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    const [ax, ay] = corner;
    const [bx, by] = before ?? corner;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    before = corner;
  }
  return inside;
}

/** Distance from a point to the nearest segment of a ring. */
export function ringDistance(ring: Ring, { x, y }: Point): number {
  let least = Infinity;
  ring.forEach(([bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length
      ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      : 0;
    least = Math.min(least, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  });
  return least;
}
