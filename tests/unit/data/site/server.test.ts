import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../../../data/site/compress.ts';
import { META_POLICY } from '../../../../data/site/csp.ts';
import { type Site, serveSite } from '../../../../data/site/server.ts';

let folder: string;
let site: Site;
const parquet = Uint8Array.from({ length: 4000 }, (_, index) => index % 251);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'snapshots'));
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>x</title>${'<p>page</p>'.repeat(100)}`);
  writeFileSync(join(folder, 'assets', 'app-AbCd1234.js'), `console.log(1);${'// more\n'.repeat(100)}`);
  writeFileSync(join(folder, 'assets', 'duckdb-AbCd1234.wasm'), new Uint8Array(2000));
  writeFileSync(join(folder, 'snapshots', 'a.parquet'), parquet);
  await compressFolder(folder);
  site = await serveSite({ folder, port: 0, host: '127.0.0.1', base: '/a/b' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, site.url), { headers, redirect: 'manual' });

test('the start page opens below the sub-path, with the policy as a header', async () => {
  const page = await get('./?view=coverage', { 'accept-encoding': 'br' });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<p>page</p>');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('content-type')).toMatch(/^text\/html;\s?charset=utf-8$/);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toContain(META_POLICY);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
});

test('the sub-path without its slash leads to the page and keeps the question', async () => {
  const moved = await get('/a/b?view=growth');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/a/b/?view=growth']);
});

test('files with a hash in their name are kept for a year, others are asked for again', async () => {
  const script = await get('assets/app-AbCd1234.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect((await get('snapshots/a.parquet')).headers.get('cache-control')).toBe('no-cache');
});

test('wasm arrives compressed and as application/wasm, so that it streams', async () => {
  const wasm = await get('assets/duckdb-AbCd1234.wasm', { 'accept-encoding': 'br, gzip' });
  expect(wasm.headers.get('content-type')).toBe('application/wasm');
  expect(wasm.headers.get('content-encoding')).toBe('br');
  expect((await wasm.arrayBuffer()).byteLength).toBe(2000);
});

test('a range of a Parquet file is that range of the file', async () => {
  const part = await get('snapshots/a.parquet', { range: 'bytes=100-109', 'accept-encoding': 'br' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-encoding')).toBeNull();
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(parquet.slice(100, 110));
});

test('an unchanged file is not sent twice', async () => {
  const tag = (await get('snapshots/a.parquet')).headers.get('etag') ?? '';
  expect((await get('snapshots/a.parquet', { 'if-none-match': tag })).status).toBe(304);
});

test.each(['/', '/a/bc/', './missing.js', './../../etc/passwd', './%2e%2e/%2e%2e/package.json'])(
  'nothing is served from %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('only reading is answered', async () => {
  expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405);
});
