import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mapshaper from 'mapshaper';
import {
  BoundaryFileError,
  type BoundaryFileFault,
  type FileShape,
  type MatchReport,
  matchBoundaries,
  type NamedRegion,
  parseBoundaryFile,
} from '../../src/snapshot/index.ts';

/** Where whoever builds the app puts regency boundaries of their own; the project has none. */
export const OWN_FOLDER = fileURLToPath(new URL('./own', import.meta.url));
const NAMES = /\.(geojson|topojson|json)$/i;
/** A file without shapes: the app fetches it all the same, and finds that there are none. */
const NONE = '{"type":"FeatureCollection","features":[]}\n';
/** Detail for a screen of so many pixels, on a grid of 1 in 20,000. */
const COMMANDS =
  '-i own.json -simplify resolution=2400 keep-shapes -o regencies.json format=topojson quantization=20000';

const FAULTS: Readonly<Record<BoundaryFileFault, string>> = {
  not_json: 'is not JSON',
  not_geographic: 'is neither a GeoJSON feature collection nor TopoJSON',
  no_shapes: 'holds no areas',
  not_degrees: 'has coordinates that are not degrees of longitude and latitude',
};

export interface OwnBoundaries {
  /** What the app fetches: TopoJSON with the properties of the files. */
  readonly text: string;
  /** Null without files. */
  readonly report: MatchReport | null;
}

/** The regency boundaries in `folder`, all files together. Throws, naming the file, when one cannot be used or none matches. */
export async function ownBoundaries(folder: string, regions: readonly NamedRegion[]): Promise<OwnBoundaries> {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => NAMES.test(name))
        .sort()
    : [];
  if (files.length === 0) return { text: NONE, report: null };
  const shapes = files.flatMap((name) => shapesIn(join(folder, name)));
  const report = matchBoundaries(shapes, regions);
  if (report.matched.length === 0)
    throw new Error(`${folder}: no shape of ${files.join(', ')} is a regency or city, by code or by name`);
  return { text: await thinned(shapes), report };
}

function shapesIn(file: string): readonly FileShape[] {
  try {
    return parseBoundaryFile(readFileSync(file, 'utf8'));
  } catch (thrown) {
    if (thrown instanceof BoundaryFileError) throw new Error(`${file} ${FAULTS[thrown.fault]}`);
    throw thrown;
  }
}

async function thinned(shapes: readonly FileShape[]): Promise<string> {
  const features = shapes.map(({ properties, polygons }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
  const input = JSON.stringify({ type: 'FeatureCollection', features });
  const { 'regencies.json': output } = await mapshaper.applyCommands(COMMANDS, { 'own.json': input });
  if (output === undefined) throw new Error('mapshaper wrote no boundaries of regencies');
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
}

/** The report for whoever builds: counts, and the name of every shape and region that has no partner. */
export function reportLines(
  { matched, doubtful, unmatched, missing }: MatchReport,
  regions: readonly NamedRegion[],
): readonly string[] {
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? code;
  return [
    `Boundaries of regencies: ${matched.length} matched, ${doubtful.length} doubtful, ${unmatched.length} unmatched, ${missing.length} regions without a shape`,
    ...doubtful.map(
      ({ shape, candidates }) => `  doubtful: ${shape.label}: ${candidates.map(nameOf).join(' or ')}?`,
    ),
    ...unmatched.map(({ label }) => `  unmatched: ${label}`),
    ...missing.map((code) => `  without a shape: ${code} ${nameOf(code)}`),
  ];
}
