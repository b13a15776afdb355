import type { SeriesModel } from './series-model.ts';
import { textWidth } from './text-width.ts';

/** Height of a row of words. */
export const WORD_ROW = 14;
const GAP = 4;

/** A word beside the rule at `x`. */
export interface PlacedWord {
  readonly word: string;
  readonly x: number;
  readonly align: 'left' | 'right';
  /** 0 = nearest the plot. */
  readonly row: number;
}

/** Breaks and words of a chart in the order of their periods. */
export function axisWords(model: SeriesModel): readonly { readonly at: number; readonly word: string }[] {
  const breaks = (model.breaks ?? []).map(({ before, word }) => ({ at: before, word }));
  return [...breaks, ...(model.words ?? [])].sort((a, b) => a.at - b.at);
}

/** Each word right of its rule, left where it would leave the plot, in the first row where it covers no other. */
export function placedWords(
  words: readonly { readonly at: number; readonly word: string }[],
  ruleAt: (at: number) => number,
  left: number,
  right: number,
): readonly PlacedWord[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  return words.map(({ at, word }) => {
    const x = ruleAt(at);
    const width = textWidth(word);
    const align = x + width + GAP > right && x - width > left ? 'right' : 'left';
    const from = align === 'left' ? x : x - width - 2 * GAP;
    const to = from + width + 2 * GAP;
    let row = 0;
    while (taken.some((other) => other.row === row && other.from < to && from < other.to)) row += 1;
    taken.push({ row, from, to });
    return { word, x, align, row };
  });
}
