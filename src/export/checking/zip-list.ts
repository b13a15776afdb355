/** Signatures and sizes of the records of a zip (APPNOTE 6.3: 4.3.7, 4.3.9, 4.3.12 and 4.3.16). */
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const DEFLATE = 8;

/** An entry as the list at the end of a zip names it; `at` is where its own head stands. */
export interface ZipEntry {
  readonly name: string;
  readonly at: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const textOf = (bytes: Uint8Array, from: number, size: number) =>
  new TextDecoder().decode(bytes.subarray(from, from + size));

/** Name of the entry whose head stands there, and how long that head is. Throws RangeError when none does. */
export function headOf(bytes: Uint8Array, at: number): { readonly name: string; readonly size: number } {
  const view = viewOf(bytes);
  if (at < 0 || at + LOCAL.size > bytes.length || view.getUint32(at, true) !== LOCAL.signature)
    throw new RangeError('The zip has no entry where one should begin');
  const nameSize = view.getUint16(at + 26, true);
  const name = textOf(bytes, at + LOCAL.size, nameSize);
  return { name, size: LOCAL.size + nameSize + view.getUint16(at + 28, true) };
}

/** The entries of a zip, given its last bytes. Throws RangeError when the list is damaged. */
export function entriesOf(tail: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(tail);
  const end = tail.length - END.size;
  // Ours has no comment behind its end.
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new RangeError('The zip ends early');
  const entries: ZipEntry[] = [];
  let at = end - view.getUint32(end + 12, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at < 0 || at + CENTRAL.size > end || view.getUint32(at, true) !== CENTRAL.signature)
      throw new RangeError('The list of entries of the zip is damaged');
    if (view.getUint16(at + 10, true) !== DEFLATE)
      throw new RangeError('An entry of the zip is not deflated');
    const nameSize = view.getUint16(at + 28, true);
    entries.push({
      name: textOf(tail, at + CENTRAL.size, nameSize),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += CENTRAL.size + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new RangeError('The list of entries of the zip is damaged');
  return entries;
}
