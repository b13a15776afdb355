/** A stream that changes bytes, such as CompressionStream. */
export interface ByteChange {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<BufferSource>;
}

/** Bytes passed through a stream; what comes out goes to `onBytes`, and what that throws comes back to the writer. */
export function passed(
  { readable, writable }: ByteChange,
  onBytes: (bytes: Uint8Array<ArrayBuffer>) => void,
): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const out = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes(value);
    }
  })();
  // Its failure is met by the next to write or close.
  out.catch(() => undefined);
  return {
    write: (bytes) => Promise.race([writer.write(new Uint8Array(bytes)), out]),
    async close() {
      await Promise.race([writer.close(), out]);
      await out;
    },
  };
}
