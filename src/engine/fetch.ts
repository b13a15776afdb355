import { isAbort } from './errors.ts';
import { FetchError } from './fetch-error.ts';
import { sha256Hex } from './sha256.ts';

/** What a file must be: its length and its sha256 in lower-case hex. */
export interface FileIdentity {
  readonly sha256: string;
  readonly bytes: number;
}

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Bytes so far; counted after decompression. */
  readonly onProgress?: (loaded: number) => void;
}

/**
 * Fetches a whole file and gives it back only when it is the one that was named.
 * Rejects with FetchError, or an AbortError when `signal` fires.
 */
export async function fetchVerified(
  url: string,
  identity: FileIdentity,
  options: FetchOptions = {},
): Promise<Uint8Array> {
  const response = await answer(url, options.signal);
  const bytes = await body(response, url, identity.bytes, options);
  await verifyBytes(bytes, identity, url);
  return bytes;
}

/** Rejects with FetchError (truncated, hash) when `bytes` are not the file that was named; `url` is for the message. */
export async function verifyBytes(bytes: Uint8Array, identity: FileIdentity, url: string): Promise<void> {
  if (bytes.length < identity.bytes) {
    throw new FetchError('truncated', url, { expected: identity.bytes, got: bytes.length });
  }
  const got = await sha256Hex(bytes);
  if (got !== identity.sha256) throw new FetchError('hash', url, { expected: identity.sha256, got });
}

/** Fetches JSON; the caller checks its shape. Rejects with FetchError or an AbortError. */
export async function fetchJson(
  url: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<unknown> {
  const response = await answer(url, options.signal);
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw isAbort(cause) ? cause : new FetchError('network', url, { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new FetchError('json', url, { cause });
  }
}

/** Static hosts may answer a missing file with a page and status 200; that is not the file. */
async function answer(url: string, signal: AbortSignal | undefined): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal: signal ?? null, credentials: 'same-origin' });
  } catch (cause) {
    throw isAbort(cause) ? cause : new FetchError('network', url, { cause });
  }
  const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || page) throw new FetchError('status', url, { status: page ? 404 : response.status });
  return response;
}

async function body(
  response: Response,
  url: string,
  length: number,
  { onProgress }: FetchOptions,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const reader = response.body?.getReader();
  let loaded = 0;
  try {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      if (loaded + part.value.length > length) {
        throw new FetchError('hash', url, { expected: length, got: loaded + part.value.length });
      }
      bytes.set(part.value, loaded);
      loaded += part.value.length;
      onProgress?.(loaded);
    }
  } catch (cause) {
    if (isAbort(cause) || cause instanceof FetchError) throw cause;
    throw new FetchError('truncated', url, { expected: length, got: loaded, cause });
  }
  if (loaded < length) throw new FetchError('truncated', url, { expected: length, got: loaded });
  return bytes;
}
