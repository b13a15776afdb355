import { EngineError, isAbort } from '../engine/index.ts';
import { needsOf } from '../queries/index.ts';
import { readBack } from './read-back.ts';
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

let running = false;

/**
 * Makes a file of all rows, reads it back and hands it out only when rows, filled cells and sums agree. One at a time.
 * Rejects with ExportError; nothing is left behind then.
 */
export async function makeExport(job: ExportJob): Promise<ExportFile> {
  if (running) throw new ExportError('busy', 'Another export is running');
  running = true;
  try {
    return await make(job);
  } catch (thrown) {
    throw faultOf(thrown, job);
  } finally {
    running = false;
  }
}

async function make({ request, format, pack, door, signal, onProgress, at }: ExportJob): Promise<ExportFile> {
  const { manifest, columns, choice, sort } = request;
  onProgress({ stage: 'preparing', done: 0, total: 0 });
  const needs = isShown(choice) ? 'base' : needsOf({ kind: 'rows', ...choice, sort, offset: 0, limit: 0 });
  const { engine, schema } = await door.open(manifest, needs);
  let staging: Staging | null = null;
  try {
    staging = await stage(engine, schema, request, signal);
    const { tally, sql } = staging;
    const total = tally.rows;
    const stem = `tpbis-${isShown(choice) ? slug(request.title) : choice.source.of}-${manifest.id}`;
    const file = `${stem}.${EXTENSIONS[format]}`;
    const facts = { tally, sql, file, at: at ?? new Date().toISOString() };
    const onRows = (done: number) => onProgress({ stage: 'writing', done, total });
    onRows(0);
    const { blob, pieces } = await write({ engine, staging, request, format, pack, facts, signal, onRows });
    const onPart = (part: number) => onProgress({ stage: 'checking', done: Math.round(part * total), total });
    onPart(0);
    const read = await readBack({
      ...{ file: blob, format, pack, name: file, columns, pieces, engine, signal, onPart },
    });
    const wrong = differences(tally, read);
    if (wrong.length > 0) throw new ExportError('mismatch', wrong.join('; '));
    signal.throwIfAborted();
    const zipped = pack === 'zip' && format !== 'xlsx';
    return { name: zipped ? `${stem}-${format}.zip` : file, blob, rows: total };
  } finally {
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
