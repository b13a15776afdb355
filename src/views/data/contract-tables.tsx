import { TABLE_NAMES, TABLES, type TableContract, type TableName } from '../../snapshot/index.ts';
import { inWords } from '../contract-words/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { ViewContext } from '../view.ts';

/** What a reader's files must look like: every table and column, with samples to begin from. */
export function ContractTables({ context }: { readonly context: ViewContext }) {
  const words = context.t.snapshots.own;
  return (
    <section className="data-own" aria-labelledby="own-contract">
      <h2 id="own-contract">{words.contract}</h2>
      <p className="data-quiet">{words.contractLead}</p>
      <p className="data-links">
        <a href={csvAddress(LIBRARIES)} download="libraries.csv">
          {words.template}
        </a>
        <a href={csvAddress(ACTIVITY)} download="activity.csv">
          {words.templateActivity}
        </a>
        <a href={csvAddress(columnList(context))} download="contract-1.csv">
          {words.contractFile}
        </a>
      </p>
      {TABLE_NAMES.map((name) => (
        <ContractTable key={name} name={name} context={context} />
      ))}
    </section>
  );
}

function ContractTable({ name, context }: { readonly name: TableName; readonly context: ViewContext }) {
  const words = context.t.snapshots.own;
  const table: TableContract = TABLES[name];
  const { about, columns } = inWords(name, context.lang);
  return (
    <details>
      <summary>
        <code>{name}</code> {table.required ? `(${words.needed})` : ''}
      </summary>
      <p className="data-quiet">{about}</p>
      <ScrollBox className="data-scroll" label={name}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.type}</th>
              <th scope="col">{words.about}</th>
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
                  <small className="data-by">{column.nullable ? words.maybe : words.needed}</small>
                </td>
                <td>
                  {meaning}
                  {column.values ? (
                    <small className="data-by">
                      {words.values}: {column.values.join(', ')}
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

type Lines = readonly (readonly string[])[];

/** Invented on purpose to the last digit: a sample says how, never what. */
const LIBRARIES: Lines = [
  [
    'library_id',
    'name',
    'tier',
    'region_code',
    'village_code',
    'joined_year',
    'joined_on',
    'channel',
    'funding',
  ],
  ['CONTOH-1', 'Contoh 1', 'village', '33.01', '', '2024', '2024-07-31', 'stimulus', 'apbn'],
  ['CONTOH-2', 'Contoh 2', 'regency', '33.74', '', '2023', '', 'replication', 'apbd_regency'],
];
const ACTIVITY: Lines = [
  ['library_id', 'month', 'activities', 'participants', 'participants_female', 'visits'],
  ['CONTOH-1', '2024-08-01', '3', '45', '27', '120'],
];

const columnList = ({ lang }: ViewContext): Lines => [
  ['table', 'column', 'type', 'nullable', 'values', 'about'],
  ...TABLE_NAMES.flatMap((table) =>
    inWords(table, lang).columns.map(({ name, column, about }) => [
      table,
      name,
      column.type,
      String(column.nullable),
      column.values?.join(' ') ?? '',
      about,
    ]),
  ),
];

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvAddress = (lines: Lines): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(lines.map((line) => line.map(quoted).join(',')).join('\r\n'))}`;
