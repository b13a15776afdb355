/**
 * network: no answer came. status: the server answered something else than the file (`status`).
 * truncated: fewer bytes came than the manifest says. hash: the bytes are not the ones that the manifest names.
 * json: the text is not JSON.
 */
export type FetchErrorKind = 'network' | 'status' | 'truncated' | 'hash' | 'json';

export interface FetchErrorDetail {
  readonly status?: number;
  /** Bytes or sha256, as `kind` says. */
  readonly expected?: number | string;
  readonly got?: number | string;
  readonly cause?: unknown;
}

export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly kind: FetchErrorKind;
  readonly url: string;
  readonly status: number | null;
  readonly expected: number | string | null;
  readonly got: number | string | null;

  constructor(kind: FetchErrorKind, url: string, detail: FetchErrorDetail = {}) {
    const facts = [
      detail.status,
      detail.expected && `expected ${detail.expected}`,
      detail.got && `got ${detail.got}`,
    ];
    super([`${kind}: ${url}`, ...facts.filter((fact) => fact !== undefined)].join(', '), {
      cause: detail.cause,
    });
    this.kind = kind;
    this.url = url;
    this.status = detail.status ?? null;
    this.expected = detail.expected ?? null;
    this.got = detail.got ?? null;
  }
}
