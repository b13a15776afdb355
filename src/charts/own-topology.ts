import type { Topology } from './map-model.ts';
import { polygonsOf } from './shapes.ts';

/** An area of a reader's own map: polygons of rings of degrees, outer first. */
export interface OwnArea {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Areas as a topology that the map draws; every ring is an arc of its own. */
export function topologyOf(areas: readonly OwnArea[]): Topology {
  const arcs: [number, number][][] = [];
  const geometries = areas.map(({ id, polygons }) => ({
    type: 'MultiPolygon' as const,
    id,
    arcs: polygons.map((rings) =>
      rings.map((ring) => [arcs.push(ring.map(([x, y]): [number, number] => [x, y])) - 1]),
    ),
  }));
  return { type: 'Topology', arcs, objects: { areas: { type: 'GeometryCollection', geometries } } };
}

/** The areas of a topology's first object, in degrees. */
export function areasOf(topology: Topology): readonly OwnArea[] {
  return polygonsOf(topology).map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map((position) => [position[0] ?? 0, position[1] ?? 0] as const)),
    ),
  }));
}
