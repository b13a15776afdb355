import { Zip } from 'fflate';
import { Deflated } from './deflated.ts';

/** What a packer is told, one after another; it answers each with the bytes that came out of it. */
export type Order =
  /** Begins an entry of the zip; the one before must have ended. */
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'push'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  /** Closes the zip. */
  | { readonly kind: 'close' };

/** Takes orders in turn and answers with bytes. Rejects when a zip cannot be written. */
export type Packer = (order: Order) => Promise<readonly Uint8Array[]>;

/** Writes one zip in pieces. */
export function packer(): Packer {
  const out: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) out.push(bytes);
  });
  let file: Deflated | null = null;
  return async (order) => {
    switch (order.kind) {
      case 'entry':
        file = new Deflated(order.name);
        zip.add(file);
        break;
      case 'push':
        await file?.add(order.bytes);
        break;
      case 'end':
        await file?.end();
        break;
      case 'close':
        zip.end();
        break;
    }
    return out.splice(0);
  };
}
