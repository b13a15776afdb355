import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHE } from './project.ts';
import { sha256 } from './sha256.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const WORTH_IT = /\.(html|js|css|json|svg|wasm|txt|webmanifest)$/;
const SMALLEST = 512;

export interface Compressed {
  readonly files: number;
  readonly rawBytes: number;
  readonly brotliBytes: number;
  readonly fromCache: number;
}

/**
 * Writes `name.br` and `name.gz` beside every text and wasm file of `folder` that gains by it. Parquet is left
 * alone: it is compressed inside, and ranges of it must stay ranges of the file. Results are kept by content hash.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const cache = join(CACHE, 'compressed');
  mkdirSync(cache, { recursive: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name));
  const total = { files: 0, rawBytes: 0, brotliBytes: 0, fromCache: 0 };
  for (const name of names.filter((each) => WORTH_IT.test(each)).sort()) {
    const path = join(folder, name);
    const raw = readFileSync(path);
    if (raw.length < SMALLEST) continue;
    const { br, gz, cached } = await compressed(cache, raw, name.endsWith('.wasm') ? 9 : 11);
    if (br.length >= raw.length) continue;
    writeFileSync(`${path}.br`, br);
    writeFileSync(`${path}.gz`, gz);
    total.files += 1;
    total.rawBytes += raw.length;
    total.brotliBytes += br.length;
    total.fromCache += cached ? 1 : 0;
  }
  return total;
}

interface Pair {
  readonly br: Uint8Array;
  readonly gz: Uint8Array;
  readonly cached: boolean;
}

async function compressed(cache: string, raw: Buffer, quality: number): Promise<Pair> {
  const kept = join(cache, `${sha256(raw)}-${quality}`);
  try {
    return { br: readFileSync(`${kept}.br`), gz: readFileSync(`${kept}.gz`), cached: true };
  } catch {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    };
    const [br, gz] = await Promise.all([brotli(raw, { params }), gzipped(raw, { level: 9 })]);
    keep(`${kept}.gz`, gz);
    keep(`${kept}.br`, br);
    return { br, gz, cached: false };
  }
}

/** A build that is stopped halfway leaves no half file under a kept name. */
function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
