import type { ServerResponse } from 'node:http';
import { HEADER_POLICY } from './csp.ts';

const YEAR = 31_536_000;
/** Vite's hashed names: `assets/name-HASH8.ext`. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const TYPES: Readonly<Record<string, string>> = {
  '.parquet': 'application/vnd.apache.parquet',
  '.webmanifest': 'application/manifest+json',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What every answer carries; any web host that serves the app should send the same. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets the headers for `pathname` (below the base path): hashed files for a year, all else asked again each time. */
export function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const type = TYPES[/\.\w+$/.exec(pathname)?.[0] ?? ''];
  if (type) response.setHeader('Content-Type', type);
  response.setHeader(
    'Cache-Control',
    HASHED.test(pathname) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
  );
}
