/** A value now (the Node build) or later (the worker). */
export type Maybe<T> = T | Promise<T>;

/** What both builds of the database offer, for one open connection. */
export interface Bindings {
  /** Starts a statement; bytes = it is running and this is the Arrow schema, null = poll. */
  start(sql: string): Maybe<Uint8Array | null>;
  poll(): Maybe<Uint8Array | null>;
  /** Stops a statement that is still being polled. */
  cancel(): Maybe<boolean>;
  /** The next Arrow record batches; no bytes = the end. */
  fetch(): Maybe<Uint8Array>;
  register(name: string, bytes: Uint8Array): Maybe<void>;
  read(name: string): Maybe<Uint8Array>;
  drop(name: string): Maybe<unknown>;
  close(): Maybe<void>;
  /** Lets other work run between polls, where polling would block it. */
  rest(): Maybe<void>;
}

/**
 * Runs one statement to its end and returns the Arrow IPC stream of its answer.
 * When `signal` fires it stops at the next poll (some 20 ms) and returns null.
 */
export async function drive(
  bindings: Bindings,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  let schema = await bindings.start(sql);
  while (schema === null) {
    await bindings.rest();
    if (signal?.aborted) {
      await bindings.cancel();
      return null;
    }
    schema = await bindings.poll();
  }
  const chunks = [schema];
  for (;;) {
    const chunk = await bindings.fetch();
    if (chunk.length === 0) break;
    if (signal?.aborted) return null;
    chunks.push(chunk);
  }
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
