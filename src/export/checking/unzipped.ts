import { passed } from '../packing/passed.ts';

/** Signatures and sizes of the records of a zip (APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16). */
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const DEFLATE = 8;
/** More than stands behind the data; so much is held back, as only the end of a zip tells where an entry ends. */
const TAIL = 1 << 20;

/**
 * Takes a zip in pieces and gives the bytes of its first entry, which must have that name, as they come.
 * Rejects with RangeError when the zip is not whole.
 */
export function unzipped(
  name: string,
  onBytes: (bytes: Uint8Array) => void,
): { push(bytes: Uint8Array): Promise<void>; end(): Promise<void> } {
  const inflating = passed(new DecompressionStream('deflate-raw'), onBytes);
  let held = new Uint8Array(0);
  /** Bytes before those held. */
  let fed = 0;
  let start = 0;
  const feed = async (bytes: Uint8Array) => {
    if (fed === 0) start = dataStart(bytes);
    const from = fed === 0 ? start : 0;
    fed += bytes.length;
    await inflating.write(bytes.subarray(from));
  };
  return {
    async push(bytes) {
      held = joined(held, bytes);
      if (held.length < 2 * TAIL) return;
      await feed(held.subarray(0, held.length - TAIL));
      held = held.slice(held.length - TAIL);
    },
    async end() {
      if (fed === 0) start = dataStart(held);
      const left = start + packedSize(held, name) - fed;
      if (left < 0) throw new RangeError('The zip holds more behind its data than was held back');
      await feed(held.subarray(0, left));
      await inflating.close();
    },
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the data of the first entry begin. */
function dataStart(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  if (bytes.length < LOCAL.size || view.getUint32(0, true) !== LOCAL.signature)
    throw new RangeError('The zip does not begin with an entry');
  return LOCAL.size + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Packed bytes of the entry at the beginning of a zip, read from its list of entries, given the last bytes of the zip. */
function packedSize(tail: Uint8Array, name: string): number {
  const view = viewOf(tail);
  let end = tail.length - END.size;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) end -= 1;
  if (end < 0) throw new RangeError('The zip ends early');
  let at = end - view.getUint32(end + 12, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at < 0 || view.getUint32(at, true) !== CENTRAL.signature)
      throw new RangeError('The list of entries of the zip is damaged');
    const nameSize = view.getUint16(at + 28, true);
    const named = new TextDecoder().decode(tail.subarray(at + CENTRAL.size, at + CENTRAL.size + nameSize));
    if (named === name) {
      if (view.getUint32(at + 42, true) !== 0 || view.getUint16(at + 10, true) !== DEFLATE)
        throw new RangeError(`${name} is not the first entry of the zip, or not deflated`);
      return view.getUint32(at + 20, true);
    }
    at += CENTRAL.size + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new RangeError(`The zip has no ${name}`);
}
