import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SECURITY_HEADERS, setHeaders } from './headers.ts';

export interface ServeOptions {
  /** Folder to serve; read once at start, so build first. */
  readonly folder: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** `/` or a sub-path such as `/a/b/`. */
  readonly base: string;
}
export interface Site {
  /** Address of the start page, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site with compression, caching and the security headers. Rejects when the port is taken. */
export async function serveSite(options: ServeOptions): Promise<Site> {
  const base = `/${options.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const files = sirv(options.folder, { brotli: true, gzip: true, etag: true, setHeaders });
  const server = createServer((request, response) => answer(request, response, base, files));
  server.keepAliveTimeout = 65_000;
  await listening(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  const host = options.host === '127.0.0.1' || options.host === '0.0.0.0' ? 'localhost' : options.host;
  return {
    url: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  files: ReturnType<typeof sirv>,
): void {
  const url = request.url ?? '/';
  const [path = '/', query] = url.split('?', 2);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(response, 405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
  } else if (`${path}/` === base) {
    plain(response, 308, 'Moved.', { Location: query ? `${base}?${query}` : base });
  } else if (!path.startsWith(base)) {
    plain(response, 404, `Nothing here. The app is at ${base}`);
  } else {
    request.url = url.slice(base.length - 1);
    files(request, response, () => plain(response, 404, 'No such file.'));
  }
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  extra: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...extra,
  });
  response.end(`${text}\n`);
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
