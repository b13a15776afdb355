export type Precision = 'year' | 'month' | 'day' | 'none';
/** ISO date text at its own precision (`2024`, `2024-07`, `2024-07-25`); null with precision none. */
export interface LedgerDate {
  readonly text: string | null;
  readonly precision: Precision;
}

const SHAPES: readonly (readonly [RegExp, Precision])[] = [
  [/^$/, 'none'],
  [/^\d{4}$/, 'year'],
  [/^\d{4}-(0[1-9]|1[0-2])$/, 'month'],
  [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'],
];

/** Reads a date cell of the ledger. Throws on any other shape. */
export function parseLedgerDate(text: string): LedgerDate {
  const precision = SHAPES.find(([shape]) => shape.test(text))?.[1];
  if (!precision) throw new Error(`Not a ledger date: "${text}"`);
  return { text: precision === 'none' ? null : text, precision };
}

/** First four digits as a number; null without a date. */
export function yearOf(date: LedgerDate): number | null {
  return date.text === null ? null : Number(date.text.slice(0, 4));
}

/**
 * Whether a source of this date was out at `asOf` (`YYYY-MM-DD`). The two are compared at the coarser precision,
 * so a source of `2023-11` was out on 2023-11-01.
 */
export function knownBy(sourceDate: LedgerDate, asOf: string): 'yes' | 'no' | 'undated' {
  if (sourceDate.text === null) return 'undated';
  return sourceDate.text <= asOf.slice(0, sourceDate.text.length) ? 'yes' : 'no';
}
