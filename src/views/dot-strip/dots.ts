/** A value on a strip. `tone` tells kinds apart by shape and colour: main filled, other a ring, third a diamond, fourth a square. */
export interface Dot {
  readonly id: string;
  readonly value: number;
  readonly tone: 'main' | 'other' | 'third' | 'fourth';
}

/** A dot with its place: percent of the width, and how many equal ones lie below it. */
export interface PlacedDot extends Dot {
  readonly x: number;
  readonly level: number;
}
export interface PlacedLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Scale {
  readonly from: number;
  readonly to: number;
}
const EDGE = 3;
/** Width of a character on the narrowest screen, in percent of the strip. */
const CHARACTER = 2.4;
/** Dots nearer than this stand on each other. */
const TOUCH = 3.2;

/** Lowest and highest value; `withZero` takes 0 in. */
export function scaleOf(values: readonly number[], withZero = false): Scale {
  const all = withZero ? [0, ...values] : values;
  return { from: Math.min(...all), to: Math.max(...all) };
}

const placeOf = (value: number, { from, to }: Scale): number =>
  to === from ? 50 : EDGE + ((value - from) / (to - from)) * (100 - 2 * EDGE);

/** Dots from low to high; those that would touch are piled up, filled ones at the bottom. */
export function placeDots(dots: readonly Dot[], scale: Scale): readonly PlacedDot[] {
  const order = { main: 0, third: 1, fourth: 2, other: 3 } as const;
  const sorted = [...dots].sort((a, b) => a.value - b.value || order[a.tone] - order[b.tone]);
  const placed: PlacedDot[] = [];
  for (const dot of sorted) {
    const x = placeOf(dot.value, scale);
    const near = placed.filter((other) => Math.abs(other.x - x) < TOUCH);
    placed.push({
      ...dot,
      x,
      level: near.length === 0 ? 0 : Math.max(...near.map(({ level }) => level)) + 1,
    });
  }
  return placed;
}

/** Labels that have room: lowest and highest value first, then filled dots, then the others. */
export function placeLabels(
  dots: readonly PlacedDot[],
  format: (value: number) => string,
): readonly PlacedLabel[] {
  const ends = [dots[0], dots.at(-1)].flatMap((dot) => dot ?? []);
  const wanted = [
    ...ends,
    ...dots.filter(({ tone }) => tone === 'main'),
    ...dots.filter(({ tone }) => tone !== 'main'),
  ];
  const taken: { readonly left: number; readonly right: number; readonly label: PlacedLabel }[] = [];
  for (const dot of wanted) {
    const text = format(dot.value);
    const width = text.length * CHARACTER;
    const anchor = dot.x < width / 2 ? 'start' : dot.x > 100 - width / 2 ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? 100 : dot.x;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? 100 - width : x - width / 2;
    const right = left + width;
    if (taken.some((other) => left < other.right + CHARACTER && right > other.left - CHARACTER)) continue;
    taken.push({ left, right, label: { x, text, anchor } });
  }
  return taken.map(({ label }) => label);
}
