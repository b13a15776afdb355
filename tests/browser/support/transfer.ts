import type { Page, Request } from '@playwright/test';

export interface Transfer {
  readonly path: string;
  /** script, style, font, wasm, parquet, json, page or other. */
  readonly kind: string;
  /** As sent: compressed body and headers. */
  readonly bytes: number;
  /** When the request began, milliseconds since 1970. */
  readonly began: number;
}

export interface TransferLog {
  /** Every request that began before `epoch`, each counted whole; all of them when `epoch` is left out. */
  upTo(epoch?: number): Promise<readonly Transfer[]>;
}

/** Call before opening the page: collects what it and its workers transfer. */
export function watchTransfers(page: Page): TransferLog {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return {
    async upTo(epoch = Number.POSITIVE_INFINITY) {
      const began = requests.filter((request) => request.url().startsWith('http'));
      const transfers = await Promise.all(began.map(transferOf));
      return transfers.filter((transfer) => transfer.began <= epoch);
    },
  };
}

export function total(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes by kind, largest first, as one line for a log. */
export function byKind(transfers: readonly Transfer[]): string {
  const sums = new Map<string, number>();
  for (const { kind, bytes } of transfers) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`)
    .join(', ');
}

async function transferOf(request: Request): Promise<Transfer> {
  await request.response();
  const sizes = await request.sizes().catch(() => null);
  const path = new URL(request.url()).pathname;
  return {
    path,
    kind: kindOf(path),
    bytes: sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0,
    began: request.timing().startTime,
  };
}

const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/\.m?js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.woff2?$/, 'font'],
  [/\.wasm$/, 'wasm'],
  [/\.parquet$/, 'parquet'],
  [/\.json$/, 'json'],
  [/\/$|\.html$/, 'page'],
];

function kindOf(path: string): string {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
