import type { Lang } from '../../base/index.ts';
import {
  type ColumnContract,
  TABLE_NAMES,
  TABLES,
  type TableContract,
  type TableName,
} from '../../snapshot/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
import { TABLES_ID } from './columns-id.ts';
import type { PartProps } from './rules.tsx';

/** The tables of the contract, each behind its name. */
export function TableEntries({ words, context }: PartProps) {
  return (
    <>
      <p>{words.tables}</p>
      {TABLE_NAMES.map((name) => (
        <TableEntry key={name} name={name} words={words} context={context} />
      ))}
    </>
  );
}

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

function TableEntry({ name, words, context }: PartProps & { readonly name: TableName }) {
  const table: TableContract = TABLES[name];
  const { about, columns } = inWords(name, context.lang);
  return (
    <details className="method-table">
      <summary>
        <code>{name}</code> {about}
        {table.required ? '' : ` (${words.optional})`}
      </summary>
      {table.key.length > 0 ? <p className="method-quiet">{words.key(table.key.join(', '))}</p> : null}
      <ScrollBox className="method-scroll" label={name}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.type}</th>
              <th scope="col">{words.columns.about}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name: each, column, about: meaning }) => (
              <tr key={each}>
                <th scope="row">
                  <code>{each}</code>
                </th>
                <td>
                  {column.type}
                  {column.nullable ? <small> ({words.columns.empty})</small> : null}
                </td>
                <td>
                  {meaning}
                  {column.values ? (
                    <small className="method-values">
                      {words.columns.values}: {column.values.join(', ')}
                    </small>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
