/** FNV-1a with a final mix: a 32-bit hash of a text, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends on the seed and the key only. */
export const drawOf = (seed: number, key: string): number => hashOf(`${seed}|${key}`) / 2 ** 32;

/**
 * How far a seed moves a prior weight: 1 for seed 0 (the shipped population),
 * else between 0.6 and 1.4.
 */
export const swayOf = (seed: number, key: string): number => (seed === 0 ? 1 : 0.6 + 0.8 * drawOf(seed, key));
