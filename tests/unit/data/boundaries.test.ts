import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBoundaries, checkTopology } from '../../../data/boundaries/index.ts';
import { readInputs } from '../../../data/inputs.ts';

const { era34 } = readInputs();
const codes = { '38': [...era34.keys()].sort(), '34': [...new Set(era34.values())].sort() };
let files: { readonly '38': string; readonly '34': string };

beforeAll(async () => {
  const { provinces38, provinces34 } = await buildBoundaries(era34);
  files = { '38': provinces38, '34': provinces34 };
}, 30_000);

function shapes(text: string) {
  const topology: Topology<{ provinces: GeometryCollection }> = JSON.parse(text);
  return feature(topology, topology.objects.provinces).features;
}
type Positions = readonly (number | Positions)[];
const points = (list: Positions): number[][] =>
  typeof list[0] === 'number'
    ? [list.map(Number)]
    : list.flatMap((inner) => (typeof inner === 'number' ? [] : points(inner)));
/** West, south, east, north of a province. */
function boxOf(text: string, code: string): number[] {
  const found = shapes(text).find((shape) => shape.id === code);
  if (!found || !('coordinates' in found.geometry)) throw new Error(`no ${code}`);
  const all = points(found.geometry.coordinates);
  const [lon, lat] = [all.map((point) => point[0] ?? 0), all.map((point) => point[1] ?? 0)];
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}

describe.each(['38', '34'] as const)('the boundaries of the %s era', (era) => {
  test('hold each province once, by its Kemendagri code', () => {
    const ids = shapes(files[era]).map((shape) => shape.id);
    expect(ids).toHaveLength(Number(era));
    expect([...ids].sort()).toEqual(codes[era]);
  });

  test('weigh at most 16 KB gzip', () => {
    expect(gzipSync(files[era], { level: 9 }).length).toBeLessThanOrEqual(16 * 1024);
  });

  test('lie where Indonesia lies', () => {
    for (const code of codes[era]) {
      const [west, south, east, north] = boxOf(files[era], code);
      expect(west, code).toBeGreaterThan(94.9);
      expect(east, code).toBeLessThan(141.2);
      expect(south, code).toBeGreaterThan(-11.2);
      expect(north, code).toBeLessThan(6.3);
    }
  });
});

test('the 34 era is the dissolve of the 38: same coasts, no inner border', () => {
  const parts = ['91', '93', '94', '95'].map((code) => boxOf(files['38'], code));
  const edge = (place: number, pick: (...values: number[]) => number) =>
    pick(...parts.map((box) => box[place] ?? Number.NaN));
  const whole = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  expect(boxOf(files['34'], '91')).toEqual(whole);
  expect(boxOf(files['34'], '33')).toEqual(boxOf(files['38'], '33'));
});

test('islands stand under their own province', () => {
  expect(boxOf(files['38'], '31')[1]).toBeGreaterThan(-6.5);
  expect(boxOf(files['38'], '21')[3]).toBeGreaterThan(3.5);
});

test('the same outline gives the same bytes', async () => {
  const again = await buildBoundaries(era34);
  expect([again.provinces38, again.provinces34]).toEqual([files['38'], files['34']]);
});

test('a map that lacks a province is refused by name', () => {
  expect(checkTopology('provinces-34', files['34'], codes['38'])).toEqual([
    'provinces-34: 93 is missing',
    'provinces-34: 94 is missing',
    'provinces-34: 95 is missing',
    'provinces-34: 96 is missing',
  ]);
});
