/** Round axis values, as many as still read differently when written: few for small counts. */
export function readableTicks(
  low: number,
  high: number,
  count: number,
  write: (value: number) => string,
): readonly number[] {
  for (let most = count; most > 1; most -= 1) {
    const ticks = niceTicks(low, high, most);
    if (new Set(ticks.map(write)).size === ticks.length) return ticks;
  }
  return niceTicks(low, high, 1);
}

/** Round axis values from `low` to at least `high`, about `count` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

const STEPS = [1, 2, 2.5, 5];
