import { CHANNELS, FUNDINGS, TIERS } from '../../base/index.ts';
import { type NamedValues, searchWords } from '../../queries/index.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';

const LISTS = { tier: TIERS, channel: CHANNELS, funding: FUNDINGS } as const;
/** Words for kinds of region: every row has one in the name of its region, and means no tier by it. */
const KINDS = ['kabupaten', 'kota'];

/** The values of closed lists whose name, as the page writes it, has a word of the search. */
export function namedBy(search: string, context: Pick<ViewContext, 't'>): readonly NamedValues[] {
  const words = [...new Set(searchWords(search))].filter(
    (word) => !KINDS.some((kind) => kind.includes(plain(word))),
  );
  return words.flatMap((word) =>
    Object.entries(LISTS).flatMap(([column, list]) => {
      const values = list.filter((value) => plain(valueName(column, value, context)).includes(plain(word)));
      return values.length === 0 ? [] : [{ word, column, values }];
    }),
  );
}

/** Without case and accents, as the rows are searched. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
