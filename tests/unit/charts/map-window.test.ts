import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_BOX, moved, WHOLE_MAP, zoomed } from '../../../src/charts/index.ts';
import { pointIn, viewBoxOf } from '../../../src/charts/map-window.ts';

describe('a map window', () => {
  it('stays inside the box and keeps its ratio, whatever is pressed', () => {
    const step = fc.record({
      factor: fc.constantFrom(0.25, 0.5, 2, 4),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let window = WHOLE_MAP;
        for (const { factor, x, y, by } of steps)
          window = moved(zoomed(window, factor, pointIn(window, { x, y })), { x: by, y: -by });
        expect(window.x).toBeGreaterThanOrEqual(0);
        expect(window.y).toBeGreaterThanOrEqual(0);
        expect(window.x + window.width).toBeLessThanOrEqual(MAP_BOX.width + 1e-6);
        expect(window.y + window.height).toBeLessThanOrEqual(MAP_BOX.height + 1e-6);
        expect(window.width / window.height).toBeCloseTo(MAP_BOX.width / MAP_BOX.height, 6);
      }),
    );
  });

  it('keeps the point under the pointer in its place', () => {
    const around = { x: 600, y: 200 };
    const window = zoomed(WHOLE_MAP, 2, around);
    expect((around.x - window.x) / window.width).toBeCloseTo(0.6);
    expect(viewBoxOf(window)).toBe('300 100 500 188');
  });

  it('comes back to the whole map', () => {
    expect(zoomed(zoomed(WHOLE_MAP, 4, { x: 10, y: 10 }), 1 / 8, { x: 900, y: 300 })).toEqual(WHOLE_MAP);
  });
});
