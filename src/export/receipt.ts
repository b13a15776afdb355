import { METRICS } from '../metrics/index.ts';
import { printFilter } from '../queries/index.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { type ExportRequest, isShown } from './request.ts';
import type { Tally } from './tally.ts';

/** What a receipt says beside the request. */
export interface ReceiptFacts {
  readonly tally: Tally;
  readonly sql: readonly string[];
  readonly file: string;
  /** ISO time of the export. */
  readonly at: string;
}

/** The receipt as rows of key and value; the first row is the head. Keys are English in every language. */
export function receiptRows(
  request: ExportRequest,
  facts: ReceiptFacts,
): readonly (readonly [string, string])[] {
  const { manifest, choice, sort } = request;
  const { tally } = facts;
  const shown = isShown(choice);
  return [
    ['key', 'value'],
    ['title', request.title],
    ['file', facts.file],
    ['rows', String(tally.rows)],
    ['filter', request.filterWords],
    ...(choice.search === '' ? [] : [['search', choice.search] as const]),
    ['order', shown ? 'as the figure shows them' : orderWords(sort)],
    ...(request.groupWords
      ? [
          [
            'groups',
            `on screen by ${request.groupWords}; the file holds their rows, not the group lines`,
          ] as const,
        ]
      : []),
    ['evidence', request.evidenceWords],
    ['snapshot', manifest.id],
    ['snapshot as of', manifest.as_of],
    ['snapshot content sha256', manifest.content_sha256],
    ...manifest.sources.map(
      ({ title, publisher, licence, attribution }) =>
        ['source', `${title}. ${publisher}. ${licence}. ${attribution}`] as const,
    ),
    ...(request.shapes ? [['boundaries', request.shapes.attribution] as const] : []),
    ['permalink', request.permalink],
    ['made at', facts.at],
    ...Object.entries(tally.sums).map(
      ([id, sum]) => [`sum of ${id}`, tally.filled[id] === 0 ? 'no value in any row' : String(sum)] as const,
    ),
    ...Object.entries(tally.filled).map(
      ([id, count]) => [`cells with a value in ${id}`, String(count)] as const,
    ),
    [
      'texts in CSV',
      "a text that begins with = + - @ (also in their wide forms) ' tab or a line end has one apostrophe before it, in CSV for Excel also a code or a text that looks like a number",
    ],
    ...(choice.where.length === 0 ? [] : [['filter in the address', printFilter(choice.where)] as const]),
    ...(shown
      ? [['rows come from', 'what the figure shows, read from the answers to the statements below'] as const]
      : []),
    ...facts.sql.map((sql) => ['sql', sql] as const),
  ];
}

/** The order of rows in words: what is sorted by, then what decides between equal rows. */
const orderWords = (sort: ExportRequest['sort']): string =>
  [
    ...sort.map(({ column, descending, over }) => {
      const what = over ? `sum of ${column} by ${over.join(' and ')}` : column;
      return `${what} ${descending ? 'descending' : 'ascending'}`;
    }),
    sort.length === 0 ? 'by code' : 'equal rows by code; rows without a value last',
  ].join(', ');

/** The dictionary as rows; the first is the head. */
export function dictionaryRows({ columns, lang }: ExportRequest): readonly (readonly string[])[] {
  return [
    ['column', 'type', 'label', 'unit', 'definition', 'source', 'codes'],
    ...columns.map(({ id, type, label, unit, about, metric, codes }) => [
      id,
      type,
      label,
      unit,
      about,
      metric ? `${METRICS[metric.id].source[lang]} ${METRICS[metric.id].caveats[lang].join(' ')}`.trim() : '',
      codes ?? '',
    ]),
  ];
}

/** Rows as CSV text for a file beside the data, which opens where the data does. */
export function sideFile(
  rows: readonly (readonly string[])[],
  { separator, bom }: Pick<CsvDialect, 'separator' | 'bom'>,
): string {
  const line = (row: readonly string[]) =>
    `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)}\r\n`;
  return `${bom ? '\uFEFF' : ''}${rows.map(line).join('')}`;
}
