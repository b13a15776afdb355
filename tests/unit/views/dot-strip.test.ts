import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeDots, placeLabels, scaleOf } from '../../../src/views/dot-strip/dots.ts';

const dots = fc
  .array(fc.record({ value: fc.integer({ min: -1000, max: 5000 }), main: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list) =>
    list.map(({ value, main }, at) => ({ id: String(at), value, tone: main ? 'main' : 'other' }) as const),
  );

test('every dot stands on the strip, in the order of the values, and none lies on another', () => {
  fc.assert(
    fc.property(dots, (list) => {
      const placed = placeDots(list, scaleOf(list.map(({ value }) => value)));
      expect(placed).toHaveLength(list.length);
      placed.forEach((dot, at) => {
        expect(dot.x).toBeGreaterThanOrEqual(0);
        expect(dot.x).toBeLessThanOrEqual(100);
        expect(dot.x).toBeGreaterThanOrEqual(placed[at - 1]?.x ?? 0);
        for (const other of placed.slice(0, at))
          expect(other.level !== dot.level || Math.abs(other.x - dot.x) >= 3).toBe(true);
      });
    }),
  );
});

test('labels name values of the strip and keep apart', () => {
  fc.assert(
    fc.property(dots, (list) => {
      const labels = placeLabels(placeDots(list, scaleOf(list.map(({ value }) => value))), String);
      expect(labels.length).toBeGreaterThan(0);
      const boxes = labels.map(({ x, text, anchor }) => {
        const width = text.length * 2.4;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width };
      });
      boxes.forEach((box, at) => {
        for (const other of boxes.slice(0, at))
          expect(box.left > other.right || box.right < other.left).toBe(true);
      });
    }),
  );
});

test('one value stands in the middle, and zero can be taken into the scale', () => {
  expect(placeDots([{ id: 'a', value: 7, tone: 'main' }], scaleOf([7]))[0]?.x).toBe(50);
  expect(scaleOf([5, 9], true)).toEqual({ from: 0, to: 9 });
});
