import { gzipSync } from 'node:zlib';

/** A boundary file may weigh this much, gzipped. */
const MOST_GZIP_BYTES = 16 * 1024;

interface Topology {
  readonly objects: {
    readonly provinces: { readonly geometries: readonly { readonly id: string; readonly arcs: unknown }[] };
  };
}

/** Findings about a TopoJSON text, one sentence each: every code once and with a shape, no other, and not too heavy. */
export function checkTopology(name: string, text: string, codes: readonly string[]): string[] {
  const topology: Topology = JSON.parse(text);
  const drawn = topology.objects.provinces.geometries;
  const ids = drawn.map((geometry) => geometry.id);
  const gzip = gzipSync(text, { level: 9 }).length;
  return [
    ...codes.filter((code) => !ids.includes(code)).map((code) => `${name}: ${code} is missing`),
    ...ids.filter((id) => !codes.includes(id)).map((id) => `${name}: ${id} is no province of the era`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id} stands twice`),
    ...drawn
      .filter((geometry) => !Array.isArray(geometry.arcs) || geometry.arcs.length === 0)
      .map((geometry) => `${name}: ${geometry.id} has no shape`),
    ...(gzip > MOST_GZIP_BYTES ? [`${name}: ${gzip} bytes gzip, at most ${MOST_GZIP_BYTES}`] : []),
  ];
}
