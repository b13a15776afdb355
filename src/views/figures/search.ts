import type { FigureRow } from '../../metrics/index.ts';

/** Lower case without accents, so that `Dékot` and `dekot` are one word. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const FIGURE_ID = /^[fs]\d{3}$/i;

/**
 * Whether a figure answers a search: an id (`F062`, whatever its case) names that figure only; else every word must be
 * somewhere in `haystack`, which must be folded.
 */
export function matcherOf(search: string): (figure: FigureRow, haystack: string) => boolean {
  const wanted = search.trim();
  if (FIGURE_ID.test(wanted)) return (figure) => figure.id.toLowerCase() === wanted.toLowerCase();
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (_, haystack) => words.every((word) => haystack.includes(word));
}

/** Where a language writes its mark into a whole number. */
const THOUSANDS = /(?<!\..*)\B(?=(\d{3})+(?!\d))/g;

/** What a search looks through: id, place, indicator, source, note and value with either language's mark or none; folded. `names` are words on screen. */
export function haystackOf(figure: FigureRow, names: readonly string[]): string {
  const { id, indicator, regionName, source, note, value, unit } = figure;
  const own = [id, indicator, indicator.replaceAll('_', ' '), regionName, source.title, source.publisher];
  const written = ['', ',', '.'].map((mark) => String(value).replace(THOUSANDS, mark));
  return folded([...own, note ?? '', ...written, unit, ...names].join('\n'));
}
