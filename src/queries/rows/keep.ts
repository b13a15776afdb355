import type { Keep } from '../../engine/index.ts';
import { name, type Sql } from '../../metrics/index.ts';

/** A kept relation: what it is made of, all that those need first, and its name in SQL. */
export interface Kept {
  readonly keeps: readonly Keep[];
  readonly at: Sql;
}

/** Names a relation by what it says, so that equal relations are made once. `after`: what its SELECT reads. */
export function kept(word: string, select: Sql, after: readonly Kept[] = []): Kept {
  const id = `${word}_${mark(select)}`;
  return { keeps: [...after.flatMap(({ keeps }) => keeps), { name: id, select }], at: name(id) };
}

/** A short mark of a text: two sums of its letters, each over other primes. */
function mark(text: string): string {
  let one = 7;
  let other = 31;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = (Math.imul(one, 16_777_619) ^ letter) >>> 0;
    other = (Math.imul(other, 2_246_822_519) + letter * 97 + at) >>> 0;
  }
  return one.toString(36) + other.toString(36);
}
