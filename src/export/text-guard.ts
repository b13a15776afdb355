/** A spreadsheet takes a text that begins so for a formula, or drops the sign; the wide forms too. */
export const RISKY_STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', "'", '＝', '＋', '－', '＠'] as const;
export const isRisky = (text: string): boolean => RISKY_STARTS.some((start) => text.startsWith(start));
/** What a spreadsheet would turn into a number, a day or a time: `11`, `11.01`, `1/2`. */
export const NUMBER_LIKE = /^[\d.,:\-\s/]*\d[\d.,:\-\s%eE/]*$/;

/** The text that a file holds as a guarded one: without the apostrophe before it. */
export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Halves of characters become the sign for what cannot be shown; UTF-8 has no place for them. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
