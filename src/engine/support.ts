export type EngineSupport =
  | { readonly ok: true }
  | { readonly ok: false; readonly missing: readonly string[] };

/** The smallest module with a try block: a function whose body is `try end`. */
const TRY_MODULE = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[3, 2, 1, 0],
  ...[10, 8, 1, 6, 0, 0x06, 0x40, 0x19, 0x0b, 0x0b],
);

/**
 * Whether this browser can run the engine, without loading any of it. `missing` names web features for the reader:
 * all are in Chrome and Edge 95, Firefox 100, Safari 15.2 and later.
 */
export function engineSupport(scope: typeof globalThis = globalThis): EngineSupport {
  const missing: string[] = [];
  if (typeof scope.WebAssembly !== 'object') missing.push('WebAssembly');
  else if (!validates(scope)) missing.push('WebAssembly exception handling');
  if (typeof scope.Worker !== 'function') missing.push('Web Workers');
  if (typeof scope.BigInt64Array !== 'function') missing.push('BigInt64Array');
  if (typeof scope.fetch !== 'function') missing.push('fetch');
  return missing.length === 0 ? { ok: true } : { ok: false, missing };
}

function validates(scope: typeof globalThis): boolean {
  try {
    return scope.WebAssembly.validate(TRY_MODULE);
  } catch {
    return false;
  }
}
