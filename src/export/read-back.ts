import { type Engine, EngineError, sqlText } from '../engine/index.ts';
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
export function readBack(work: ReadingBack): ReadBack {
  const { piece, done, close } =
    work.format === 'parquet' ? parquetReader(work) : besideReader(work, work.format);
  return {
    piece(next) {
      try {
        piece(next);
      } catch (thrown) {
        throw mismatchOf(thrown);
      }
    },
    done: (file) =>
      done(file).catch((thrown: unknown) => {
        throw mismatchOf(thrown);
      }),
    close,
  };
}

/** What a file that cannot be read is: not what was written. Anything else stays what it is. */
function mismatchOf(thrown: unknown): unknown {
  const unreadable =
    thrown instanceof RangeError || (thrown instanceof EngineError && thrown.kind === 'query_failed');
  return unreadable ? new ExportError('mismatch', thrown.message, thrown) : thrown;
}

function besideReader(
  { pack, name, columns, signal, onRows }: ReadingBack,
  format: Exclude<Format, 'parquet'>,
): ReadBack {
  const inside = format === 'xlsx' ? 'xl/worksheets/sheet1.xml' : pack === 'zip' ? name : null;
  const kept = columns.map(({ id, type }) => ({ id, type }));
  const reader = checker({ format, inside, columns: kept }, onRows);
  signal.addEventListener('abort', () => reader.close(), { once: true });
  return { piece: reader.read, done: reader.done, close: reader.close };
}

function parquetReader({ pack, name, columns, engine, signal }: ReadingBack): ReadBack {
  return {
    piece: () => undefined,
    async done(file) {
      const bytes = pack === 'zip' ? await entryOf(file, name, signal) : await bytesOf(file);
      return tallyOfParquet(engine, bytes, columns, signal);
    },
    close: () => undefined,
  };
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

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The bytes of the first entry of a zip. */
async function entryOf(file: Blob, name: string, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const unzip = unzipped(name, (bytes) => parts.push(bytes));
  for (let at = 0; at < file.size; at += MORSEL) {
    signal.throwIfAborted();
    await unzip.push(await bytesOf(file.slice(at, at + MORSEL)));
  }
  await unzip.end();
  return bytesOf(new Blob(parts));
}
