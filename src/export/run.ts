import { EngineError, isAbort } from '../engine/index.ts';
import { needsOf } from '../queries/index.ts';
import { type ReadBack, readBack } from './read-back.ts';
import {
  type ExportDoor,
  ExportError,
  type ExportRequest,
  type Format,
  isShown,
  type Pack,
} from './request.ts';
import { slug } from './save-blob.ts';
import { type Staging, stage } from './staging.ts';
import { differences } from './tally.ts';
import { EXTENSIONS, write } from './write.ts';

export type ExportStage = 'preparing' | 'writing' | 'checking';
export interface ExportProgress {
  readonly stage: ExportStage;
  readonly done: number;
  readonly total: number;
}
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
  readonly rows: number;
}
export interface ExportJob {
  readonly request: ExportRequest;
  readonly format: Format;
  readonly pack: Pack;
  readonly door: ExportDoor;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
  /** ISO time; now when left out. */
  readonly at?: string;
}

/** The export that was begun last, until it is over. */
let latest: { readonly signal: AbortSignal; readonly over: Promise<unknown> } | null = null;

/**
 * Makes a file of all rows, reads it back and hands it out only when rows, filled cells and sums agree. One at a time: a
 * second is refused while one goes on, and waits for one that was cancelled. Rejects with ExportError; nothing is left
 * behind then.
 */
export async function makeExport(job: ExportJob): Promise<ExportFile> {
  if (latest && !latest.signal.aborted) throw new ExportError('busy', 'Another export is running');
  const before = latest?.over ?? Promise.resolve();
  const cancelled = rejectedBy(job.signal);
  const work = Promise.race([before, cancelled]).then(() => make(job, cancelled));
  const mine = { signal: job.signal, over: Promise.allSettled([before, work]) };
  latest = mine;
  try {
    return await work;
  } catch (thrown) {
    throw faultOf(thrown, job);
  } finally {
    const forget = () => {
      if (latest === mine) latest = null;
    };
    // One that was cancelled while it waited is not over before the one that it waited for.
    if (job.signal.aborted) void mine.over.then(forget);
    else forget();
  }
}

/** Rejects when the signal says so, for what does not listen to it. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  const rejected = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Met where it is awaited.
  rejected.catch(() => undefined);
  return rejected;
}

async function make(
  { request, format, pack, door, signal, onProgress, at }: ExportJob,
  cancelled: Promise<never>,
): Promise<ExportFile> {
  const { manifest, columns, choice, sort } = request;
  signal.throwIfAborted();
  onProgress({ stage: 'preparing', done: 0, total: 0 });
  const needs = isShown(choice) ? 'base' : needsOf({ kind: 'rows', ...choice, sort, offset: 0, limit: 0 });
  const { engine, schema } = await Promise.race([door.open(manifest, needs), cancelled]);
  let staging: Staging | null = null;
  let reading: ReadBack | null = null;
  try {
    staging = await stage(engine, schema, request, signal);
    const { tally, sql } = staging;
    const total = tally.rows;
    const of = isShown(choice) ? slug(request.title) : choice.source.of;
    const stem = `tpbis-${of}${request.groupsOf ? '-groups' : ''}-${manifest.id}`;
    const file = `${stem}.${EXTENSIONS[format]}`;
    const facts = { tally, sql, file, at: at ?? new Date().toISOString() };
    // Both go on side by side; what is told is the one that the file waits for.
    let written = false;
    const tell = (stage: ExportStage, done: number) => onProgress({ stage, done, total });
    tell('writing', 0);
    reading = readBack({
      ...{ format, pack, name: file, columns, engine, signal },
      onRows: (done) => written && tell('checking', done),
    });
    const blob = await write({
      ...{ engine, staging, request, format, pack, facts, signal },
      onRows: (done) => tell('writing', done),
      onPiece: reading.piece,
    });
    written = true;
    const wrong = differences(tally, await reading.done(blob));
    if (wrong.length > 0) throw new ExportError('mismatch', wrong.join('; '));
    signal.throwIfAborted();
    const zipped = pack === 'zip' && format !== 'xlsx';
    return { name: zipped ? `${stem}-${format}.zip` : file, blob, rows: total };
  } finally {
    reading?.close();
    await staging?.drop().catch(() => undefined);
  }
}

function faultOf(thrown: unknown, { door, signal }: ExportJob): ExportError {
  if (thrown instanceof ExportError) return thrown;
  if (signal.aborted || isAbort(thrown)) return new ExportError('cancelled', 'Cancelled', thrown);
  if (thrown instanceof EngineError && thrown.kind === 'died') {
    door.restart();
    return new ExportError('died', thrown.message, thrown);
  }
  return new ExportError('failed', thrown instanceof Error ? thrown.message : String(thrown), thrown);
}
