import { type Engine, sqlText } from '../engine/index.ts';
import { checker } from './checking/checker.ts';
import { unzipped } from './checking/unzipped.ts';
import { type ExportColumn, ExportError, type Format, type Pack } from './request.ts';
import { tallyOf } from './staging.ts';
import type { Tally } from './tally.ts';

export interface ReadingBack {
  readonly format: Format;
  readonly pack: Pack;
  /** Name of the data inside a zip. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly engine: Engine;
  readonly signal: AbortSignal;
  /** Rows read so far. */
  readonly onRows: (rows: number) => void;
}

/** Reads a file as a stranger would and counts what is in it. */
export interface ReadBack {
  /** The next piece of the file, as it is written. */
  piece(piece: Blob): void;
  /** What the whole file holds. Rejects with ExportError `mismatch` when it cannot be read. */
  done(file: Blob): Promise<Tally>;
  close(): void;
}

/**
 * Begins to read a file while it is written, by a reader beside the page that shares nothing with the engine that
 * writes. Parquet is read whole, by the engine.
 */
export function readBack({ format, pack, name, columns, engine, signal, onRows }: ReadingBack): ReadBack {
  if (format === 'parquet') {
    const done = async (file: Blob) => {
      const bytes = pack === 'zip' ? await entryOf(file, name) : new Uint8Array(await file.arrayBuffer());
      return tallyOfParquet(engine, bytes, columns, signal);
    };
    return { piece: () => undefined, done, close: () => undefined };
  }
  const inside = format === 'xlsx' ? 'xl/worksheets/sheet1.xml' : pack === 'zip' ? name : null;
  const kept = columns.map(({ id, type }) => ({ id, type }));
  const reader = checker({ format, inside, columns: kept }, onRows);
  signal.addEventListener('abort', () => reader.close(), { once: true });
  const done = async () => {
    try {
      return await reader.done();
    } catch (thrown) {
      if (thrown instanceof RangeError) throw new ExportError('mismatch', thrown.message, thrown);
      throw thrown;
    }
  };
  return { piece: reader.read, done, close: reader.close };
}

async function tallyOfParquet(
  engine: Engine,
  bytes: Uint8Array,
  columns: readonly ExportColumn[],
  signal: AbortSignal,
): Promise<Tally> {
  count += 1;
  const name = `export-read-back-${count}-${Date.now()}.parquet`;
  await engine.registerFile(name, bytes);
  try {
    return await tallyOf(engine, `read_parquet(${sqlText(name)})`, columns, signal);
  } finally {
    await engine.dropFile(name).catch(() => undefined);
  }
}
let count = 0;

/** Small enough for the page to draw and answer in between. */
const MORSEL = 1 << 20;

/** The bytes of one entry of a zip. */
async function entryOf(file: Blob, name: string): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const unzip = unzipped(name, (bytes) => parts.push(new Uint8Array(bytes)));
  for (let at = 0; at < file.size; at += MORSEL)
    await unzip.push(new Uint8Array(await file.slice(at, at + MORSEL).arrayBuffer()));
  await unzip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
