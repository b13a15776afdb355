/**
 * Round axis values from `low` to at least `high`, at most about `count` steps: the narrowest whose texts are true, so
 * that whole numbers alone stand where none has decimals.
 */
export function readableTicks(
  low: number,
  high: number,
  count: number,
  write: (value: number) => string,
): readonly number[] {
  const finest = niceTicks(low, high, count);
  let ticks = finest;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const step = stepOf(ticks);
    if (ticks.every((tick) => isTrue(tick, step, write))) return ticks;
    ticks = ticksBy(niceStep(step * 1.01), low, high);
  }
  return finest;
}

/** Round axis values from `low` to at least `high`, about `count` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  return ticksBy(niceStep(span / Math.max(1, count)), low, high);
}

const STEPS = [1, 2, 2.5, 5];
/** Four for each power of ten. */
const MOST_TRIES = 12;

function niceStep(rough: number): number {
  const power = powerOf(rough);
  return exact((STEPS.find((each) => each * power >= rough * 0.999) ?? 10) * power);
}

function ticksBy(step: number, low: number, high: number): readonly number[] {
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
}

const stepOf = ([first = 0, second = 1]: readonly number[]): number => exact(second - first);
const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(value) + 1e-9);
const exact = (value: number): number => Number(value.toPrecision(12));

/** False where the text is as well that of a rounder number: `3` for 2.5, which is the text of 3. */
function isTrue(tick: number, step: number, write: (value: number) => string): boolean {
  const text = write(tick);
  for (let place = powerOf(step); place <= Math.abs(tick) * 10; place *= 10)
    for (const rounder of [Math.floor(tick / place), Math.ceil(tick / place)].map((n) => exact(n * place)))
      if (rounder !== tick && write(rounder) === text) return false;
  return true;
}
