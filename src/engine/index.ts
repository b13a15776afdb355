import { EngineError, messageOf } from './errors.ts';
import type { Engine } from './port.ts';
import type { EngineProgress } from './progress.ts';

/**
 * Fetches and starts the database in a worker; nothing of it is loaded before this call.
 * Rejects with EngineError: unsupported, failed_to_start.
 */
export async function createWorkerEngine(
  options: { readonly onProgress?: (progress: EngineProgress) => void } = {},
): Promise<Engine> {
  const { startWorkerEngine } = await import('./worker.ts').catch((cause: unknown) => {
    throw new EngineError('failed_to_start', messageOf(cause), { cause });
  });
  return startWorkerEngine(options.onProgress ?? (() => undefined));
}

export { abortError, DecodeError, EngineError, type EngineErrorKind, isAbort } from './errors.ts';
export { type FetchOptions, type FileIdentity, fetchJson, fetchVerified, verifyBytes } from './fetch.ts';
export { FetchError, type FetchErrorKind } from './fetch-error.ts';
export type { Answer, CellValue, ColumnSpec, ColumnType, Engine, Keep, Query } from './port.ts';
export { type EngineProgress, WASM_BYTES } from './progress.ts';
export { createPromiseCache, type PromiseCache } from './promise-cache.ts';
export { sha256Hex } from './sha256.ts';
export { SQL_BYTES_MAX, splitStatements, sqlName, sqlText } from './statements.ts';
export { decodeStored, encodeStored, StoredAnswerError } from './stored-answers.ts';
export { type EngineSupport, engineSupport } from './support.ts';
