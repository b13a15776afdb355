import type { CellValue } from '../engine/index.ts';
import type { ExportRequest, ExportShapes } from './request.ts';
import { wellFormed } from './text-guard.ts';

type Position = readonly [number, number];
type Ring = readonly Position[];
type Polygons = readonly (readonly Ring[])[];

/** Some metres; the boundaries are no finer. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Twice the area that a ring goes around; more than 0 when it goes against the clock. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** As RFC 7946 asks: closed, the outer ring against the clock, holes with it. */
function wound(ring: Ring, outer: boolean): Ring {
  const points = ring.map(([x, y]): Position => [round(x), round(y)]);
  const [first] = points;
  const last = points.at(-1);
  const closed =
    first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...points, first] : points;
  return turn(closed) > 0 === outer ? closed : [...closed].reverse();
}

const windAll = (polygons: Polygons): Polygons =>
  polygons.map((rings) => rings.map((ring, at) => wound(ring, at === 0)));

function bboxOf(polygons: Polygons): readonly number[] {
  const points = polygons.flat(2);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Writes rows as features, one a line; a row whose region has no shape has the geometry `null`. */
export function geoJsonWriter(
  request: ExportRequest,
  shapes: ExportShapes,
): {
  readonly head: string;
  feature(cells: readonly CellValue[], first: boolean): string;
  readonly end: string;
} {
  const { columns } = request;
  const areas = new Map(shapes.areas().map(({ id, polygons }) => [id, windAll(polygons)]));
  const about = {
    type: 'FeatureCollection',
    title: request.title,
    attribution: shapes.attribution,
    evidence: request.evidenceWords,
    snapshot: request.manifest.id,
    permalink: request.permalink,
    bbox: bboxOf([...areas.values()].flat()),
  };
  const units = columns.flatMap(({ id, unit }) => (unit === '' ? [] : [[`${id}_unit`, unit] as const]));
  const codeAt = columns.findIndex(({ id }) => id === 'region_code');
  return {
    head: `${JSON.stringify(about).slice(0, -1)},"features":[`,
    feature(cells, first) {
      const code = cells[codeAt];
      const polygons = typeof code === 'string' ? areas.get(code) : undefined;
      const geometry = polygons ? geometryOf(polygons) : null;
      const properties = Object.fromEntries([
        ...columns.map(({ id }, at) => {
          const cell = cells[at] ?? null;
          return [id, typeof cell === 'string' ? wellFormed(cell) : cell] as const;
        }),
        ...units,
      ]);
      const feature = { type: 'Feature', ...(polygons ? { id: code } : {}), properties, geometry };
      return `${first ? '\n' : ',\n'}${JSON.stringify(feature)}`;
    },
    end: '\n]}\n',
  };
}

const geometryOf = (polygons: Polygons) =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
