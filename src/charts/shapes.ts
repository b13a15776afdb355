import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { MAP_BOX } from './map-model.ts';

export type Ring = readonly (readonly [number, number])[];

/** A feature in units of MAP_BOX: polygons of rings (outer first), their SVG path data and their bounds. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly Ring[])[];
  readonly path: string;
  readonly bounds: Bounds;
}
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const PADDING = 8;
const cache = new WeakMap<Topology, readonly Shape[]>();

/**
 * The features of a topology's first object, fitted into MAP_BOX (equirectangular, one degree as long on both axes,
 * centred, 8 units of margin). Made once per topology. Features need an id.
 */
export function shapesOf(topology: Topology): readonly Shape[] {
  const known = cache.get(topology);
  if (known) return known;
  const raw = readFeatures(topology);
  const all = boundsOf(raw.flatMap((each) => each.polygons));
  const scale = Math.min(
    (MAP_BOX.width - 2 * PADDING) / (all.right - all.left),
    (MAP_BOX.height - 2 * PADDING) / (all.bottom - all.top),
  );
  const dx = (MAP_BOX.width - (all.right - all.left) * scale) / 2 - all.left * scale;
  const dy = (MAP_BOX.height - (all.bottom - all.top) * scale) / 2 - all.top * scale;
  const shapes = raw.map(({ id, polygons }) => {
    const placed = polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]) => [tenth(x * scale + dx), tenth(y * scale + dy)] as const)),
    );
    return { id, polygons: placed, path: pathOf(placed), bounds: boundsOf(placed) };
  });
  cache.set(topology, shapes);
  return shapes;
}

/** Ids of the areas that a topology draws, in its order. */
export function areaIds(topology: Topology): readonly string[] {
  return shapesOf(topology).map(({ id }) => id);
}

interface RawFeature {
  readonly id: string;
  readonly polygons: readonly (readonly Ring[])[];
}

const readFeatures = (topology: Topology): readonly RawFeature[] =>
  polygonsOf(topology).map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) => rings.map(flip)),
  }));

/** The polygons of a topology's first object as it has them. Features need an id. */
export function polygonsOf(
  topology: Topology,
): readonly { readonly id: string; readonly polygons: readonly number[][][][] }[] {
  const object = Object.values(topology.objects)[0];
  if (!object) return [];
  const read = feature(topology, object);
  const features = read.type === 'FeatureCollection' ? read.features : [read];
  return features.flatMap(({ id, geometry }) => {
    if (id === undefined) return [];
    if (geometry.type === 'Polygon') return [{ id: String(id), polygons: [geometry.coordinates] }];
    return geometry.type === 'MultiPolygon' ? [{ id: String(id), polygons: geometry.coordinates }] : [];
  });
}

/** North up: screens count downwards. */
function flip(ring: readonly (readonly number[])[]): Ring {
  return ring.map((position) => [position[0] ?? 0, -(position[1] ?? 0)] as const);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function boundsOf(polygons: readonly (readonly Ring[])[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const rings of polygons)
    for (const [x, y] of rings[0] ?? []) {
      bounds.left = Math.min(bounds.left, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.right = Math.max(bounds.right, x);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  return bounds;
}

function pathOf(polygons: readonly (readonly Ring[])[]): string {
  return polygons
    .flatMap((rings) => rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`))
    .join('');
}
