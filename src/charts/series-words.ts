import type { SeriesModel } from './series-model.ts';
import { textWidth } from './text-width.ts';

/** Height of a row of words. */
export const WORD_ROW = 14;
const GAP = 4;
/** More words than this are not worth a search: each gets a row of its own. */
const MOST_SEARCHED = 8;

/** A word beside the rule at `x`. */
export interface PlacedWord {
  readonly word: string;
  readonly x: number;
  readonly align: 'left' | 'right';
  /** 0 = nearest the plot. */
  readonly row: number;
}
interface Standing extends PlacedWord {
  readonly from: number;
  readonly to: number;
}

/** Breaks and words of a chart in the order of their periods. */
export function axisWords(model: SeriesModel): readonly { readonly at: number; readonly word: string }[] {
  const breaks = (model.breaks ?? []).map(({ before, word }) => ({ at: before, word }));
  return [...breaks, ...(model.words ?? [])].sort((a, b) => a.at - b.at);
}

/**
 * Each word beside its rule, right of it where the plot has room, in as few rows as it takes that no word covers another
 * and no rule runs through a word.
 */
export function placedWords(
  words: readonly { readonly at: number; readonly word: string }[],
  ruleAt: (at: number) => number,
  left: number,
  right: number,
): readonly PlacedWord[] {
  const sides = words.map(({ at, word }) => sidesOf(word, ruleAt(at), left, right));
  const most = words.length <= MOST_SEARCHED ? words.length : 0;
  for (let rows = 1; rows <= most; rows += 1) {
    const found = search(sides, rows, []);
    if (found) return found.map(bare);
  }
  return sides.flatMap(([first], at) => (first ? [bare({ ...first, row: words.length - 1 - at })] : []));
}

type Side = Omit<Standing, 'row'>;

function sidesOf(word: string, x: number, left: number, right: number): readonly Side[] {
  const width = textWidth(word) + 2 * GAP;
  const after: Side = { word, x, align: 'left', from: x, to: x + width };
  const before: Side = { word, x, align: 'right', from: x - width, to: x };
  const inside = [after, before].filter(
    ({ from, to }) => from >= Math.min(left, x) - GAP && to <= right + GAP,
  );
  return inside.length > 0 ? inside : [after];
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
const cuts = (rule: Standing, text: Standing): boolean =>
  text.row <= rule.row && text.from < rule.x && rule.x < text.to;

const bare = ({ word, x, align, row }: Standing): PlacedWord => ({ word, x, align, row });
