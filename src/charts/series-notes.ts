import { FONT_SIZE, fitted, NAME_INDENT, placeOf, type SeriesLayout, topOf } from './series-layout.ts';
import { placedMarks } from './series-marks.ts';
import type { SeriesMark, SeriesModel } from './series-model.ts';
import { placedValues } from './series-values.ts';
import { WORD_ROW } from './series-words.ts';
import type { ColorToken } from './tokens.ts';

/** What is written or ruled over a chart, in pixels of its element. */
export type Note =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly align: 'left' | 'center' | 'right';
      readonly color: ColorToken;
      readonly bold: boolean;
    }
  | {
      readonly type: 'rule';
      readonly x: number;
      readonly top: number;
      readonly bottom: number;
      readonly color: ColorToken;
      readonly dashed: boolean;
    }
  | {
      readonly type: 'bracket';
      readonly from: number;
      readonly to: number;
      readonly y: number;
      readonly color: ColorToken;
    }
  | {
      readonly type: 'mark';
      readonly x: number;
      readonly y: number;
      readonly kind: SeriesMark['kind'];
    }
  | { readonly type: 'key'; readonly x: number; readonly y: number; readonly color: ColorToken };

/** From the middle of a word to the bracket beneath it. */
const UNDER_WORD = 10;

/** Direct labels, breaks, words for missing bars and the guide of the focused period. */
export function seriesNotes(model: SeriesModel, layout: SeriesLayout): readonly Note[] {
  return [
    ...guide(model, layout),
    ...wordNotes(layout),
    ...missingNotes(model, layout),
    ...valueNotes(model, layout),
    ...nameNotes(model, layout),
    ...markNotes(model, layout),
  ];
}

function guide(model: SeriesModel, layout: SeriesLayout): readonly Note[] {
  const place = model.focused ? placeOf(model, layout, model.focused) : null;
  if (place === null) return [];
  const { x } = place;
  return [{ type: 'rule', x, top: layout.top, bottom: layout.bottom, color: '--line-strong', dashed: false }];
}

function wordNotes({ words, wordsY, bottom }: SeriesLayout): readonly Note[] {
  return words.flatMap(({ word, x, align, row, rule, bracket }): Note[] => {
    const y = wordsY - row * WORD_ROW;
    return [
      ...(rule === null
        ? []
        : [{ type: 'rule', x: rule, top: y, bottom, color: '--ink-2', dashed: true } as const]),
      ...(bracket === null
        ? []
        : [{ type: 'bracket', ...bracket, y: y + UNDER_WORD, color: '--ink-2' } as const]),
      { type: 'text', text: word, x, y, align, color: '--ink-2', bold: false },
    ];
  });
}

function markNotes(model: SeriesModel, layout: SeriesLayout): readonly Note[] {
  return placedMarks(model, layout).flatMap(({ kind, x, y, label }): Note[] => [
    { type: 'mark', x, y, kind },
    ...(label ? [{ type: 'text', ...label, color: '--ink', bold: true } as const] : []),
  ]);
}

function missingNotes(model: SeriesModel, { xAt, bottom }: SeriesLayout): readonly Note[] {
  const word = model.missingWord;
  const bars = model.series.filter(({ kind }) => kind === 'bar');
  if (!word || !bars.length) return [];
  return model.x.flatMap((_, index): Note[] =>
    bars.every(({ values }) => (values[index] ?? null) === null)
      ? [
          {
            type: 'text',
            text: word,
            x: xAt(index),
            y: bottom - 9,
            align: 'center',
            color: '--ink-2',
            bold: false,
          },
        ]
      : [],
  );
}

function valueNotes(model: SeriesModel, layout: SeriesLayout): readonly Note[] {
  return placedValues(model, layout).map((label) => ({
    type: 'text',
    ...label,
    color: '--ink',
    bold: false,
  }));
}

/** Names stand right of the last value of each series, pushed apart so that none covers another. */
function nameNotes(model: SeriesModel, layout: SeriesLayout): readonly Note[] {
  const ends = model.series.flatMap((series) => {
    const index = series.values.findLastIndex((value) => value !== null);
    const value = index < 0 ? null : topOf(model, series, index);
    if (series.labels !== 'name' || value === null) return [];
    const base = model.stack && series.kind === 'bar' ? value - (series.values[index] ?? 0) / 2 : value;
    return [{ series, y: layout.yAt(base) }];
  });
  const ys = spread(
    ends.map(({ y }) => y),
    FONT_SIZE + 4,
    layout.top,
    layout.bottom,
  );
  return ends.flatMap(({ series }, index): Note[] => {
    const y = ys[index] ?? 0;
    const text = fitted(series.name, layout.width - layout.right - NAME_INDENT);
    return [
      { type: 'key', x: layout.right + 10, y, color: series.color },
      { type: 'text', text, x: layout.right + NAME_INDENT, y, align: 'left', color: '--ink', bold: true },
    ];
  });
}

/** Moves positions apart to at least `gap`, keeping their order and, where there is room, the bounds. */
export function spread(
  places: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = places.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let least = top;
  for (const place of order) {
    place.y = Math.max(place.y, least);
    least = place.y + gap;
  }
  let most = bottom;
  for (const place of order.toReversed()) {
    place.y = Math.min(place.y, most);
    most = place.y - gap;
  }
  const moved = [...places];
  for (const { y, index } of order) moved[index] = y;
  return moved;
}
