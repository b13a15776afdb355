import type { SeriesLayout } from './series-layout.ts';
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

const ASIDE = 6;
const ABOVE = 11;

/**
 * Labels stand above and left of their point (right where there is no room), over bars above it; one that would cover
 * another is left out, the earlier kept.
 */
export function placedMarks(model: SeriesModel, layout: SeriesLayout): readonly PlacedMark[] {
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  const middle = model.series.some(({ kind }) => kind === 'bar');
  return (model.marks ?? []).map(({ at, value, kind, label: text }) => {
    const x = layout.xAt(at);
    const y = layout.yAt(value);
    if (text === undefined) return { kind, x, y, label: null };
    const width = textWidth(text);
    const align = middle ? 'center' : x - ASIDE - width < layout.left ? 'left' : 'right';
    const from = middle ? x - width / 2 : align === 'left' ? x + ASIDE : x - ASIDE - width;
    const to = from + width;
    const above = y - ABOVE - (middle ? 3 : 0);
    const covered =
      to > layout.width ||
      taken.some((other) => Math.abs(other.y - above) < FONT_SIZE + 2 && other.from < to && from < other.to);
    if (covered) return { kind, x, y, label: null };
    taken.push({ from, to, y: above });
    return { kind, x, y, label: { text, x: middle ? x : align === 'left' ? from : to, y: above, align } };
  });
}
