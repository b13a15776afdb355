import { type Order, packer } from './packer.ts';

/** Packs beside the page, so that it stays alive: answers every order, in turn, with bytes or with what went wrong. */
const pack = packer();
self.onmessage = async ({ data }: MessageEvent<Order>) => {
  try {
    const out = (await pack(data)).map((bytes) => new Uint8Array(bytes));
    self.postMessage({ out }, { transfer: out.map(({ buffer }) => buffer) });
  } catch (thrown) {
    self.postMessage({ error: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
