import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import duckdbScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { assembleEngine } from './assemble.ts';
import workerScript from './duckdb-worker.js?url&no-inline';
import { EngineError, messageOf } from './errors.ts';
import type { Engine } from './port.ts';
import { type EngineProgress, WASM_BYTES } from './progress.ts';
import { engineSupport } from './support.ts';

export async function startWorkerEngine(onProgress: (progress: EngineProgress) => void): Promise<Engine> {
  const support = engineSupport();
  if (!support.ok) {
    const missing = support.missing;
    throw new EngineError('unsupported', `This browser lacks ${missing.join(', ')}.`, { missing });
  }
  const worker = new Worker(`${absolute(workerScript)}#${encodeURIComponent(absolute(duckdbScript))}`);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new EngineError('died', event.message || 'The engine stopped.'));
    });
  });
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const opened = await Promise.race([open(db, onProgress), died]);
    onProgress({ stage: 'ready', loaded: WASM_BYTES, total: WASM_BYTES });
    return assembleEngine(opened.label, bind(db, opened.connection), died);
  } catch (error) {
    await db.terminate();
    throw new EngineError('failed_to_start', messageOf(error), { cause: error });
  }
}

async function open(db: AsyncDuckDB, onProgress: (progress: EngineProgress) => void) {
  onProgress({ stage: 'fetching', loaded: 0, total: WASM_BYTES });
  await db.instantiate(absolute(wasmFile), null, ({ bytesLoaded }) =>
    onProgress({ stage: 'fetching', loaded: Math.min(bytesLoaded, WASM_BYTES), total: WASM_BYTES }),
  );
  onProgress({ stage: 'starting', loaded: WASM_BYTES, total: WASM_BYTES });
  await db.open({ path: ':memory:', query: { queryPollingInterval: 20 } });
  return { connection: await db.connectInternal(), label: `duckdb-wasm ${await db.getVersion()}` };
}

function bind(db: AsyncDuckDB, connection: number) {
  return {
    start: (sql: string) => db.startPendingQuery(connection, sql),
    poll: () => db.pollPendingQuery(connection),
    cancel: () => db.cancelPendingQuery(connection),
    fetch: () => db.fetchQueryResults(connection),
    register: (name: string, bytes: Uint8Array) => db.registerFileBuffer(name, bytes),
    read: (name: string) => db.copyFileToBuffer(name),
    drop: (name: string) => db.dropFile(name),
    rest: () => undefined,
    close: () => db.terminate(),
  };
}

/** The worker resolves addresses against itself, not against the page. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
