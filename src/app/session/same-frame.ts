import type { Frame } from '../../queries/index.ts';

/** Numbers equal to the digits that a sum in another order can change; everything else to the letter. */
export function sameFrame(one: Frame, other: Frame): boolean {
  return same(one.rows, other.rows);
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return (
      Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
    );
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (one && other && typeof one === 'object' && typeof other === 'object') {
    const left = Object.entries(one);
    const right = new Map(Object.entries(other));
    return (
      left.length === right.size &&
      left.every(([name, value]) => right.has(name) && same(value, right.get(name)))
    );
  }
  return one === other;
}
