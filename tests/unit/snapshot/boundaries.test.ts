import { expect, test } from 'vitest';
import { BoundariesError, boundaryCodes, parseBoundaries } from '../../../src/snapshot/index.ts';

const file = (id: unknown = '33', type = 'Polygon') => ({
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
  ],
  objects: { provinces: { type: 'GeometryCollection', geometries: [{ type, id, arcs: [[0]] }] } },
});

test('a boundary file gives the codes that it draws', () => {
  expect(boundaryCodes(parseBoundaries(file()))).toEqual(['33']);
});

test.each([
  ['null', null, 'type'],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'type'],
  ['no object of provinces', { ...file(), objects: { land: {} } }, 'objects.provinces.geometries'],
  ['no arcs', { ...file(), arcs: undefined }, 'arcs'],
  ['a numeric id', file(33), 'objects.provinces.geometries[0].id'],
  ['an ISO id', file('ID-JT'), 'objects.provinces.geometries[0].id'],
  ['a point', file('33', 'Point'), 'objects.provinces.geometries[0].type'],
])('%s is refused with the place of the fault', (_, json, path) => {
  let issues: readonly { path: string }[] = [];
  try {
    parseBoundaries(json);
  } catch (error) {
    if (error instanceof BoundariesError) issues = error.issues;
  }
  expect(issues.map((issue) => issue.path)).toContain(path);
});
