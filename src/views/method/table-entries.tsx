import { TABLE_NAMES, TABLES, type TableContract, type TableName } from '../../snapshot/index.ts';
import { inWords } from '../contract-words/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
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
