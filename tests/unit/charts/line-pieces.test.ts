import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePieces } from '../../../src/charts/line-pieces.ts';

describe('a line', () => {
  it('is cut at a missing value, which is neither bridged nor zero', () => {
    expect(linePieces([1, 2, null, 4, 5], [], [])).toEqual([
      { open: false, values: [1, 2, null, null, null] },
      { open: false, values: [null, null, null, 4, 5] },
    ]);
  });

  it('does not cross a break', () => {
    expect(linePieces([1, 2, 3], [2], []).map(({ values }) => values)).toEqual([
      [1, 2, null],
      [null, null, 3],
    ]);
  });

  it('reaches an incomplete period by a piece of its own', () => {
    expect(linePieces([1, 2, 3], [], [2])).toEqual([
      { open: false, values: [1, 2, null] },
      { open: true, values: [null, 2, 3] },
    ]);
  });

  it('keeps a lone value as a piece of one point, and zero as a value', () => {
    expect(linePieces([null, 0, null], [], [])).toEqual([{ open: false, values: [null, 0, null] }]);
  });

  it('draws every value, and no piece holds a gap or a break inside', () => {
    const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    const indices = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), indices, indices, (values, breaks, partial) => {
        const pieces = linePieces(values, breaks, partial);
        for (const [index, each] of values.entries())
          if (each !== null) expect(pieces.some((piece) => piece.values[index] === each)).toBe(true);
        for (const piece of pieces) {
          const known = piece.values.flatMap((each, index) => (each === null ? [] : [index]));
          const [first = 0, last = 0] = [known[0], known.at(-1)];
          expect(known).toHaveLength(last - first + 1);
          for (const at of breaks) expect(at > first && at <= last).toBe(false);
          if (!piece.open) expect(known.filter((at) => partial.includes(at) && at !== first)).toEqual([]);
        }
      }),
    );
  });
});
