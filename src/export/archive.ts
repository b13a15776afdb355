import { type Press, press } from './packing/press.ts';

/** Bytes in pieces; a Blob may keep them outside of memory. */
export interface Sink {
  write(bytes: Uint8Array): void;
  blob(type: string): Blob;
}
const PIECE = 1 << 20;

export function blobSink(): Sink {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const flush = () => {
    if (parts.length > 0) blobs.push(new Blob(parts));
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

export function archive(): Archive {
  const sink = blobSink();
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

export async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE) {
    yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
  }
}

/** The content of one entry of a zip. */
export async function* entryOf(blob: Blob, name: string): AsyncGenerator<Uint8Array> {
  const machine = press();
  try {
    await machine.order({ kind: 'open', name });
    for await (const bytes of bytesOf(blob)) yield* await machine.order({ kind: 'feed', bytes, last: false });
    yield* await machine.order({ kind: 'feed', bytes: new Uint8Array(0), last: true });
  } finally {
    machine.close();
  }
}

/** The same pieces, each made ready while the one before it is worked on. */
export async function* ahead<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const source = pieces[Symbol.asyncIterator]();
  const begin = () => {
    const next = source.next();
    // Its failure is met where it is awaited.
    next.catch(() => undefined);
    return next;
  };
  let next = begin();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = begin();
      yield value;
    }
  } finally {
    await source.return?.();
  }
}

/** The same bytes cut to pieces of those sizes; throws when there are more or fewer. */
export async function* cutTo(
  pieces: AsyncIterable<Uint8Array>,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array> {
  const left = pieces[Symbol.asyncIterator]();
  let held = new Uint8Array(0);
  for (const size of sizes) {
    const piece = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      if (held.length === 0) {
        const next = await left.next();
        if (next.done) throw new RangeError('The file ends early');
        held = new Uint8Array(next.value);
      }
      const taken = held.subarray(0, size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      held = held.subarray(taken.length);
    }
    yield piece;
  }
  for (let rest = held.length > 0; ; ) {
    const next = await left.next();
    rest ||= !next.done && next.value.length > 0;
    if (rest) throw new RangeError('The file goes on after its end');
    if (next.done) return;
  }
}
