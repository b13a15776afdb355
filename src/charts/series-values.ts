import type { SeriesLayout } from './series-layout.ts';
import type { Series, SeriesModel } from './series-model.ts';
import { FONT_SIZE, textWidth } from './text-width.ts';

/** A value written at its point. */
export interface PlacedValue {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
}
type Place = Omit<PlacedValue, 'text' | 'y'>;

const ABOVE = 10;
/** A label on the free side of its point still reaches so far over it. */
const OVER = 4;
const HALF_LINE = FONT_SIZE / 2;
/** A label that ends at the very edge may be put beyond it by rounding. */
const ROUNDING = 0.01;

/** The values of a series over its bars, or over its line where they do not stand on it; none where they have no room. */
export function placedValues(model: SeriesModel, layout: SeriesLayout): readonly PlacedValue[] {
  const bars = model.series.filter(({ kind }) => kind === 'bar').length;
  return model.series
    .filter(({ labels, kind }) => labels === 'values' && (kind !== 'bar' || bars === 1))
    .flatMap((series) => {
      const texts = series.values.map((value) => (value === null ? '' : model.formatY(value)));
      if (Math.max(...texts.map(textWidth)) + 4 > layout.band) return [];
      return series.kind === 'bar' ? overBars(series, texts, layout) : overLine(series, texts, layout);
    });
}

function overBars({ values }: Series, texts: readonly string[], { xAt, yAt }: SeriesLayout) {
  return values.flatMap((value, index): PlacedValue[] =>
    value === null
      ? []
      : [{ text: texts[index] ?? '', x: xAt(index), y: yAt(Math.max(0, value)) - ABOVE, align: 'center' }],
  );
}

/** Each on the side where the line falls away from its point, else over it; above the line in any case. */
function overLine(
  { values }: Series,
  texts: readonly string[],
  layout: SeriesLayout,
): readonly PlacedValue[] {
  const placed: PlacedValue[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const text = texts[index] ?? '';
    const free = sidesOf(values, index, layout)
      .map((side): PlacedValue => ({ text, ...side, y: lineTop(values, spanOf(text, side), layout) - ABOVE }))
      .find((label) => {
        const { from, to } = spanOf(text, label);
        return (
          from >= layout.left - ABOVE &&
          to <= layout.width + ROUNDING &&
          placed.every((other) => !overlap(label, other))
        );
      });
    if (free) placed.push(free);
  });
  return placed;
}

function sidesOf(values: Series['values'], index: number, { xAt }: SeriesLayout): readonly Place[] {
  const here = values[index] ?? 0;
  const x = xAt(index);
  const before: Place = { x: x + OVER, align: 'right' };
  const after: Place = { x: x - OVER, align: 'left' };
  const rises = (values[index + 1] ?? here) > here;
  const fell = (values[index - 1] ?? here) > here;
  const best = rises && !fell ? [before] : fell && !rises ? [after] : [];
  return [...best, { x, align: 'center' }, before, after];
}

function spanOf(text: string, { x, align }: Place): { readonly from: number; readonly to: number } {
  const width = textWidth(text);
  const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { from, to: from + width };
}

/** The highest place of a line between two places, in pixels from the top. */
function lineTop(
  values: Series['values'],
  { from, to }: { readonly from: number; readonly to: number },
  { xAt, yAt, bottom }: SeriesLayout,
): number {
  const tops = values.flatMap((value, index) => {
    if (value === null) return [];
    const x = xAt(index);
    const next = values[index + 1] ?? null;
    const within = x >= from && x <= to ? [yAt(value)] : [];
    if (next === null) return within;
    const end = xAt(index + 1);
    const crossed = [from, to].filter((edge) => edge > x && edge < end);
    return [...within, ...crossed.map((edge) => yAt(value + ((next - value) * (edge - x)) / (end - x)))];
  });
  return Math.min(bottom, ...tops);
}

function overlap(a: PlacedValue, b: PlacedValue): boolean {
  const one = spanOf(a.text, a);
  const other = spanOf(b.text, b);
  return one.from < other.to && other.from < one.to && Math.abs(a.y - b.y) < 2 * HALF_LINE;
}
