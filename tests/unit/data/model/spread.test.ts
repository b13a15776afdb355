import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOf, swayOf } from '../../../../data/model/noise.ts';
import { apportion, spread } from '../../../../data/model/spread.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('apportioning a total', () => {
  it('gives whole parts that sum to the total and differ from their share by less than one', () => {
    fc.assert(
      fc.property(weights, fc.nat(100_000), (parts, total) => {
        const shares = apportion(total, parts);
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, index) => {
          expect(Math.abs(share - (total * (parts[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('keeps the floor and refuses a total that cannot', () => {
    expect(apportion(5, [1, 1000], 2)).toEqual([2, 3]);
    expect(() => apportion(3, [1, 1], 2)).toThrow('Cannot split 3');
    expect(() => apportion(3, [0, 0])).toThrow('Cannot split 3');
  });
});

describe('spreading places', () => {
  const seats = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 50 }), capacity: fc.integer({ min: 0, max: 9 }) }),
    { minLength: 1, maxLength: 12 },
  );
  const named = (list: readonly { weight: number; capacity: number }[]) =>
    list.map((seat, index) => ({ ...seat, key: String(index) }));

  it('never exceeds a capacity and only ever adds', () => {
    fc.assert(
      fc.property(seats, fc.nat(60), fc.nat(60), (list, first, second) => {
        const room = list.reduce((sum, { capacity }) => sum + capacity, 0);
        const [one, two] = [Math.min(first, room), Math.min(second, Math.max(0, room - first))];
        const held = new Map<string, number>();
        spread(named(list), one, held);
        const before = new Map(held);
        spread(named(list), two, held);
        expect([...held.values()].reduce((a, b) => a + b, 0)).toBe(one + two);
        for (const { key, capacity } of named(list)) {
          expect(held.get(key) ?? 0).toBeLessThanOrEqual(capacity);
          expect(held.get(key) ?? 0).toBeGreaterThanOrEqual(before.get(key) ?? 0);
        }
      }),
    );
  });

  it('says how many places found no room', () => {
    expect(() => spread([{ key: 'a', weight: 1, capacity: 1 }], 3, new Map())).toThrow(
      'No capacity left for 2 of 3',
    );
  });
});

describe('draws', () => {
  it('depend on seed and key alone and leave the prior alone at seed 0', () => {
    expect(drawOf(3, 'a')).toBe(drawOf(3, 'a'));
    expect(drawOf(3, 'a')).not.toBe(drawOf(4, 'a'));
    expect(swayOf(0, 'a')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.string(), (seed, key) => {
        expect(swayOf(seed, key)).toBeGreaterThanOrEqual(0.6);
        expect(swayOf(seed, key)).toBeLessThan(1.4);
      }),
    );
  });
});
