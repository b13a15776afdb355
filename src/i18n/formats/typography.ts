import type { Lang } from '../../base/index.ts';

/** Keeps a number and its unit on one line. */
export const NBSP = '\u00A0';
/** The true minus sign, as wide as a digit and a plus. */
export const MINUS = '\u2212';
export const EN_DASH = '\u2013';
/** Locales whose conventions each language follows. */
export const TAGS: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };

/** Every kind of space that Intl may write becomes one kind, so that build and browser agree. */
export const fixSpaces = (text: string): string => text.replaceAll(/[\u0020\u2009\u202F]/g, NBSP);

/** Text for a file or a comparison: no-break spaces become plain ones, the minus becomes a hyphen. */
export const plainText = (text: string): string => text.replaceAll(NBSP, ' ').replaceAll(MINUS, '-');
