import { isRecord } from '../json-reader.ts';
import { type Geometry, type Position, positionOf, readGeometry } from './geometry.ts';

type Json = Readonly<Record<string, unknown>>;

/** The areas of a TopoJSON geometry: its arcs put together and turned into degrees. Null for one that is none. */
export function topologyGeometry(topology: Json, geometry: Json): Geometry | null {
  const { type, arcs } = geometry;
  const ring = (numbers: unknown): readonly Position[] =>
    Array.isArray(numbers)
      ? numbers.flatMap((number, at) => {
          const points = typeof number === 'number' ? arcOf(topology, number) : [];
          return at === 0 ? points : points.slice(1);
        })
      : [];
  const polygon = (rings: unknown) => (Array.isArray(rings) ? rings.map(ring) : []);
  if (type === 'Polygon') return readGeometry({ type, coordinates: polygon(arcs) });
  if (type !== 'MultiPolygon' || !Array.isArray(arcs)) return null;
  return readGeometry({ type, coordinates: arcs.map(polygon) });
}

const decoded = new WeakMap<Json, Map<number, readonly Position[]>>();

/** Arc `number`; `~n` is arc n backwards. */
function arcOf(topology: Json, number: number): readonly Position[] {
  const index = number < 0 ? ~number : number;
  const known = decoded.get(topology) ?? new Map<number, readonly Position[]>();
  decoded.set(topology, known);
  const points = known.get(index) ?? decodeArc(topology, index);
  known.set(index, points);
  return number < 0 ? [...points].reverse() : points;
}

function decodeArc(topology: Json, index: number): readonly Position[] {
  const raw: unknown = Array.isArray(topology.arcs) ? topology.arcs[index] : null;
  const points = Array.isArray(raw) ? raw.flatMap(positionOf) : [];
  const transform = isRecord(topology.transform) ? topology.transform : null;
  if (!transform) return points;
  const [[sx, sy] = [1, 1]] = positionOf(transform.scale);
  const [[tx, ty] = [0, 0]] = positionOf(transform.translate);
  let x = 0;
  let y = 0;
  return points.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * sx + tx, y * sy + ty] as const;
  });
}
