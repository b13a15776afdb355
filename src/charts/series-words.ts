import type { SeriesModel } from './series-model.ts';
import { textWidth } from './text-width.ts';

/** Height of a row of words with its brackets, clear of the words beneath. */
export const WORD_ROW = 22;
const GAP = 4;
/** A bracket ends this far inside its period. */
const BRACKET_INSET = 3;
/** More words than this are not worth a search: each gets a row of its own. */
const MOST_SEARCHED = 8;

/** A word above the plot. */
export interface PlacedWord {
  readonly word: string;
  /** Where its text starts, ends or has its middle, by `align`. */
  readonly x: number;
  readonly align: 'left' | 'right' | 'center';
  /** 0 = nearest the plot. */
  readonly row: number;
  /** Where a rule runs from a break's word down to the axis; null for a word about a period. */
  readonly rule: number | null;
  /** The period that a word is about, as a bracket beneath it; null for a break. */
  readonly bracket: { readonly from: number; readonly to: number } | null;
}
interface Standing extends PlacedWord {
  readonly from: number;
  readonly to: number;
}

/** A break before a period, or a word about one. */
export interface AxisWord {
  readonly kind: 'break' | 'period';
  readonly at: number;
  readonly word: string;
}

/** Breaks and words of a chart in the order of their periods. */
export function axisWords(model: SeriesModel): readonly AxisWord[] {
  const breaks = (model.breaks ?? []).map(({ before, word }) => ({
    kind: 'break' as const,
    at: before,
    word,
  }));
  const words = (model.words ?? []).map((word) => ({ kind: 'period' as const, ...word }));
  return [...breaks, ...words].sort((a, b) => a.at - b.at);
}

/**
 * Each word about a period over its bracket, each word of a break beside its rule, right of it where the plot has room,
 * in as few rows as it takes that no word covers another and no rule runs through a word.
 */
export function placedWords(
  words: readonly AxisWord[],
  bandOf: (at: number) => { readonly from: number; readonly to: number },
  left: number,
  right: number,
): readonly PlacedWord[] {
  const sides = words.map(({ kind, at, word }) => {
    const band = bandOf(at);
    return kind === 'break' ? sidesOf(word, band.from, left, right) : [overPeriod(word, band, right)];
  });
  const most = words.length <= MOST_SEARCHED ? words.length : 0;
  for (let rows = 1; rows <= most; rows += 1) {
    const found = search(sides, rows, []);
    if (found) return found.map(bare);
  }
  return sides.flatMap(([first], at) => (first ? [bare({ ...first, row: words.length - 1 - at })] : []));
}

type Side = Omit<Standing, 'row'>;

function sidesOf(word: string, rule: number, left: number, right: number): readonly Side[] {
  const width = textWidth(word) + GAP;
  const shared = { word, rule, bracket: null };
  const after: Side = { ...shared, x: rule + GAP, align: 'left', from: rule, to: rule + GAP + width };
  const before: Side = { ...shared, x: rule - GAP, align: 'right', from: rule - GAP - width, to: rule };
  const inside = [after, before].filter(
    ({ from, to }) => from >= Math.min(left, rule) - GAP && to <= right + GAP,
  );
  return inside.length > 0 ? inside : [after];
}

/** In the middle over its period, moved only as far as the edges of the chart ask. */
function overPeriod(word: string, band: { readonly from: number; readonly to: number }, right: number): Side {
  const half = textWidth(word) / 2;
  const middle = (band.from + band.to) / 2;
  const x = Math.max(half, Math.min(right + GAP - half, middle));
  return {
    word,
    x,
    align: 'center',
    from: x - half - GAP,
    to: x + half + GAP,
    rule: null,
    bracket: { from: band.from + BRACKET_INSET, to: band.to - BRACKET_INSET },
  };
}

/** The first way to stand in so many rows; null: there is none. */
function search(
  sides: readonly (readonly Side[])[],
  rows: number,
  standing: readonly Standing[],
): readonly Standing[] | null {
  const next = sides[standing.length];
  if (!next) return standing;
  for (const side of next)
    for (let row = 0; row < rows; row += 1) {
      const place = { ...side, row };
      if (standing.some((other) => covers(place, other) || cuts(place, other) || cuts(other, place)))
        continue;
      const found = search(sides, rows, [...standing, place]);
      if (found) return found;
    }
  return null;
}

const covers = (a: Standing, b: Standing): boolean => a.row === b.row && a.from < b.to && b.from < a.to;
/** A rule runs from its word's row down to the axis. */
const cuts = ({ rule, row }: Standing, text: Standing): boolean =>
  rule !== null && text.row <= row && text.from < rule && rule < text.to;

const bare = ({ word, x, align, row, rule, bracket }: Standing): PlacedWord => ({
  word,
  x,
  align,
  row,
  rule,
  bracket,
});
