import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import {
  BoundaryFileError,
  type FileShape,
  matchBoundaries,
  type NamedRegion,
  parseBoundaryFile,
} from '../../../src/snapshot/index.ts';

const square = (x: number) => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0],
];
const geojson = (features: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((properties, index) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [square(100 + index)] },
    })),
  });
const region = (code: string, name: string, province: string): NamedRegion => ({
  code: code as RegionCode,
  name,
  province,
});
const REGIONS: readonly NamedRegion[] = [
  region('32.04', 'Kabupaten Bandung', 'Jawa Barat'),
  region('32.73', 'Kota Bandung', 'Jawa Barat'),
  region('31.71', 'Kota Administrasi Jakarta Pusat', 'Daerah Khusus Ibukota Jakarta'),
  region('73.10', 'Kabupaten Pangkajene dan Kepulauan', 'Sulawesi Selatan'),
  region('92.03', 'Kabupaten Fakfak', 'Papua Barat'),
  region('72.04', 'Kabupaten Tolitoli', 'Sulawesi Tengah'),
  region('33.74', 'Kota Semarang', 'Jawa Tengah'),
  region('33.22', 'Kabupaten Semarang', 'Jawa Tengah'),
  region('51.08', 'Kabupaten Buleleng', 'Bali'),
  region('12.17', 'Kabupaten Samosir', 'Sumatera Utara'),
  region('34.04', 'Kabupaten Sleman', 'Daerah Istimewa Yogyakarta'),
];
const labels = (shapes: readonly FileShape[]) => shapes.map(({ label }) => label);

describe('ten regencies under messy names', () => {
  const shapes = parseBoundaryFile(
    geojson([
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
    ]),
  );
  const report = matchBoundaries(shapes, REGIONS);

  test('six are matched by name, kabupaten and kota told apart', () => {
    expect(report.matched.map(({ code, by }) => `${code} ${by}`)).toEqual(
      ['32.04', '32.73', '31.71', '73.10', '92.03', '72.04'].map((code) => `${code} name`),
    );
  });
  test('two are doubtful: one name for a kabupaten and a kota, and one misspelt', () => {
    expect(report.doubtful.map(({ shape, candidates }) => [shape.label, [...candidates].sort()])).toEqual([
      ['Semarang', ['33.22', '33.74']],
      ['Kab. Bulelng', ['51.08']],
    ]);
  });
  test('two are unmatched and listed; the regions without a shape are listed too', () => {
    expect(labels(report.unmatched)).toEqual(['Danau Toba', 'Hutan']);
    expect(report.missing).toEqual(['33.74', '33.22', '51.08', '12.17', '34.04']);
  });
  test('every shape is in exactly one list', () => {
    const { matched, doubtful, unmatched } = report;
    expect(matched.length + doubtful.length + unmatched.length).toBe(shapes.length);
  });
});

describe('codes', () => {
  test('decide over names, with or without their dot', () => {
    const shapes = parseBoundaryFile(
      geojson([
        { KODE: '33.74', NAME: 'x' },
        { KODE: 3322, NAME: 'Kota Semarang' },
        { KODE: '51.08', NAME: 'Y' },
      ]),
    );
    const { matched } = matchBoundaries(shapes, REGIONS);
    expect(matched.map(({ code, by }) => `${code} ${by}`)).toEqual([
      '33.74 code',
      '33.22 code',
      '51.08 code',
    ]);
  });
  test('a region that two shapes claim by name is in doubt', () => {
    const shapes = parseBoundaryFile(geojson([{ name: 'Kab Sleman' }, { name: 'SLEMAN' }]));
    const { matched, doubtful } = matchBoundaries(shapes, REGIONS);
    expect([matched.length, doubtful.length]).toEqual([0, 2]);
  });
});

describe('files', () => {
  test('TopoJSON with a transform and a reversed arc gives degrees', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.5, 0.5], translate: [100, -5] },
      arcs: [
        [
          [0, 0],
          [2, 0],
          [0, 2],
        ],
        [
          [0, 0],
          [0, 2],
          [2, 0],
        ],
      ],
      objects: {
        a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '51.08', arcs: [[0, -2]] }] },
      },
    };
    const [shape] = parseBoundaryFile(JSON.stringify(topology));
    expect(shape?.polygons[0]?.[0]).toEqual([
      [100, -5],
      [101, -5],
      [101, -4],
      [100, -4],
      [100, -5],
    ]);
    expect(shape?.properties).toEqual({ id: '51.08' });
  });
  test.each([
    ['{', 'not_json'],
    ['[]', 'not_geographic'],
    ['{"type":"FeatureCollection","features":[]}', 'no_shapes'],
    [geojson([{ name: 'a' }]).replaceAll('100', '500000'), 'not_degrees'],
  ])('%s is refused as %s', (text, fault) => {
    expect(() => parseBoundaryFile(text)).toThrow(new BoundaryFileError(fault as BoundaryFileError['fault']));
  });
});
