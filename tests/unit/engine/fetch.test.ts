import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { FetchError, fetchJson, fetchVerified, isAbort, sha256Hex } from '../../../src/engine/index.ts';

const FILE = new Uint8Array(100_000).map((_, index) => index % 251);
const IDENTITY = { bytes: FILE.length, sha256: await sha256Hex(FILE) };
let server: Server | undefined;

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.parquet`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.unstubAllGlobals();
});

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fetched',
    (error: unknown) => (error instanceof FetchError ? error.kind : error),
  );

test('a file that is what its manifest says arrives whole, and its progress ends at its length', async () => {
  const url = await serve((_, response) => response.end(FILE));
  const progress: number[] = [];
  const bytes = await fetchVerified(url, IDENTITY, { onProgress: (loaded) => progress.push(loaded) });
  expect(bytes).toEqual(FILE);
  expect(progress.at(-1)).toBe(FILE.length);
});

test('a file is verified without crypto.subtle, as on plain-http pages', async () => {
  vi.stubGlobal('crypto', {});
  expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  const url = await serve((_, response) => response.end(FILE));
  expect(await kindOf(fetchVerified(url, IDENTITY))).toBe('fetched');
});

test('one changed byte is a wrong hash', async () => {
  const url = await serve((_, response) => response.end(FILE.with(7, 0)));
  expect(await kindOf(fetchVerified(url, IDENTITY))).toBe('hash');
});

test('a longer file is a wrong hash, and is not read to its end', async () => {
  const url = await serve((_, response) => response.end(Buffer.concat([FILE, FILE])));
  expect(await kindOf(fetchVerified(url, IDENTITY))).toBe('hash');
});

test('a file that ends early is cut short, whether the server says so or the line breaks', async () => {
  const short = await serve((_, response) => response.end(FILE.subarray(0, 500)));
  expect(await kindOf(fetchVerified(short, IDENTITY))).toBe('truncated');
  server?.close();
  const broken = await serve((_, response) => {
    response.writeHead(200, { 'content-length': FILE.length });
    response.write(FILE.subarray(0, 500), () => setTimeout(() => response.destroy(), 20));
  });
  expect(await kindOf(fetchVerified(broken, IDENTITY))).toBe('truncated');
});

test('a missing file keeps its status; a page in its place counts as missing', async () => {
  const missing = await serve((_, response) => response.writeHead(404).end());
  await expect(fetchVerified(missing, IDENTITY)).rejects.toMatchObject({
    kind: 'status',
    status: 404,
    url: missing,
  });
  server?.close();
  const page = await serve((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>home</p>'),
  );
  await expect(fetchVerified(page, IDENTITY)).rejects.toMatchObject({ kind: 'status', status: 404 });
});

test('no server is a network failure', async () => {
  const url = await serve((_, response) => response.end());
  await new Promise((resolve) => server?.close(resolve));
  expect(await kindOf(fetchVerified(url, IDENTITY))).toBe('network');
});

test('a fetch that is stopped rejects as stopped, not as failed', async () => {
  const stop = new AbortController();
  const url = await serve((_, response) => response.write(FILE.subarray(0, 10)));
  setTimeout(() => stop.abort(), 30);
  expect(isAbort(await kindOf(fetchVerified(url, IDENTITY, { signal: stop.signal })))).toBe(true);
});

test('JSON that is none says so', async () => {
  const url = await serve((request, response) =>
    response.end(request.url === '/file.parquet' ? '{"a":' : '{"a":1}'),
  );
  expect(await kindOf(fetchJson(url))).toBe('json');
  expect(await fetchJson(`${url}?ok`)).toEqual({ a: 1 });
});
