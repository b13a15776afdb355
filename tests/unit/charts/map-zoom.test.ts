import { expect, test } from 'vitest';
import { mapAnchors, topologyOf, WHOLE_MAP, zoomed } from '../../../src/charts/index.ts';
import { pinched, revealed } from '../../../src/charts/map-zoom.ts';

test('two fingers twice as far apart show half the width about the point between them', () => {
  const before = [
    { x: 0.4, y: 0.5 },
    { x: 0.6, y: 0.5 },
  ] as const;
  const now = [
    { x: 0.3, y: 0.5 },
    { x: 0.7, y: 0.5 },
  ] as const;
  const window = pinched(WHOLE_MAP, before, now);
  expect([window.x, window.y, window.width, window.height].map(Math.round)).toEqual([250, 94, 500, 188]);
});
test('two fingers that move together move the map with them, never off it', () => {
  const window = zoomed(WHOLE_MAP, 2, { x: 500, y: 188 });
  const at = (x: number) =>
    [
      { x, y: 0.4 },
      { x, y: 0.6 },
    ] as const;
  expect(pinched(window, at(0.5), at(0.6)).x).toBeCloseTo(200);
  expect(pinched(window, at(0.1), at(0.9)).x).toBe(0);
});
test('a window moves to a point outside it, and stays for one inside', () => {
  const window = zoomed(WHOLE_MAP, 4, { x: 0, y: 0 });
  expect(revealed(window, { x: 120, y: 50 })).toBe(window);
  const moved = revealed(window, { x: 900, y: 300 });
  expect(moved.x).toBeLessThan(900);
  expect(moved.x + moved.width).toBeGreaterThan(900);
});
test('areas of a reader’s own file are drawn and anchored inside themselves', () => {
  const ring = [
    [100, 0],
    [101, 0],
    [101, 1],
    [100, 1],
    [100, 0],
  ] as const;
  const anchors = mapAnchors(topologyOf([{ id: '51.08', polygons: [[ring]] }]), ['51.08']);
  expect(anchors['51.08']?.x).toBeCloseTo(50, 0);
  expect(anchors['51.08']?.y).toBeCloseTo(50, 0);
});
