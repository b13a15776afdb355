import { type CellValue, type Engine, sqlText } from '../engine/index.ts';
import { ahead, bytesOf, cutTo, entryOf } from './archive.ts';
import { csvHead, csvRelation } from './csv.ts';
import { cellsOfFeature } from './geojson.ts';
import { jsonReader } from './json.ts';
import { type ExportColumn, ExportError, type Format, type Pack } from './request.ts';
import { tallyOf } from './staging.ts';
import { counter, summed, type Tally } from './tally.ts';
import { DIALECTS } from './write.ts';
import { xlsxReader } from './xlsx.ts';

export interface ReadingBack {
  readonly file: Blob;
  readonly format: Format;
  readonly pack: Pack;
  /** Name of the data inside a zip. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** Sizes of the pieces that the data were written in. */
  readonly pieces: readonly number[];
  readonly engine: Engine;
  readonly signal: AbortSignal;
  /** The part that is read, 0 to 1. */
  readonly onPart: (part: number) => void;
}

/** Reads a finished file as a stranger would and counts what is in it. */
export async function readBack(work: ReadingBack): Promise<Tally> {
  const { file, format, columns, signal } = work;
  const inside = format === 'xlsx' ? 'xl/worksheets/sheet1.xml' : work.pack === 'zip' ? work.name : null;
  const bytes = inside === null ? bytesOf(file) : entryOf(file, inside);
  if (format === 'csv' || format === 'csv_id') return readCsv(work, format, bytes);
  if (format === 'parquet') return readParquet(work, bytes);
  const tally = counter(columns);
  const reader = readerOf(format, columns, tally.add);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of bytes) {
    // Small enough for the page to draw and answer in between.
    for (let at = 0; at < piece.length; at += MORSEL) {
      signal.throwIfAborted();
      reader.push(decoder.decode(piece.subarray(at, at + MORSEL), { stream: true }));
      await rest();
    }
  }
  reader.push(decoder.decode());
  reader.end();
  return tally.done();
}
const MORSEL = 1 << 18;

function readerOf(
  format: Format,
  columns: readonly ExportColumn[],
  onRow: (cells: readonly CellValue[]) => void,
) {
  if (format === 'json') return jsonReader(columns, onRow);
  return format === 'geojson' ? jsonReader(columns, onRow, cellsOfFeature) : xlsxReader(onRow);
}

/** The head to the letter, and every piece after it by the engine; bytes too many or too few are a mismatch. */
async function readCsv(
  { engine, columns, pieces, signal, onPart }: ReadingBack,
  format: 'csv' | 'csv_id',
  bytes: AsyncIterable<Uint8Array>,
): Promise<Tally> {
  const dialect = DIALECTS[format];
  const tallies: Tally[] = [];
  let at = 0;
  try {
    for await (const piece of ahead(cutTo(bytes, pieces))) {
      signal.throwIfAborted();
      if (at === 0) {
        if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece) !== csvHead(columns, dialect))
          throw new ExportError('mismatch', 'The head differs');
      } else {
        const relation = (name: string) => csvRelation(name, columns, dialect);
        tallies.push(await tallyOfFile(engine, piece, 'csv', relation, columns, signal));
      }
      at += 1;
      onPart(at / pieces.length);
    }
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new ExportError('mismatch', thrown.message, thrown);
    throw thrown;
  }
  return summed(tallies, columns);
}

async function readParquet(
  { engine, columns, signal }: ReadingBack,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Tally> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of bytes) parts.push(new Uint8Array(piece));
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  const relation = (name: string) => `read_parquet(${sqlText(name)})`;
  return tallyOfFile(engine, whole, 'parquet', relation, columns, signal);
}

let count = 0;
async function tallyOfFile(
  engine: Engine,
  bytes: Uint8Array,
  extension: string,
  relation: (name: string) => string,
  columns: readonly ExportColumn[],
  signal: AbortSignal,
): Promise<Tally> {
  count += 1;
  const name = `export-read-back-${count}-${Date.now()}.${extension}`;
  await engine.registerFile(name, bytes);
  try {
    return await tallyOf(engine, relation(name), columns, signal);
  } finally {
    await engine.dropFile(name).catch(() => undefined);
  }
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
