import { type SeriesLayout, topOf } from './series-layout.ts';
import type { SeriesMark, SeriesModel } from './series-model.ts';
import { FONT_SIZE, textWidth } from './text-width.ts';

/** A stated point in pixels, with the place of its label when it has room. */
export interface PlacedMark {
  readonly kind: SeriesMark['kind'];
  readonly x: number;
  readonly y: number;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly align: 'left' | 'center' | 'right';
  } | null;
}
type Label = NonNullable<PlacedMark['label']>;
interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const ASIDE = 6;
const ABOVE = 11;
const RADIUS = 6;
/** Points of one period that are closer than this could be taken for each other. */
const NEAR = 30;
const HALF_LINE = FONT_SIZE / 2 + 1;

/**
 * Points that stand alone are placed first. Of points that share a period the topmost is placed above, the lowest below,
 * those between at their own height.
 * Over bars a label stands above its point and every bar that it reaches; elsewhere above and left of its point, or on
 * the first other side where it covers no label, no point and no rule. One without such a place is left out.
 */
export function placedMarks(model: SeriesModel, layout: SeriesLayout): readonly PlacedMark[] {
  const points = (model.marks ?? []).map((mark) => ({
    mark,
    x: layout.xAt(mark.at),
    y: layout.yAt(mark.value),
  }));
  const discs = points.map(({ x, y }) => ({
    from: x - RADIUS,
    to: x + RADIUS,
    top: y - RADIUS,
    bottom: y + RADIUS,
  }));
  const taken: Box[] = [];
  const labels = new Map<number, Label | null>();
  const bars = model.series.some(({ kind }) => kind === 'bar');
  const inOrder = points
    .map((point, own) => ({ ...point, own, near: nearOf(points, own) }))
    .sort((a, b) => Math.sign(a.near.length) - Math.sign(b.near.length) || a.x - b.x || a.y - b.y);
  for (const { mark, x, y, own, near } of inOrder) {
    const text = mark.label;
    if (text === undefined) continue;
    const free = (box: Box): boolean =>
      box.from >= 0 &&
      box.to <= layout.width &&
      box.top >= 0 &&
      box.bottom <= layout.bottom &&
      !taken.some((other) => overlap(box, other)) &&
      !discs.some((disc, at) => at !== own && overlap(box, disc)) &&
      !layout.words.some(({ rule }) => rule !== null && box.from < rule + 2 && rule - 2 < box.to);
    const places = bars
      ? [overBars(text, x, y, model, layout)]
      : around(text, x, y).filter(
          (place) =>
            (place.y >= y || near.every((other) => other.y > y)) &&
            (place.y <= y || near.every((other) => other.y < y)),
        );
    const label = places.find((place) => free(boxOf(place))) ?? null;
    if (label) taken.push(boxOf(label));
    labels.set(own, label);
  }
  return points.map(({ mark: { kind }, x, y }, own) => ({ kind, x, y, label: labels.get(own) ?? null }));
}

/** The other points that a label of this one could be taken for. */
function nearOf(points: readonly { readonly x: number; readonly y: number }[], own: number) {
  const here = points[own];
  return points.filter(
    (other, at) => at !== own && here && other.x === here.x && Math.abs(other.y - here.y) < NEAR,
  );
}

function around(text: string, x: number, y: number): readonly Label[] {
  const side = (align: 'left' | 'right', dy: number): Label => ({
    text,
    x: x + (align === 'left' ? ASIDE : -ASIDE) * (dy === 0 ? 1.6 : 1),
    y: y + dy,
    align,
  });
  return [
    side('right', -ABOVE),
    side('left', -ABOVE),
    side('left', ABOVE),
    side('right', ABOVE),
    side('left', 0),
    side('right', 0),
  ];
}

function overBars(text: string, x: number, y: number, model: SeriesModel, layout: SeriesLayout): Label {
  const reach = textWidth(text) / 2 + layout.band / 2;
  const tops = model.x.flatMap((_, at) =>
    Math.abs(layout.xAt(at) - x) < reach
      ? model.series.map((series) => layout.yAt(topOf(model, series, at) ?? 0))
      : [],
  );
  return { text, x, y: Math.min(y - ABOVE - 3, ...tops.map((top) => top - HALF_LINE - 2)), align: 'center' };
}

function boxOf({ text, x, y, align }: Label): Box {
  const width = textWidth(text);
  const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { from, to: from + width, top: y - HALF_LINE, bottom: y + HALF_LINE };
}

const overlap = (a: Box, b: Box): boolean =>
  a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
