import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';

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
      parts.push(new Uint8Array(bytes));
      held += bytes.length;
      if (held >= PIECE) flush();
    },
    blob(type) {
      flush();
      return new Blob(blobs, { type });
    },
  };
}

/** A zip that is written entry after entry, each in pieces. */
export interface Archive {
  entry(name: string): { push(bytes: Uint8Array): void; end(): void };
  done(type: string): Blob;
}

export function archive(): Archive {
  const sink = blobSink();
  let broken: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) broken = error;
    else sink.write(bytes);
  });
  return {
    entry(name) {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      return { push: (bytes) => file.push(bytes, false), end: () => file.push(new Uint8Array(0), true) };
    },
    done(type) {
      zip.end();
      if (broken) throw broken;
      return sink.blob(type);
    },
  };
}

export async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE) {
    yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
  }
}

/** The content of one entry of a zip. */
export async function* entryOf(blob: Blob, name: string): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, bytes) => {
      if (error) throw error;
      out.push(bytes);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of bytesOf(blob)) {
    unzip.push(piece, false);
    yield* out.splice(0);
  }
  unzip.push(new Uint8Array(0), true);
  yield* out.splice(0);
}
