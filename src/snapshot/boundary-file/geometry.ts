import { isRecord } from '../json-reader.ts';

export type Position = readonly [longitude: number, latitude: number];
/** Polygons of rings, outer first. */
export type Geometry = readonly (readonly (readonly Position[])[])[];

/** The areas of a GeoJSON geometry; null for one that is none. */
export function readGeometry(geometry: unknown): Geometry | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return polygonsOf([coordinates]);
  return type === 'MultiPolygon' && Array.isArray(coordinates) ? polygonsOf(coordinates) : null;
}

const polygonsOf = (polygons: readonly unknown[]): Geometry =>
  polygons.flatMap((rings) => {
    const read = Array.isArray(rings) ? rings.map(ringOf).filter((ring) => ring.length >= 4) : [];
    return read.length > 0 ? [read] : [];
  });

/** Steps shorter than this, in degrees (about half a kilometre), tell nothing at the size of a page. */
const STEP = 0.005;

function ringOf(ring: unknown): readonly Position[] {
  const all: readonly Position[] = Array.isArray(ring) ? ring.flatMap(positionOf) : [];
  if (all.length < 60) return all;
  const kept: Position[] = [];
  for (const position of all) {
    const last = kept.at(-1);
    if (!last || Math.hypot(position[0] - last[0], position[1] - last[1]) >= STEP) kept.push(position);
  }
  const first = kept[0];
  if (first) kept.push(first);
  return kept.length >= 4 ? kept : all;
}

/** A position of two finite numbers, in a list; an empty list for anything else. */
export function positionOf(value: unknown): readonly Position[] {
  if (!Array.isArray(value)) return [];
  const [x, y]: readonly unknown[] = value;
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y) ? [[x, y]] : [];
}
