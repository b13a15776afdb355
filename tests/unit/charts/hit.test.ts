import { describe, expect, it } from 'vitest';
import { areaAt, areaIds, MAP_BOX, mapAnchors, nearestArea, shapesOf } from '../../../src/charts/index.ts';
import { provinces, squares } from './support.ts';

const box = (percent: { x: number; y: number }) => ({
  x: (percent.x * MAP_BOX.width) / 100,
  y: (percent.y * MAP_BOX.height) / 100,
});

describe.each(['38', '34'] as const)('anchors of the %s provinces', (era) => {
  const topology = provinces(era);
  const ids = areaIds(topology);
  const shapes = shapesOf(topology);
  const anchors = mapAnchors(topology, ids);

  it('exist for every area and lie inside it', () => {
    expect(Object.keys(anchors)).toHaveLength(ids.length);
    for (const id of ids) expect(areaAt(shapes, box(anchors[id] ?? { x: -1, y: -1 }))).toBe(id);
  });

  it('are what a finger hits: the small areas too', () => {
    for (const id of ids) expect(nearestArea(shapes, box(anchors[id] ?? { x: 0, y: 0 }), 22)).toBe(id);
  });
});

describe('a tap', () => {
  const topology = provinces('38');
  const shapes = shapesOf(topology);
  const anchors = mapAnchors(topology, areaIds(topology));
  const phone = (22 * MAP_BOX.width) / 360;

  it('near DKI Jakarta, Bali or Kepulauan Riau at phone size means them', () => {
    for (const id of ['31', '51', '21']) {
      const at = box(anchors[id] ?? { x: 0, y: 0 });
      expect(nearestArea(shapes, { x: at.x, y: at.y - 8 }, phone)).toBe(id);
    }
  });

  it('on the open sea, far from any land, means nothing', () => {
    expect(areaAt(shapes, { x: 60, y: 360 })).toBeNull();
    expect(nearestArea(shapes, { x: 60, y: 360 }, 22)).toBeNull();
  });

  it('just outside a coast means the nearest area', () => {
    const two = shapesOf(squares({ a: [0, 0], b: [3, 0] }));
    const coast = two[0]?.bounds.right ?? 0;
    expect(areaAt(two, { x: coast + 5, y: MAP_BOX.height / 2 })).toBeNull();
    expect(nearestArea(two, { x: coast + 5, y: MAP_BOX.height / 2 }, 10)).toBe('a');
    expect(nearestArea(two, { x: coast + 15, y: MAP_BOX.height / 2 }, 10)).toBeNull();
  });
});

describe('the drawing box', () => {
  it('holds every area with a margin, north up', () => {
    const shapes = shapesOf(squares({ south: [0, 0], north: [0, 5] }));
    const [south, north] = shapes;
    expect(north?.bounds.top).toBeLessThan(south?.bounds.top ?? 0);
    for (const { bounds } of [...shapes, ...shapesOf(provinces('38'))]) {
      expect(bounds.left).toBeGreaterThanOrEqual(8);
      expect(bounds.top).toBeGreaterThanOrEqual(8);
      expect(bounds.right).toBeLessThanOrEqual(MAP_BOX.width - 8);
      expect(bounds.bottom).toBeLessThanOrEqual(MAP_BOX.height - 8);
    }
  });

  it('gives both eras the same frame, so that a change of era moves nothing', () => {
    const frame = (era: '38' | '34') => {
      const bounds = shapesOf(provinces(era)).map((shape) => shape.bounds);
      return [Math.min(...bounds.map(({ left }) => left)), Math.max(...bounds.map(({ bottom }) => bottom))];
    };
    const [now = [], before = []] = [frame('38'), frame('34')];
    for (const [index, edge] of now.entries()) expect(Math.abs(edge - (before[index] ?? 0))).toBeLessThan(1);
  });
});
