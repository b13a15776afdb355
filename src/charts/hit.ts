import type { Point } from './map-model.ts';
import type { Ring, Shape } from './shapes.ts';

/** The area under a point (MAP_BOX units), or null over the sea. */
export function areaAt(shapes: readonly Shape[], point: Point): string | null {
  return shapes.find((shape) => distanceTo(shape, point) === 0)?.id ?? null;
}

/**
 * The area that a finger or a shaky pointer means. Over the sea: the nearest within `reach`. Over land: that area,
 * unless a small one (both sides shorter than `reach`) lies within a third of `reach`, which could hardly be hit else.
 * Units of MAP_BOX.
 */
export function nearestArea(shapes: readonly Shape[], point: Point, reach: number): string | null {
  let hit: string | null = null;
  let nearest: { id: string; distance: number } | null = null;
  let small: { id: string; distance: number } | null = null;
  for (const shape of shapes) {
    if (boxDistance(shape, point) > reach) continue;
    const distance = distanceTo(shape, point);
    if (distance === 0) hit = shape.id;
    if (distance <= reach && distance < (nearest?.distance ?? Infinity)) nearest = { id: shape.id, distance };
    if (isSmall(shape, reach) && distance <= reach / 3 && distance < (small?.distance ?? Infinity))
      small = { id: shape.id, distance };
  }
  return small?.id ?? hit ?? nearest?.id ?? null;
}

function isSmall({ polygons }: Shape, reach: number): boolean {
  return polygons.every(([ring]) => {
    const xs = (ring ?? []).map(([x]) => x);
    const ys = (ring ?? []).map(([, y]) => y);
    return Math.max(...xs) - Math.min(...xs) < reach && Math.max(...ys) - Math.min(...ys) < reach;
  });
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
