import mapshaper from 'mapshaper';
import { type Outlines, toGeoJson } from './geometry.ts';
import { placeIslands } from './islands.ts';
import { readOutline } from './outline.ts';
import { SPLITS } from './papua.ts';

/** Share of the outline's points that is kept, and the grid they are rounded to. */
const DETAIL = '40%';
const QUANTIZATION = 4000;
const OUTPUT = `format=topojson quantization=${QUANTIZATION} id-field=code`;

export interface BoundaryFiles {
  /** TopoJSON text; the object `provinces` holds features whose id is the Kemendagri code. */
  readonly provinces38: string;
  /** The same of the 34 era: the 38 dissolved, so coasts and shared borders are the very same arcs. */
  readonly provinces34: string;
}

async function run(
  commands: string,
  files: Readonly<Record<string, string>>,
): Promise<(output: string) => string> {
  const outputs = await mapshaper.applyCommands(commands, files);
  return (output) => {
    const result = outputs[output];
    if (result === undefined) throw new Error(`mapshaper wrote no ${output}`);
    return typeof result === 'string' ? result : new TextDecoder().decode(result);
  };
}

/** GeoJSON of each province of today that was split off in 2022. */
async function splitPapua(outlines: Outlines): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const { code, of, mask } of SPLITS) {
    const whole = toGeoJson(new Map([[of, outlines.get(of) ?? []]]));
    const commands = `-i whole.json -clip mask.json -each "code='${code}'" -o part.json format=geojson`;
    const files = { 'whole.json': whole, 'mask.json': toGeoJson(new Map([['mask', [mask]]])) };
    const output = await run(commands, files);
    parts[`part-${code}.json`] = output('part.json');
  }
  return parts;
}

/** Boundaries of both eras. `era34` gives for a code of today the code of its province in the 34 era. */
export async function buildBoundaries(era34: ReadonlyMap<string, string>): Promise<BoundaryFiles> {
  const outlines = placeIslands(readOutline());
  const split = new Set(SPLITS.map((part) => part.of));
  const rest = new Map([...outlines].filter(([code]) => !split.has(code)));
  const parts = { ...(await splitPapua(outlines)), 'rest.json': toGeoJson(rest) };
  const eras = JSON.stringify(Object.fromEntries(era34));
  const output = await run(
    `-i ${Object.keys(parts).join(' ')} combine-files snap -merge-layers force name=provinces -sort code ` +
      `-simplify ${DETAIL} weighted keep-shapes -o 38.json ${OUTPUT} ` +
      `-each 'code=(${eras})[code]' -dissolve code -sort code -o 34.json ${OUTPUT}`,
    parts,
  );
  return { provinces38: output('38.json'), provinces34: output('34.json') };
}
