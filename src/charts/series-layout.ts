import { MARKS, type Series, type SeriesModel, type SeriesPoint, type Size } from './series-model.ts';
import { axisWords, type PlacedWord, placedWords, WORD_ROW } from './series-words.ts';
import { textWidth } from './text-width.ts';
import { readableTicks } from './ticks.ts';

export { FONT_SIZE, textWidth } from './text-width.ts';

/** Where everything of a chart stands, in pixels of its element. Pure: drawing and pointing read the same layout. */
export interface SeriesLayout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Periods whose label has room. */
  readonly labelled: ReadonlySet<number>;
  /** Words above the plot, each with its rule or its bracket, and its row, 0 nearest the plot. */
  readonly words: readonly PlacedWord[];
  /** Middle of the row of words nearest the plot. */
  readonly wordsY: number;
  /** Width of one period. */
  readonly band: number;
  readonly xAt: (index: number) => number;
  readonly yAt: (value: number) => number;
}

/** Room right of the plot for the names of series: as wide as the widest, at most two fifths of the chart. */
function namesWidth(model: SeriesModel, size: Size): number {
  const names = model.series.filter(({ labels }) => labels === 'name').map(({ name }) => textWidth(name));
  return names.length ? Math.min(size.width * 0.4, NAME_INDENT + 4 + Math.max(...names)) : 0;
}

/** Room for the half of the last value's label that stands beyond its point. */
function lastLabelWidth(model: SeriesModel): number {
  const last = model.series.filter(({ labels }) => labels === 'values').map(({ values }) => values.at(-1));
  return Math.max(0, ...last.map((value) => (value == null ? 0 : textWidth(model.formatY(value)) / 2)));
}

/** Between the plot and the words above it, for the label of the highest value. */
const LABEL_ROOM = 12;

/** Between the names of values and a stated point on the first period. */
const MARK_ROOM = 6;

/** From the end of the plot to the text of a name; its colour key stands between. */
export const NAME_INDENT = 24;

/** Text cut with an ellipsis to fit a width. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const room = Math.max(1, Math.floor(width / textWidth('x')) - 1);
  return `${[...text].slice(0, room).join('').trimEnd()}…`;
}

/** Lays a model out in `size`. */
export function seriesLayout(model: SeriesModel, size: Size): SeriesLayout {
  const bottom = size.height - 26;
  const [low, high] = extent(model);
  const ticks = readableTicks(low, high, Math.max(2, Math.floor((bottom - 30) / 56)), model.formatY);
  const bars = model.series.some(({ kind }) => kind === 'bar');
  const values = Math.max(...ticks.map((tick) => textWidth(model.formatY(tick))));
  const room = !bars && model.marks?.some(({ at }) => at === 0) ? MARK_ROOM : 0;
  const left = 8 + room + Math.max(values, bars ? 0 : textWidth(model.x[0] ?? '') / 2 - 8);
  const right =
    size.width -
    Math.max(
      8,
      bars ? 0 : textWidth(model.x.at(-1) ?? '') / 2 + 2,
      bars ? 0 : lastLabelWidth(model),
      namesWidth(model, size),
    );
  const count = Math.max(1, model.x.length);
  const band = (right - left) / (bars ? count : Math.max(1, count - 1));
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? 1;
  const xAt = (index: number): number =>
    bars ? left + (index + 0.5) * band : count === 1 ? (left + right) / 2 : left + index * band;
  const bandOf = (at: number) => ({ from: xAt(at) - band / 2, to: xAt(at) + band / 2 });
  const words = placedWords(axisWords(model), bandOf, left, right);
  const rows = Math.max(0, ...words.map(({ row }) => row + 1));
  const lift = model.series.some(({ labels }) => labels === 'values') || model.marks?.length ? LABEL_ROOM : 0;
  const top = rows === 0 ? 18 : 18 + rows * WORD_ROW + lift;
  return {
    width: size.width,
    left,
    right,
    top,
    bottom,
    ticks,
    band,
    labelled: labelledPeriods(model.x, band),
    xAt,
    words,
    wordsY: top - 18 - lift,
    yAt: (value) => bottom - ((value - first) / (last - first)) * (bottom - top),
  };
}

/** The value axis always holds zero. */
function extent(model: SeriesModel): readonly [number, number] {
  const tops = model.x.flatMap((_, index) => model.series.map((series) => topOf(model, series, index) ?? 0));
  const marks = (model.marks ?? []).map(({ value }) => value);
  const high = model.yMax ?? Math.max(0, ...tops, ...marks);
  return [Math.min(0, ...tops), high || 1];
}

/** Where the value of a series ends on the axis: its own value, or the sum of the stack up to it; null when missing. */
export function topOf(model: SeriesModel, series: Series, index: number): number | null {
  const value = series.values[index] ?? null;
  if (value === null || !model.stack || series.kind !== 'bar') return value;
  const bars = model.series.filter(({ kind }) => kind === 'bar');
  return bars.slice(0, bars.indexOf(series) + 1).reduce((sum, each) => sum + (each.values[index] ?? 0), 0);
}

/** Counts back from the newest period, which is always named. */
function labelledPeriods(x: readonly string[], band: number): ReadonlySet<number> {
  const widest = Math.max(...x.map(textWidth), 1) + 10;
  const every = Math.max(1, Math.ceil(widest / band));
  return new Set(x.flatMap((_, index) => ((x.length - 1 - index) % every === 0 ? [index] : [])));
}

/** Where a point of a chart stands; null when it is not there. */
export function placeOf(
  model: SeriesModel,
  layout: SeriesLayout,
  { seriesId, index }: SeriesPoint,
): { readonly x: number; readonly y: number } | null {
  if (seriesId === MARKS) {
    const mark = model.marks?.[index];
    return mark ? { x: layout.xAt(mark.at), y: layout.yAt(mark.value) } : null;
  }
  const series = model.series.find(({ id }) => id === seriesId);
  const value = series ? topOf(model, series, index) : null;
  return value === null ? null : { x: layout.xAt(index), y: layout.yAt(value) };
}

/** The drawn point nearest to a place in the element: nearest period first, then nearest value. Null when none. */
export function pointAt(model: SeriesModel, layout: SeriesLayout, x: number, y: number): SeriesPoint | null {
  const points: readonly SeriesPoint[] =
    model.series.length === 0
      ? (model.marks ?? []).map((_, index) => ({ seriesId: MARKS, index }))
      : model.series.flatMap(({ id }) => model.x.map((_, index) => ({ seriesId: id, index })));
  let best: { readonly point: SeriesPoint; readonly aside: number; readonly above: number } | null = null;
  for (const point of points) {
    const place = placeOf(model, layout, point);
    if (place === null) continue;
    const aside = Math.round(Math.abs(place.x - x));
    const above = Math.abs(place.y - y);
    if (best === null || aside < best.aside || (aside === best.aside && above < best.above))
      best = { point, aside, above };
  }
  return best?.point ?? null;
}
