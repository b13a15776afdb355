import { type Order, packer } from './packer.ts';

/** A packer that works beside the page where there are workers, else in place. */
export interface Press {
  /** Bytes given with an order are given away. */
  order(order: Order): Promise<readonly Uint8Array[]>;
  close(): void;
}

type Answer = { readonly out: readonly Uint8Array[] } | { readonly error: string };

export function press(): Press {
  if (typeof Worker === 'undefined') {
    const pack = packer();
    return { order: pack, close: () => undefined };
  }
  const worker = new Worker(new URL('./packing-worker.ts', import.meta.url), { type: 'module' });
  const order = (given: Order) =>
    new Promise<readonly Uint8Array[]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        'error' in data ? reject(new Error(data.error)) : resolve(data.out);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'The packing worker stopped'));
      };
      const bytes = 'bytes' in given ? [given.bytes.buffer] : [];
      worker.postMessage(given, { transfer: bytes });
    });
  return { order, close: () => worker.terminate() };
}
