/** Length of the engine's wasm file (duckdb-eh.wasm of 1.28.0), before any compression on the way. */
export const WASM_BYTES = 18_105_915;

/** What the engine is doing until it can be asked. `loaded` and `total` are bytes of it, after decompression. */
export interface EngineProgress {
  readonly stage: 'fetching' | 'starting' | 'ready';
  readonly loaded: number;
  readonly total: number;
}
