import { CHANNELS, FUNDINGS, TIERS } from '../../base/index.ts';
import { type NamedValues, searchWords } from '../../queries/index.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';

const LISTS = { tier: TIERS, channel: CHANNELS, funding: FUNDINGS } as const;
/** Words for kinds of region: every row has one in the name of its region, and means no tier by it. */
const KINDS = new Set(['kabupaten', 'kota']);

/**
 * The values of closed lists whose name, as the page writes it, has a word of the search: the whole of it, as a part may
 * be the name of a place. A word of every name in a list tells nothing.
 */
export function namedBy(search: string, context: Pick<ViewContext, 't'>): readonly NamedValues[] {
  const words = [...new Set(searchWords(search))].filter((word) => !KINDS.has(plain(word)));
  return words.flatMap((word) =>
    Object.entries(LISTS).flatMap(([column, list]) => {
      const values = list.filter((value) => {
        const named = wordsOf(valueName(column, value, context));
        return wordsOf(word).every((part) => named.includes(part));
      });
      return values.length === 0 || values.length === list.length ? [] : [{ word, column, values }];
    }),
  );
}

const wordsOf = (name: string): readonly string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What words of the search are taken for beside texts, as `desa: Jenjang Perpustakaan desa/kelurahan`. */
export function namedWords(search: string, context: Pick<ViewContext, 't'>): readonly string[] {
  const { t } = context;
  return namedBy(search, context).map(({ word, column, values }) => {
    const names = values.map((value) => valueName(column, value, context)).join(', ');
    return `${word}: ${t.rows.fields[column] ?? column} ${names}`;
  });
}

/** Without case and accents, as the rows are searched. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
