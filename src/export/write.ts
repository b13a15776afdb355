import type { CellValue, Engine } from '../engine/index.ts';
import { archive, blobSink } from './archive.ts';
import { CSV, CSV_ID, csvHead, csvLine } from './csv.ts';
import { jsonLine } from './json.ts';
import { dictionaryRows, type ReceiptFacts, receiptRows, sideFile } from './receipt.ts';
import { ExportError, type ExportRequest, type Format, type Pack } from './request.ts';
import type { Staging } from './staging.ts';
import { workbook, XLSX_ROWS, xlsxRow } from './xlsx.ts';

const CHUNK = 5_000;
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  csv: 'csv',
  csv_id: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  parquet: 'parquet',
};
const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  csv_id: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
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
}

/** Writes the file in pieces. A zip holds `facts.file`, receipt.csv and dictionary.csv. */
export async function write(work: Writing): Promise<Blob> {
  if (work.format === 'xlsx') return writeWorkbook(work);
  if (work.pack === 'plain') {
    const sink = blobSink();
    await writeData(work, (bytes) => sink.write(bytes));
    return sink.blob(TYPES[work.format]);
  }
  const zip = archive();
  const data = zip.entry(work.facts.file);
  await writeData(work, (bytes) => data.push(bytes));
  data.end();
  const sides = {
    'receipt.csv': sideFile(receiptRows(work.request, work.facts)),
    'dictionary.csv': sideFile(dictionaryRows(work.request)),
  };
  for (const [name, text] of Object.entries(sides)) {
    const entry = zip.entry(name);
    entry.push(new TextEncoder().encode(text));
    entry.end();
  }
  return zip.done('application/zip');
}

async function writeData(work: Writing, put: (bytes: Uint8Array) => void): Promise<void> {
  const { request, format, staging } = work;
  const { columns } = request;
  const encoder = new TextEncoder();
  const say = (text: string) => put(encoder.encode(text));
  if (format === 'parquet') {
    put(await work.engine.writeParquet(staging.typedSelect, { signal: work.signal }));
    work.onRows(staging.tally.rows);
    return;
  }
  if (format === 'json') {
    say('[');
    let first = true;
    await eachChunk(work, (rows) => {
      say(
        rows
          .map((cells) => {
            const line = jsonLine(cells, columns, first);
            first = false;
            return line;
          })
          .join(''),
      );
    });
    say('\n]\n');
    return;
  }
  const dialect = format === 'csv_id' ? CSV_ID : CSV;
  say(csvHead(columns, dialect));
  await eachChunk(work, (rows) => say(rows.map((cells) => csvLine(cells, columns, dialect)).join('')));
}

async function writeWorkbook(work: Writing): Promise<Blob> {
  const { request, staging } = work;
  if (staging.tally.rows > XLSX_ROWS) throw new ExportError('too_many_rows', `${staging.tally.rows} rows`);
  const book = workbook(request.columns);
  await eachChunk(work, (rows) => book.rows(rows.map((cells) => xlsxRow(cells, request.columns)).join('')));
  return book.done([
    { name: 'dictionary', rows: dictionaryRows(request) },
    { name: 'receipt', rows: receiptRows(request, work.facts) },
  ]);
}

async function eachChunk(
  { staging, signal, onRows }: Writing,
  take: (rows: readonly (readonly CellValue[])[]) => void,
): Promise<void> {
  for (let from = 0; from < staging.tally.rows; from += CHUNK) {
    signal.throwIfAborted();
    take(await staging.rows(from, CHUNK));
    onRows(Math.min(staging.tally.rows, from + CHUNK));
  }
}
