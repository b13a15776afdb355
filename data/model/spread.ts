export interface Seat {
  readonly key: string;
  readonly weight: number;
  /** Most that this key can hold in all; what it holds already counts. */
  readonly capacity: number;
}

/**
 * Hands out `count` places one at a time, each to the key with the largest weight / (2 x held + 1)
 * (Sainte-Lague), never above its capacity; ties go to the key that comes first. Because places are only
 * ever added, calls in the order of time give growing stocks. Adds to `held` and returns the keys in the order
 * served. Throws when the capacity does not suffice.
 */
export function spread(seats: readonly Seat[], count: number, held: Map<string, number>): string[] {
  const served: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    let best: Seat | undefined;
    let bestClaim = Number.NEGATIVE_INFINITY;
    for (const seat of seats) {
      const has = held.get(seat.key) ?? 0;
      const claim = seat.weight / (2 * has + 1);
      if (has < seat.capacity && claim > bestClaim) {
        best = seat;
        bestClaim = claim;
      }
    }
    if (!best) throw new Error(`No capacity left for ${count - turn} of ${count} places`);
    held.set(best.key, (held.get(best.key) ?? 0) + 1);
    served.push(best.key);
  }
  return served;
}

/**
 * Splits `total` into whole parts in proportion to `weights`, each at least `floor` (largest remainder; ties to
 * the earlier). Throws when the floor alone exceeds the total or all weights are zero.
 */
export function apportion(total: number, weights: readonly number[], floor = 0): number[] {
  const free = total - floor * weights.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  if (free < 0 || sum <= 0) throw new Error(`Cannot split ${total} into ${weights.length} parts of ${floor}`);
  const exact = weights.map((weight) => (free * weight) / sum);
  const parts = exact.map((value) => Math.floor(value));
  const left = free - parts.reduce((a, b) => a + b, 0);
  exact
    .map((value, index) => [value - Math.floor(value), index] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, left)
    .forEach(([, index]) => {
      parts[index] = (parts[index] ?? 0) + 1;
    });
  return parts.map((part) => part + floor);
}
