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

/** What a search looks through: id, place, indicator, source, note and value; folded. `names` are words on screen. */
export function haystackOf(figure: FigureRow, names: readonly string[]): string {
  const { id, indicator, regionName, source, note, value, unit } = figure;
  const own = [id, indicator, indicator.replaceAll('_', ' '), regionName, source.title, source.publisher];
  return folded([...own, note ?? '', String(value), unit, ...names].join('\n'));
}
