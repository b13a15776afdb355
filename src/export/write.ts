import type { CellValue, Engine } from '../engine/index.ts';
import { archive, blobSink, putText } from './archive.ts';
import { csvCells, quotedIds } from './csv.ts';
import { CSV, CSV_ID, type CsvDialect, csvHead, DIALECTS } from './csv-dialect.ts';
import { geoJsonWriter } from './geojson.ts';
import { jsonLine } from './json.ts';
import {
  dictionaryRows,
  type ReceiptFacts,
  receiptRows,
  sideFile,
  sqlRows,
  statementsText,
} from './receipt.ts';
import { ExportError, type ExportRequest, type Format, type Pack } from './request.ts';
import type { Staging } from './staging.ts';
import { workbook, XLSX_ROWS, xlsxRow } from './xlsx.ts';

/** Rows that the page itself puts into words at a time: few enough for it to stay alive. */
const CHUNK = 2_000;
/** Rows that the engine writes at a time. */
const CSV_CHUNK = 50_000;
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  csv: 'csv',
  csv_id: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  geojson: 'geojson',
  parquet: 'parquet',
};
const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  csv_id: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
};

export interface Writing {
  readonly engine: Engine;
  readonly staging: Staging;
  readonly request: ExportRequest;
  readonly format: Format;
  readonly pack: Pack;
  readonly facts: ReceiptFacts;
  readonly signal: AbortSignal;
  readonly onRows: (done: number) => void;
  /** Is given the pieces that the file is made of, in turn. */
  readonly onPiece: (piece: Blob) => void;
}

/** Writes the file in pieces. A zip holds `facts.file`, receipt.csv, dictionary.csv and rows.sql. */
export async function write(work: Writing): Promise<Blob> {
  if (work.format === 'xlsx') return writeWorkbook(work);
  if (work.pack === 'plain') {
    const sink = blobSink(work.onPiece);
    await writeData(work, async (bytes) => sink.write(bytes));
    return sink.blob(TYPES[work.format]);
  }
  const zip = archive(work.onPiece);
  try {
    await zip.entry(work.facts.file);
    await writeData(work, (bytes) => zip.push(bytes));
    await zip.end();
    const dialect = work.format === 'csv_id' ? CSV_ID : CSV;
    await putText(zip, 'receipt.csv', sideFile(receiptRows(work.request, work.facts, dialect), dialect));
    await putText(zip, 'dictionary.csv', sideFile(dictionaryRows(work.request), dialect));
    await putText(zip, 'rows.sql', statementsText(work.facts));
    return await zip.done('application/zip');
  } finally {
    zip.close();
  }
}

async function writeData(work: Writing, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const { request, format, staging } = work;
  const { columns } = request;
  const encoder = new TextEncoder();
  const say = (text: string) => put(encoder.encode(text));
  if (format === 'parquet') {
    await put(await work.engine.writeParquet(staging.typedSelect, { signal: work.signal }));
    work.onRows(staging.tally.rows);
    return;
  }
  if (format === 'json' || format === 'geojson') {
    const lines = linesOf(work);
    await say(lines.head);
    let first = true;
    await eachChunk(work, async (rows) => {
      const made = rows.map((cells) => {
        const line = lines.row(cells, first);
        first = false;
        return line;
      });
      await say(made.join(''));
    });
    await say(lines.end);
    return;
  }
  const dialect = DIALECTS[format === 'csv_id' ? 'csv_id' : 'csv'];
  await say(csvHead(columns, dialect));
  await writeCsv(work, dialect, put);
}

/** How a row becomes a line of a JSON list, or of the features of a map. */
function linesOf({ request, format }: Writing) {
  const { shapes, columns } = request;
  if (format === 'geojson' && shapes) {
    const { head, feature, end } = geoJsonWriter(request, shapes);
    return { head, row: feature, end };
  }
  const row = (cells: readonly CellValue[], first: boolean) => jsonLine(cells, columns, first);
  return { head: '[', row, end: '\n]\n' };
}

/** The engine writes the lines, in its worker; the page only passes them on. While one piece is packed the next is written. */
async function writeCsv(
  { engine, staging, request, signal, onRows }: Writing,
  dialect: CsvDialect,
  put: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const cells = csvCells(request.columns, dialect);
  const how = { separator: dialect.separator, quoted: quotedIds(request.columns), signal };
  const { rows } = staging.tally;
  let packed = Promise.resolve();
  for (let from = 0; from < rows; from += CSV_CHUNK) {
    signal.throwIfAborted();
    const bytes = await engine.writeCsv(`SELECT ${cells} FROM ${staging.slice(from, CSV_CHUNK)}`, how);
    await packed;
    packed = put(bytes);
    // Its failure is met where it is awaited.
    packed.catch(() => undefined);
    onRows(Math.min(rows, from + CSV_CHUNK));
  }
  await packed;
}

async function writeWorkbook(work: Writing): Promise<Blob> {
  const { request, staging } = work;
  if (staging.tally.rows > XLSX_ROWS) throw new ExportError('too_many_rows', `${staging.tally.rows} rows`);
  const book = await workbook(request.columns, work.onPiece);
  try {
    let number = 1;
    await eachChunk(work, (rows) => {
      const made = rows.map((cells) => {
        number += 1;
        return xlsxRow(cells, request.columns, number);
      });
      return book.rows(made.join(''));
    });
    return await book.done([
      { name: 'dictionary', rows: dictionaryRows(request) },
      { name: 'receipt', rows: receiptRows(request, work.facts) },
      { name: 'sql', rows: sqlRows(work.facts) },
    ]);
  } finally {
    book.close();
  }
}

async function eachChunk(
  { staging, signal, onRows }: Writing,
  take: (rows: readonly (readonly CellValue[])[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < staging.tally.rows; from += CHUNK) {
    signal.throwIfAborted();
    await take(await staging.rows(from, CHUNK));
    onRows(Math.min(staging.tally.rows, from + CHUNK));
  }
}
