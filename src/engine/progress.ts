/** Length of the engine's wasm file (duckdb-eh.wasm of 1.28.0), before any compression on the way. */
export const WASM_BYTES = 18_105_915;

/** What the engine is doing until it can be asked. `loaded` and `total` are bytes after decompression. */
export type EngineProgress =
  | { readonly stage: 'fetching'; readonly loaded: number; readonly total: number }
  | { readonly stage: 'starting' }
  | { readonly stage: 'ready' };
