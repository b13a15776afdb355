/** A spreadsheet takes a text that begins so for a formula, or drops the sign. */
const RISKY = /^[=+\-@\t\r']/;
/** What a spreadsheet would turn into a number, a day or a time: `11`, `11.01`, `1/2`. */
const NUMBER_LIKE = /^\s*[\d.,/:\-\s]*\d[\d.,/:\-\s%eE]*$/;

/** An apostrophe before a text that a spreadsheet would run; with `codes` also before one that it would make a number. */
export function guarded(text: string, codes: boolean): string {
  return RISKY.test(text) || (codes && NUMBER_LIKE.test(text)) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Halves of characters become the sign for what cannot be shown; UTF-8 has no place for them. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
