import { type Press, press } from './packing/press.ts';

/** Bytes in pieces; a Blob may keep them outside of memory. */
export interface Sink {
  write(bytes: Uint8Array): void;
  blob(type: string): Blob;
}
const PIECE = 1 << 20;

/** Collects bytes; `onPiece` is given each piece of the blob as it is full. */
export function blobSink(onPiece: (piece: Blob) => void): Sink {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const flush = () => {
    if (parts.length === 0) return;
    const piece = new Blob(parts);
    blobs.push(piece);
    onPiece(piece);
    parts = [];
    held = 0;
  };
  return {
    write(bytes) {
      parts.push(
        bytes.buffer instanceof ArrayBuffer
          ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
          : new Uint8Array(bytes),
      );
      held += bytes.length;
      if (held >= PIECE) flush();
    },
    blob(type) {
      flush();
      return new Blob(blobs, { type });
    },
  };
}

/** A zip that is written entry after entry, each in pieces; bytes pushed are given away. */
export interface Archive {
  entry(name: string): Promise<void>;
  push(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  done(type: string): Promise<Blob>;
  /** Stops whatever still works. */
  close(): void;
}

export function archive(onPiece: (piece: Blob) => void): Archive {
  const sink = blobSink(onPiece);
  const machine = press();
  const order = async (given: Parameters<Press['order']>[0]) => {
    for (const bytes of await machine.order(given)) sink.write(bytes);
  };
  return {
    entry: (name) => order({ kind: 'entry', name }),
    push: (bytes) => order({ kind: 'push', bytes }),
    end: () => order({ kind: 'end' }),
    async done(type) {
      await order({ kind: 'close' });
      return sink.blob(type);
    },
    close: () => machine.close(),
  };
}

/** A whole entry of text. */
export async function putText(zip: Archive, name: string, text: string): Promise<void> {
  await zip.entry(name);
  await zip.push(new TextEncoder().encode(text));
  await zip.end();
}
