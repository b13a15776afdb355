import { passed } from '../packing/passed.ts';
import { checksum } from './checksum.ts';
import { entriesOf, headOf, type ZipEntry } from './zip-list.ts';

/** More than stands behind the data; so much is held back, as only the end of a zip tells where an entry ends. */
const TAIL = 1 << 20;

type OnBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

/**
 * Takes a zip in pieces and gives the bytes of its first entry, which must have that name, as they come. Every entry is
 * unpacked and compared with its checksum. Rejects with RangeError when the zip is not whole.
 */
export function unzipped(
  name: string,
  onBytes: OnBytes,
): { push(bytes: Uint8Array): Promise<void>; end(): Promise<void> } {
  const inflating = inflated(onBytes);
  let held = new Uint8Array(0);
  /** Bytes before those held. */
  let fed = 0;
  let start = 0;
  const begin = () => {
    const head = headOf(held, 0);
    if (head.name !== name) throw new RangeError(`The zip begins with ${head.name}`);
    start = head.size;
  };
  const feed = async (size: number) => {
    if (start === 0) begin();
    await inflating.write(held.subarray(fed === 0 ? start : 0, size));
    held = held.slice(size);
    fed += size;
  };
  return {
    async push(bytes) {
      held = joined(held, bytes);
      if (held.length >= 2 * TAIL) await feed(held.length - TAIL);
    },
    async end() {
      if (start === 0) begin();
      const [first, ...others] = entriesOf(held);
      if (first?.name !== name || first.at !== 0) throw new RangeError(`The zip does not list ${name} first`);
      const left = start + first.packed - fed;
      if (left < 0) throw new RangeError('The zip holds more behind its data than was held back');
      await feed(left);
      await inflating.close(first);
      for (const entry of others) await unpackWhole(held, entry, fed);
    },
  };
}

/** Unpacks an entry that stands in the last bytes of a zip, which begin at `from`. */
async function unpackWhole(tail: Uint8Array, entry: ZipEntry, from: number): Promise<void> {
  const head = headOf(tail, entry.at - from);
  if (head.name !== entry.name) throw new RangeError(`The zip lists ${entry.name} and holds ${head.name}`);
  const at = entry.at - from + head.size;
  const inflating = inflated(() => undefined);
  await inflating.write(tail.subarray(at, at + entry.packed));
  await inflating.close(entry);
}

/** Inflates the bytes of one entry and compares them with what the list says of it. */
function inflated(onBytes: OnBytes) {
  const sum = checksum();
  const stream = passed(new DecompressionStream('deflate-raw'), (bytes) => {
    sum.add(bytes);
    onBytes(bytes);
  });
  const readable = async (work: Promise<void>) => {
    try {
      await work;
    } catch (thrown) {
      if (thrown instanceof RangeError) throw thrown;
      throw new RangeError('The packed data are damaged', { cause: thrown });
    }
  };
  return {
    write: (bytes: Uint8Array) => readable(stream.write(bytes)),
    async close(entry: ZipEntry) {
      await readable(stream.close());
      if (sum.size() !== entry.size || sum.crc() !== entry.crc)
        throw new RangeError(`${entry.name} does not have the bytes that the zip says`);
    },
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
