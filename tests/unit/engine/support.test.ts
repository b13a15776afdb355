import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { engineSupport, WASM_BYTES } from '../../../src/engine/index.ts';

const without = (patch: object) =>
  engineSupport(Object.assign(Object.create(globalThis), { Worker: class {} }, patch));

test('a browser with everything is told so', () => {
  expect(without({})).toEqual({ ok: true });
});

test('each feature that is missing is named', () => {
  expect(without({ WebAssembly: undefined })).toEqual({ ok: false, missing: ['WebAssembly'] });
  expect(without({ WebAssembly: { validate: () => false } })).toEqual({
    ok: false,
    missing: ['WebAssembly exception handling'],
  });
  expect(without({ Worker: undefined, BigInt64Array: undefined })).toEqual({
    ok: false,
    missing: ['Web Workers', 'BigInt64Array'],
  });
});

test('the length that progress counts towards is the length of the file that is shipped', () => {
  const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(file).size).toBe(WASM_BYTES);
});
