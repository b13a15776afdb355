/** Longitude and latitude, degrees. */
export type Point = readonly [lon: number, lat: number];
/** A closed ring: its last point is its first. */
export type Ring = readonly Point[];
/** Outer rings of a province by Kemendagri code; the outline has no holes. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

/** GeoJSON of one MultiPolygon a province, with `properties.code`. */
export function toGeoJson(outlines: Outlines): string {
  const features = [...outlines].map(([code, rings]) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Mean of a ring's points: enough to tell islands apart. */
export function middleOf(ring: Ring): Point {
  const sum = ring.reduce<Point>(([lon, lat], point) => [lon + point[0], lat + point[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

/** Drops repeated points and closes the ring; null when fewer than three corners are left. */
export function closeRing(points: readonly Point[]): Ring | null {
  const same = (a: Point | undefined, b: Point | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const ring = points.filter((point, index) => index === 0 || !same(point, points[index - 1]));
  const first = ring[0];
  if (first && !same(first, ring.at(-1))) ring.push(first);
  return ring.length >= 4 ? ring : null;
}
