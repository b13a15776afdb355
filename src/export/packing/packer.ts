import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';

/** What a packer is told, one after another; it answers each with the bytes that came out of it. */
export type Order =
  /** Begins an entry of the zip; the one before must have ended. */
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'push'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  /** Closes the zip. */
  | { readonly kind: 'close' }
  /** Begins to read the entry of that name out of a zip. */
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly last: boolean };

/** Takes orders and answers with bytes. Throws when a zip cannot be written or read. */
export type Packer = (order: Order) => readonly Uint8Array[];

const NOTHING = new Uint8Array(0);

/** Writes one zip and reads one entry of another, in pieces. */
export function packer(): Packer {
  const out: Uint8Array[] = [];
  const take = (error: Error | null, bytes: Uint8Array) => {
    if (error) throw error;
    if (bytes.length > 0) out.push(bytes);
  };
  let zip: Zip | null = null;
  let file: ZipDeflate | null = null;
  let unzip: Unzip | null = null;
  return (order) => {
    switch (order.kind) {
      case 'entry':
        zip ??= new Zip(take);
        file = new ZipDeflate(order.name, { level: 4 });
        zip.add(file);
        break;
      case 'push':
        file?.push(order.bytes, false);
        break;
      case 'end':
        file?.push(NOTHING, true);
        break;
      case 'close':
        zip?.end();
        break;
      case 'open':
        unzip = new Unzip((entry) => {
          if (entry.name !== order.name) return;
          entry.ondata = take;
          entry.start();
        });
        unzip.register(UnzipInflate);
        break;
      case 'feed':
        unzip?.push(order.bytes, order.last);
        break;
    }
    return out.splice(0);
  };
}
