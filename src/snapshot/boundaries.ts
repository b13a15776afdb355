import type { RegionCode } from '../base/index.ts';
import { isRecord, type JsonIssue } from './json-reader.ts';
import { isRegionCode } from './regions/region-code.ts';

/** A shape by the numbers of its arcs, as TopoJSON counts them; `~n` is arc n backwards. */
export type BoundaryShape =
  | { type: 'Polygon'; id: RegionCode; arcs: number[][] }
  | { type: 'MultiPolygon'; id: RegionCode; arcs: number[][][] };

/** TopoJSON of our own: one object `provinces`, whose shapes carry Kemendagri codes as their ids. */
export interface Boundaries {
  type: 'Topology';
  transform?: { scale: [number, number]; translate: [number, number] };
  arcs: number[][][];
  objects: { provinces: { type: 'GeometryCollection'; geometries: BoundaryShape[] } };
}

/** A boundary file that is not one of ours. */
export class BoundariesError extends Error {
  override readonly name = 'BoundariesError';
  readonly issues: readonly JsonIssue[];

  constructor(issues: readonly JsonIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
    this.issues = issues;
  }
}

/** Reads a boundary file. Throws BoundariesError; codes come out branded, coordinates are not looked at one by one. */
export function parseBoundaries(json: unknown): Boundaries {
  const issues: JsonIssue[] = [];
  const bad = (path: string, expected: string) => void issues.push({ code: 'bad_value', path, expected });
  const file = isRecord(json) ? json : {};
  if (file.type !== 'Topology') bad('type', 'Topology');
  if (!Array.isArray(file.arcs)) bad('arcs', 'a list of arcs');
  const objects = isRecord(file.objects) ? file.objects : {};
  const provinces = isRecord(objects.provinces) ? objects.provinces : {};
  const geometries: readonly unknown[] = Array.isArray(provinces.geometries) ? provinces.geometries : [];
  if (geometries.length === 0) bad('objects.provinces.geometries', 'a list of shapes');
  geometries.forEach((geometry, index) => {
    const path = `objects.provinces.geometries[${index}]`;
    const { id, type } = isRecord(geometry) ? geometry : {};
    if (type !== 'Polygon' && type !== 'MultiPolygon') bad(`${path}.type`, 'Polygon or MultiPolygon');
    if (typeof id !== 'string' || !isRegionCode(id)) bad(`${path}.id`, 'a Kemendagri code');
  });
  if (issues.length > 0) throw new BoundariesError(issues);
  return json as Boundaries;
}

/** The codes that a boundary file draws. */
export function boundaryCodes(boundaries: Boundaries): readonly RegionCode[] {
  return boundaries.objects.provinces.geometries.map((shape) => shape.id);
}
