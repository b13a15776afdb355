import type { Lang } from '../../base/index.ts';
import { type ColumnContract, TABLES, type TableContract, type TableName } from '../../snapshot/index.ts';
import { TABLES_ID } from './columns-id.ts';

interface Described {
  readonly name: string;
  readonly column: ColumnContract;
  readonly about: string;
}

/** A table's own words and those of its columns, in the reader's language. */
export function inWords(name: TableName, lang: Lang): { about: string; columns: readonly Described[] } {
  const table: TableContract = TABLES[name];
  const translated: { readonly about: string; readonly columns: Readonly<Record<string, string>> } =
    TABLES_ID[name];
  return {
    about: lang === 'en' ? table.about : translated.about,
    columns: Object.entries(table.columns).map(([each, column]) => ({
      name: each,
      column,
      about: lang === 'en' ? column.about : (translated.columns[each] ?? column.about),
    })),
  };
}
