import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTopFor, scrollWindow, TALLEST } from '../../../src/ui/data-grid/scroll-window.ts';

const boxes = fc.record({
  rowCount: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 20_000_000 })),
  rowHeight: fc.integer({ min: 20, max: 60 }),
  viewHeight: fc.integer({ min: 60, max: 1200 }),
});

describe('the window of a long table', () => {
  it('reaches the first row at the top and the last row at the end, however many there are', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const top = scrollWindow({ ...box, scrollTop: 0 });
        expect(top.first).toBe(0);
        expect(top.height).toBeLessThanOrEqual(TALLEST);
        const end = scrollWindow({ ...box, scrollTop: Math.max(0, top.height - box.viewHeight) });
        expect(end.last).toBe(box.rowCount - 1);
      }),
    );
  });
  it('shows a row after scrolling to it', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (box, pick, share) => {
        const row = pick % box.rowCount;
        const { height } = scrollWindow({ ...box, scrollTop: 0 });
        const scrollTop = share * Math.max(0, height - box.viewHeight);
        const there = scrollTopFor(row, { ...box, scrollTop });
        const shown = scrollWindow({ ...box, scrollTop: there });
        expect(shown.first).toBeLessThanOrEqual(row);
        expect(shown.last).toBeGreaterThanOrEqual(row - (box.rowHeight > box.viewHeight ? 1 : 0));
      }),
    );
  });
  it('never moves backwards while the bar moves on', () => {
    fc.assert(
      fc.property(boxes, fc.nat(TALLEST), fc.nat(TALLEST), (box, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const before = scrollWindow({ ...box, scrollTop: low }).first;
        expect(scrollWindow({ ...box, scrollTop: high }).first).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
