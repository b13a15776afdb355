/** What the ledger is narrowed to; null does not limit. */
export interface LedgerFilter {
  /** Identifier of an indicator. */
  readonly indicator: string | null;
  /** `ID`, or the first two digits of a Kemendagri code: a province with what lies in it. */
  readonly place: string | null;
  /** A year that the figure speaks of; `none` = it has no date. */
  readonly year: string | null;
  /** Publisher of the source, word for word. */
  readonly publisher: string | null;
}
export const NO_FILTER: LedgerFilter = { indicator: null, place: null, year: null, publisher: null };
const KEYS = ['indicator', 'place', 'year', 'publisher'] as const;

const MARKS = /[%;:]/g;
const escaped = (text: string): string =>
  text.replace(MARKS, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const unescaped = (text: string): string =>
  text.replace(/%(25|3A|3B)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * Reads the URL key `where` of this view: `key:value` pairs parted by `;`, where `%25`, `%3A` and `%3B` stand for `%`, `:`
 * and `;` inside a value. Unknown keys and pairs without a value are let go, so a link of another view does no harm.
 */
export function parseWhere(where: string): LedgerFilter {
  const filter: Record<(typeof KEYS)[number], string | null> = { ...NO_FILTER };
  for (const pair of where.split(';')) {
    const at = pair.indexOf(':');
    const key = KEYS.find((known) => known === pair.slice(0, at));
    const value = unescaped(pair.slice(at + 1));
    if (at > 0 && key && value !== '') filter[key] = value;
  }
  return filter;
}

/** Writes it: parseWhere(printWhere(filter)) is the filter, and no filter is the empty text. */
export function printWhere(filter: LedgerFilter): string {
  return KEYS.flatMap((key) => {
    const value = filter[key];
    return value === null || value === '' ? [] : [`${key}:${escaped(value)}`];
  }).join(';');
}
