import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../../../src/metrics/index.ts';

const whole = { digits: 0 } as const;

describe('classes of values', () => {
  it('start at one for counts, and are readable', () => {
    const values = [0, 0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 563];
    expect(classBreaks(values, whole)).toEqual([1, 3, 15, 50, 250]);
  });
  it('are none without a value above zero, and one for ones', () => {
    expect(classBreaks([], whole)).toEqual([]);
    expect(classBreaks([0, 0], whole)).toEqual([]);
    expect(classBreaks([0, 1, 1, 1], whole)).toEqual([1]);
  });
  it('keep the digits of the metric', () => {
    for (const bound of classBreaks([0.004, 0.031, 0.28, 1.37, 5.2, 33.1], { digits: 2 }))
      expect(Number(bound.toFixed(2))).toBe(bound);
  });
  it('do not depend on the order of the values', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (values) => {
        expect(classBreaks([...values].reverse(), whole)).toEqual(classBreaks(values, whole));
      }),
    );
  });
  it('always ascend, are six at most, and leave no class beyond the highest value', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 80 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(0 as const, 1 as const, 2 as const), (values, digits) => {
        const bounds = classBreaks(values, { digits });
        expect(bounds.length).toBeLessThanOrEqual(6);
        bounds.forEach((bound, at) => {
          expect(bound).toBeGreaterThan(bounds[at - 1] ?? 0);
        });
        for (const bound of bounds.slice(1)) expect(bound).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
