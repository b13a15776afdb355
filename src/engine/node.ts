import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { assembleEngine } from './assemble.ts';
import { EngineError, messageOf } from './errors.ts';
import type { Engine } from './port.ts';

const require = createRequire(import.meta.url);

/**
 * The engine that the app ships, on its Node build: for the build's stored answers and for unit tests.
 * It touches no file system: Parquet is written to memory, and `read_parquet` reads registered files only.
 */
export async function createNodeEngine(): Promise<Engine> {
  try {
    const duckdb: typeof import('@duckdb/duckdb-wasm/blocking') = require('@duckdb/duckdb-wasm/blocking');
    const { NODE_RUNTIME }: { NODE_RUNTIME: typeof duckdb.DEFAULT_RUNTIME } =
      require('@duckdb/duckdb-wasm/blocking');
    const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
    const bundle = { mainModule: wasm, mainWorker: '' };
    const inMemory = { ...NODE_RUNTIME, getDefaultDataProtocol: () => duckdb.DuckDBDataProtocol.BUFFER };
    const db = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), inMemory);
    await db.instantiate(() => undefined);
    db.open({ path: ':memory:', query: { queryPollingInterval: 20 } });
    const connection = db.connect();
    // biome-ignore lint/correctness/useHookAtTopLevel: not a React hook
    const id = connection.useUnsafe((_, handle) => handle);
    return assembleEngine(`duckdb-wasm ${db.getVersion()} (node)`, {
      start: (sql) => db.startPendingQuery(id, sql),
      poll: () => db.pollPendingQuery(id),
      cancel: () => db.cancelPendingQuery(id),
      fetch: () => db.fetchQueryResults(id),
      register: (name, bytes) => db.registerFileBuffer(name, bytes.slice()),
      read: (name) => db.copyFileToBuffer(name),
      drop: (name) => db.dropFile(name),
      rest: () => setImmediate(),
      close: () => connection.close(),
    });
  } catch (error) {
    throw new EngineError('failed_to_start', messageOf(error), { cause: error });
  }
}
