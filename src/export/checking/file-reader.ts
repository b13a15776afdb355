import type { CellValue } from '../../engine/index.ts';
import { DIALECTS } from '../csv-dialect.ts';
import type { Format } from '../request.ts';
import { counter, type Tally } from '../tally.ts';
import { csvReader, type ReadColumn } from './csv-reader.ts';
import { FEATURES, JSON_LIST, jsonReader } from './json-reader.ts';
import { unzipped } from './unzipped.ts';
import { xlsxReader } from './xlsx-reader.ts';

/** What a file is to be read as. */
export interface Reading {
  readonly format: Exclude<Format, 'parquet'>;
  /** The entry with the rows when the file is a zip. */
  readonly inside: string | null;
  readonly columns: readonly ReadColumn[];
}

/** Reads a file as a stranger would and counts what is in it. Rejects when it cannot be read. */
export interface RowCounter {
  /** The next bytes of the file, in pieces of any size. */
  push(bytes: Uint8Array): Promise<void>;
  /** Rows so far. */
  rows(): number;
  done(): Promise<Tally>;
}

export function fileReader({ format, inside, columns }: Reading): RowCounter {
  const tally = counter(columns);
  let rows = 0;
  const reader = readerOf(format, columns, (cells) => {
    rows += 1;
    tally.add(cells);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const read = (bytes: Uint8Array) => reader.push(decoder.decode(bytes, { stream: true }));
  const unzip = inside === null ? null : unzipped(inside, read);
  return {
    push: async (bytes) => (unzip ? unzip.push(bytes) : read(bytes)),
    rows: () => rows,
    async done() {
      await unzip?.end();
      reader.push(decoder.decode());
      reader.end();
      return tally.done();
    },
  };
}

function readerOf(
  format: Reading['format'],
  columns: readonly ReadColumn[],
  onRow: (cells: readonly CellValue[]) => void,
): { push(text: string): void; end(): void } {
  switch (format) {
    case 'csv':
    case 'csv_id':
      return csvReader(columns, DIALECTS[format], onRow);
    case 'json':
      return jsonReader(columns, JSON_LIST, onRow);
    case 'geojson':
      return jsonReader(columns, FEATURES, onRow);
    case 'xlsx':
      return xlsxReader(columns, onRow);
  }
}
