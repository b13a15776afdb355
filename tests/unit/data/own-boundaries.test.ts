import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOwnBoundaries } from '../../../data/boundaries/index.ts';
import { namedRegencies } from '../../../data/build.ts';
import { readInputs } from '../../../data/inputs.ts';
import { matchBoundaries, parseBoundaryFile } from '../../../src/snapshot/index.ts';

const root = mkdtempSync(join(tmpdir(), 'tpbis-own-'));
afterAll(() => rmSync(root, { recursive: true }));
const regions = namedRegencies(readInputs());

const square = (x: number) => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0],
];
const MESSY = [
  { NAMOBJ: 'KAB. BANDUNG' },
  { NAMOBJ: 'Bandung City' },
  { NAMOBJ: 'Kota Adm. Jakarta Pusat' },
  { NAMOBJ: ' Pangkajene Kepulauan ' },
  { NAMOBJ: 'Fak-Fak' },
  { NAMOBJ: 'TOLI - TOLI' },
  { NAMOBJ: 'Semarang', WADMPR: 'Jawa Tengah' },
  { NAMOBJ: 'Kab. Bulelng' },
  { NAMOBJ: 'Danau Toba' },
  { NAMOBJ: 'Hutan' },
];
const geojson = (features: readonly Readonly<Record<string, string>>[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((properties, at) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [square(100 + 2 * at)] },
    })),
  });

describe('boundaries of regencies given at build', () => {
  let [own, out] = ['', ''];
  beforeEach(() => {
    const folder = mkdtempSync(join(root, 'case-'));
    [own, out] = [join(folder, 'own'), join(folder, 'out')];
    mkdirSync(own);
  });
  const build = () => writeOwnBoundaries(out, regions, own);
  const written = () => readFileSync(join(out, 'regencies.json'), 'utf8');

  test('ten under messy names: six matched, two doubtful, two unmatched and listed by name', async () => {
    writeFileSync(join(own, 'batas.geojson'), geojson(MESSY));
    const lines = await build();
    expect(lines[0]).toBe(
      'Boundaries of regencies: 6 matched, 2 doubtful, 2 unmatched, 508 regions without a shape',
    );
    expect(lines.filter((line) => line.includes('unmatched:'))).toEqual([
      '  unmatched: Danau Toba',
      '  unmatched: Hutan',
    ]);
    expect(lines.filter((line) => line.includes('doubtful:'))).toEqual([
      '  doubtful: Semarang: Kabupaten Semarang or Kota Semarang?',
      '  doubtful: Kab. Bulelng: Kabupaten Buleleng?',
    ]);
    expect(lines.filter((line) => line.includes('without a shape:'))).toHaveLength(508);
  });
  test('what the app fetches has the same shapes, and the app’s matcher says the same of them', async () => {
    writeFileSync(join(own, 'one.geojson'), geojson(MESSY.slice(0, 4)));
    writeFileSync(join(own, 'two.json'), geojson(MESSY.slice(4)));
    await build();
    const shapes = parseBoundaryFile(written());
    expect(shapes.map(({ label }) => label)).toEqual(MESSY.map(({ NAMOBJ }) => NAMOBJ.trim()));
    const { matched, doubtful, unmatched } = matchBoundaries(shapes, regions);
    expect([matched.length, doubtful.length, unmatched.length]).toEqual([6, 2, 2]);
    expect(shapes[0]?.polygons[0]?.[0]?.length).toBeGreaterThanOrEqual(5);
  });
  test('without files the app gets a file without shapes', async () => {
    expect(await build()).toEqual([]);
    expect(JSON.parse(written())).toEqual({ type: 'FeatureCollection', features: [] });
  });
  test.each([
    ['{', 'is not JSON'],
    ['[]', 'is neither a GeoJSON feature collection nor TopoJSON'],
    ['{"type":"FeatureCollection","features":[]}', 'holds no areas'],
  ])('a file of %s fails the build, and is named', async (text, fault) => {
    writeFileSync(join(own, 'rusak.geojson'), text);
    await expect(build()).rejects.toThrow(`rusak.geojson ${fault}`);
  });
  test('a file of which no shape is a regency fails the build', async () => {
    writeFileSync(join(own, 'danau.geojson'), geojson([{ NAMOBJ: 'Danau Toba' }]));
    await expect(build()).rejects.toThrow('no shape of danau.geojson is a regency or city');
  });
});
