import { isRecord } from '../json-reader.ts';
import { type Geometry, readGeometry } from './geometry.ts';
import { topologyGeometry } from './topology.ts';

/** A shape of a reader's own file, with what its properties say of it. Rings are longitude, latitude; outer first. */
export interface FileShape {
  /** The file's own name for it: the text that looks most like a name, or its number. */
  readonly label: string;
  /** Every property that is text or a number, and the feature's id, as text. */
  readonly properties: Readonly<Record<string, string>>;
  readonly polygons: Geometry;
}

export type BoundaryFileFault = 'not_json' | 'not_geographic' | 'no_shapes' | 'not_degrees';

/** A file that cannot be used as boundaries, and why. */
export class BoundaryFileError extends Error {
  override readonly name = 'BoundaryFileError';
  readonly fault: BoundaryFileFault;

  constructor(fault: BoundaryFileFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Reads GeoJSON (a feature collection) or TopoJSON (all its objects) as text. Shapes that are no areas are left out.
 * Throws BoundaryFileError for anything else, and for coordinates that are not degrees.
 */
export function parseBoundaryFile(text: string): readonly FileShape[] {
  const json = readJson(text);
  const features = featuresOf(json);
  if (features === null) throw new BoundaryFileError('not_geographic');
  const shapes = features.flatMap(({ id, properties, polygons }, index) => {
    if (polygons === null || polygons.length === 0) return [];
    const texts = textsOf(id, properties);
    return [{ label: labelOf(texts) ?? `#${index + 1}`, properties: texts, polygons }];
  });
  if (shapes.length === 0) throw new BoundaryFileError('no_shapes');
  for (const { polygons } of shapes) {
    const [x, y] = polygons[0]?.[0]?.[0] ?? [0, 0];
    if (Math.abs(x) > 180 || Math.abs(y) > 90) throw new BoundaryFileError('not_degrees');
  }
  return shapes;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BoundaryFileError('not_json');
  }
}

interface RawShape {
  readonly id: unknown;
  readonly properties: unknown;
  readonly polygons: Geometry | null;
}

function featuresOf(json: unknown): readonly RawShape[] | null {
  if (!isRecord(json)) return null;
  if (json.type === 'FeatureCollection' && Array.isArray(json.features))
    return json.features.filter(isRecord).map(({ id, properties, geometry }) => ({
      id,
      properties,
      polygons: readGeometry(geometry),
    }));
  if (json.type !== 'Topology' || !isRecord(json.objects)) return null;
  return Object.values(json.objects).flatMap((object) => {
    if (!isRecord(object)) return [];
    const members = Array.isArray(object.geometries) ? object.geometries : [object];
    return members.filter(isRecord).map((member) => ({
      id: member.id,
      properties: member.properties,
      polygons: topologyGeometry(json, member),
    }));
  });
}

function textsOf(id: unknown, properties: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...(isRecord(properties) ? properties : {}), ...(id ? { id } : {}) });
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : [],
    ),
  );
}

/** Names of properties that hold a regency's name in the files of the usual publishers, the finest level first. */
const NAME_KEYS = [
  'wadmkk',
  'namobj',
  'nmkab',
  'kabkot',
  'kab_kota',
  'kabupaten',
  'name_2',
  'adm2_en',
  'adm2_name',
  'shapename',
  'nama',
  'name',
  'id',
];

function labelOf(texts: Readonly<Record<string, string>>): string | undefined {
  const byKey = new Map(Object.entries(texts).map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of NAME_KEYS) {
    const value = byKey.get(key);
    if (value) return value;
  }
  return Object.values(texts).find((value) => /[a-z]{3}/i.test(value)) ?? Object.values(texts)[0];
}
