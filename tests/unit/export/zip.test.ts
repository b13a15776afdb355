import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, putText } from '../../../src/export/archive.ts';
import { unzipped } from '../../../src/export/checking/unzipped.ts';

/** A zip of data in pieces and of texts behind them. */
async function zipOf(pieces: readonly Uint8Array[], texts: readonly string[]): Promise<Uint8Array> {
  const parts: Blob[] = [];
  const zip = archive((piece) => parts.push(piece));
  await zip.entry('data.csv');
  for (const piece of pieces) await zip.push(new Uint8Array(piece));
  await zip.end();
  for (const [at, text] of texts.entries()) await putText(zip, `side-${at}.csv`, text);
  const blob = await zip.done('application/zip');
  zip.close();
  // The pieces that were told of are the file.
  const whole = await bytesOf(blob);
  expect(Buffer.compare(await bytesOf(new Blob(parts)), whole)).toBe(0);
  return whole;
}
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function read(zip: Uint8Array, size: number, name = 'data.csv'): Promise<Uint8Array> {
  const out: Uint8Array<ArrayBuffer>[] = [];
  const reader = unzipped(name, (bytes) => out.push(new Uint8Array(bytes)));
  for (let at = 0; at < zip.length; at += size) await reader.push(zip.subarray(at, at + size));
  await reader.end();
  return bytesOf(new Blob(out));
}
const joined = (pieces: readonly Uint8Array[]) => new Uint8Array(pieces.flatMap((piece) => [...piece]));

describe('a zip', () => {
  it('is read by others as it was written, and so by the reader that checks it, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 5 }),
        fc.array(fc.string(), { maxLength: 3 }),
        fc.integer({ min: 1, max: 500 }),
        async (pieces, texts, size) => {
          const zip = await zipOf(pieces, texts);
          const files = unzipSync(zip);
          expect(files['data.csv']).toEqual(joined(pieces));
          texts.forEach((text, at) => {
            expect(files[`side-${at}.csv`]).toEqual(strToU8(text));
          });
          expect(await read(zip, size)).toEqual(joined(pieces));
        },
      ),
      { numRuns: 60 },
    );
  });
  it('of more bytes than are held back, that hold the signs of a record, is read whole', async () => {
    // Bytes that hardly pack, among them the signatures that a zip's own records begin with.
    let seed = 7;
    const noise = Uint8Array.from({ length: 5_000_000 }, () => {
      seed ^= seed << 13;
      seed ^= seed >>> 17;
      seed ^= seed << 5;
      return seed & 255;
    });
    for (const [at, sign] of [0x04034b50, 0x02014b50, 0x08074b50].entries())
      new DataView(noise.buffer).setUint32(1_000_000 * (at + 1), sign, true);
    const zip = await zipOf([noise.subarray(0, 3_000_000), noise.subarray(3_000_000)], ['receipt']);
    expect(zip.length).toBeGreaterThan(4_000_000);
    expect(crc32(await read(zip, 700_001))).toBe(crc32(noise));
  });
  it('names the checksum of its data', async () => {
    const data = strToU8('a,b\n1,2\n');
    const zip = await zipOf([data], ['x']);
    const list = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(Buffer.from(zip).readUInt32LE(list + 16)).toBe(crc32(data));
  });
  it.each([
    ['cut at its end', (zip: Uint8Array) => zip.subarray(0, -10), /ends early/],
    ['cut in its data', (zip: Uint8Array) => zip.subarray(0, 60), /ends early/],
    ['of nothing', () => new Uint8Array(0), /no entry/],
    ['of other data', (zip: Uint8Array) => zip, /begins with data\.csv/, 'other.csv'],
    ['whose entry is not the first', (zip: Uint8Array) => zip, /begins with data\.csv/, 'side-0.csv'],
  ])('%s is refused', async (_, harm, said, name = 'data.csv') => {
    const zip = await zipOf([strToU8('a,b\n'.repeat(100))], ['x']);
    await expect(read(harm(zip), 50, name)).rejects.toThrow(said);
  });
  it('of which any byte of an entry is another is refused: data, receipt or dictionary', async () => {
    const data = Array.from({ length: 300 }, (_, at) => `L${at},${(at * 7919) % 1000}\n`).join('');
    const zip = await zipOf([strToU8(data)], ['receipt of the rows', 'dictionary of the columns']);
    const list = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    await fc.assert(
      fc.asyncProperty(fc.nat(list - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const harmed = zip.slice();
        harmed[at] = (harmed[at] ?? 0) ^ (1 << bit);
        // What a reader makes of it is what counts: heads repeat what the list says, and few look at them.
        const files = sameFiles(harmed, zip);
        const outcome = await read(harmed, 997).then(
          () => 'read',
          () => 'refused',
        );
        if (!files) expect(outcome).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether another reader finds the same in both; one that stops over the first finds something else. */
function sameFiles(harmed: Uint8Array, zip: Uint8Array): boolean {
  try {
    return isDeepStrictEqual(unzipSync(harmed), unzipSync(zip));
  } catch {
    return false;
  }
}
