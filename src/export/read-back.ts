import { type Engine, sqlText } from '../engine/index.ts';
import { bytesOf, entryOf } from './archive.ts';
import { CSV, CSV_ID, csvReader } from './csv.ts';
import { jsonReader } from './json.ts';
import type { ExportColumn, Format, Pack } from './request.ts';
import { tallyOf } from './staging.ts';
import { counter, type Tally } from './tally.ts';
import { xlsxReader } from './xlsx.ts';

/** Reads a finished file as a stranger would and counts what is in it. */
export async function readBack(work: {
  readonly file: Blob;
  readonly format: Format;
  readonly pack: Pack;
  /** Name of the data inside a zip. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly engine: Engine;
  readonly signal: AbortSignal;
}): Promise<Tally> {
  const { file, format, columns, signal } = work;
  const inside = format === 'xlsx' ? 'xl/worksheets/sheet1.xml' : work.pack === 'zip' ? work.name : null;
  const pieces = inside === null ? bytesOf(file) : entryOf(file, inside);
  if (format === 'parquet') return readParquet(work, pieces);
  const tally = counter(columns);
  const reader = readerOf(format, columns, tally.add);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) {
    signal.throwIfAborted();
    reader.push(decoder.decode(piece, { stream: true }));
    await rest();
  }
  reader.push(decoder.decode());
  reader.end();
  return tally.done();
}

function readerOf(format: Format, columns: readonly ExportColumn[], onRow: Parameters<typeof jsonReader>[1]) {
  if (format === 'json') return jsonReader(columns, onRow);
  if (format === 'xlsx') return xlsxReader(onRow);
  return csvReader(columns, format === 'csv_id' ? CSV_ID : CSV, onRow);
}

let count = 0;
async function readParquet(
  { engine, columns, signal }: Parameters<typeof readBack>[0],
  pieces: AsyncIterable<Uint8Array>,
): Promise<Tally> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) parts.push(new Uint8Array(piece));
  count += 1;
  const name = `export-read-back-${count}-${Date.now()}.parquet`;
  await engine.registerFile(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
  try {
    return await tallyOf(engine, `read_parquet(${sqlText(name)})`, columns, signal);
  } finally {
    await engine.dropFile(name).catch(() => undefined);
  }
}

/** Lets the page draw and answer between pieces. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
