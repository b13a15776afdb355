import { type Messages, translator } from '../i18n/index.ts';
import { METRICS } from '../metrics/index.ts';
import { printFilter } from '../queries/index.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { type ExportColumn, type ExportRequest, isShown } from './request.ts';
import type { Tally } from './tally.ts';
import { isRisky } from './text-guard.ts';

/** What a receipt says beside the request. */
export interface ReceiptFacts {
  readonly tally: Tally;
  readonly sql: readonly string[];
  readonly file: string;
  /** ISO time of the export. */
  readonly at: string;
}

type Words = Messages['receipt'];
type Line = readonly [key: string, label: string, value: string];

/**
 * The receipt as rows of key, label and value; the first row is the head. Keys are the same in every language, for
 * programs; labels and values are in the reader's.
 */
export function receiptRows(
  request: ExportRequest,
  facts: ReceiptFacts,
  { decimal }: Pick<CsvDialect, 'decimal'> = { decimal: '.' },
): readonly Line[] {
  const { manifest, choice } = request;
  const words = translator(request.lang).receipt;
  const line = (key: keyof Words['labels'], value: string): Line => [key, words.labels[key], value];
  const shown = isShown(choice);
  const workbook = facts.file.endsWith('.xlsx');
  return [
    ['key', 'label', 'value'],
    line('title', request.title),
    line('file', facts.file),
    line('rows', String(facts.tally.rows)),
    line('filter', request.filterWords),
    ...(choice.search === '' ? [] : [line('search', choice.search)]),
    line(
      'order',
      shown ? words.asShown : request.groupsOf ? groupOrder(request, words) : orderWords(request, words),
    ),
    ...groupLine(request, words, line),
    line('evidence', request.evidenceWords),
    line('snapshot', manifest.id),
    line('snapshot as of', manifest.as_of),
    line('snapshot content sha256', manifest.content_sha256),
    ...manifest.sources.map(({ title, publisher, licence, attribution }) =>
      line('source', `${title}. ${publisher}. ${licence}. ${attribution}`),
    ),
    ...(request.shapes ? [line('boundaries', request.shapes.attribution)] : []),
    line('permalink', request.permalink),
    line('made at', facts.at),
    ...sumLines(request.columns, facts.tally, words).map(
      ([key, label, value]): Line => [key, label, value.replace(/(?<=\d)\.(?=\d)/, decimal)],
    ),
    line(
      'cells with a value',
      Object.entries(facts.tally.filled)
        .map(([id, count]) => `${id} ${count}`)
        .join(', '),
    ),
    ...(facts.file.endsWith('.csv') ? [line('texts in CSV', words.csvTexts)] : []),
    ...(choice.where.length === 0 ? [] : [line('filter in the address', printFilter(choice.where))]),
    ...(shown ? [line('rows come from', words.shownRows)] : []),
    line('sql', workbook ? words.sqlIn.workbook : words.sqlIn.zip),
  ];
}

function groupLine(
  { groupWords, groupsOf }: ExportRequest,
  words: Words,
  line: (key: 'groups', value: string) => Line,
): readonly Line[] {
  if (!groupWords) return [];
  return [line('groups', groupsOf ? words.groupLines(groupWords) : words.groups(groupWords))];
}

/** Sums by which a file can be checked; those that mean nothing in themselves, such as of percentages, say so. */
function sumLines(columns: readonly ExportColumn[], { sums, filled }: Tally, words: Words): readonly Line[] {
  return columns.flatMap(({ id, label, sums: adds }): readonly Line[] => {
    const sum = sums[id];
    if (sum === undefined) return [];
    const value = filled[id] === 0 ? words.noValue : String(sum);
    return [
      adds ? [`sum of ${id}`, words.sum(label), value] : [`check sum of ${id}`, words.checkSum(label), value],
    ];
  });
}

/** The order of groups in words: by their sums of what is sorted by and adds up, then by what they are of. */
function groupOrder({ sort, columns, groupsOf = [] }: ExportRequest, words: Words): string {
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.label ?? id;
  const told = sort.filter(({ column }) => columns.some(({ id }) => id === column));
  const keys = told.map(({ column, descending }) =>
    words.sorted({
      what: groupsOf.includes(column) ? nameOf(column) : words.sumOf(nameOf(column)),
      descending,
    }),
  );
  const rest = groupsOf.filter((id) => !told.some(({ column }) => column === id));
  return [...keys, ...rest.map((id) => words.sorted({ what: nameOf(id), descending: false }))].join(', ');
}

/** The order of rows in words: what is sorted by, then what decides between equal rows. */
function orderWords({ sort, columns }: ExportRequest, words: Words): string {
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.label ?? id;
  const keys = sort.map(({ column, descending, over }) => {
    const what = over
      ? words.sumBy({ column: nameOf(column), by: over.map(nameOf).join(', ') })
      : nameOf(column);
    return words.sorted({ what, descending });
  });
  return [...keys, sort.length === 0 ? words.byCode : words.equalRows].join(', ');
}

/** The statements of an export as one text, as a program would run it. */
export const statementsText = ({ sql }: Pick<ReceiptFacts, 'sql'>): string =>
  sql.map((statement) => `${statement};\n`).join('\n');

/** The same, one line a row, since a cell of a sheet holds only so much; the first row is the head. */
export const sqlRows = (facts: Pick<ReceiptFacts, 'sql'>): readonly (readonly string[])[] => [
  ['sql'],
  ...statementsText(facts)
    .split('\n')
    .flatMap((line) => line.match(/.{1,30000}/gsu) ?? [''])
    .map((line) => [line]),
];

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
    `${row.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`;
  return `${bom ? '\uFEFF' : ''}${rows.map(line).join('')}`;
}

const NUMBER = /^-?\d+([.,]\d+)?$/;
/** A text that a spreadsheet would run stands behind an apostrophe, as in the data; a number stays one. */
const guarded = (text: string): string => (isRisky(text) && !NUMBER.test(text) ? `'${text}` : text);
