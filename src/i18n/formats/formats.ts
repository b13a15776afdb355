import type { Lang } from '../../base/index.ts';
import { type DateFormats, dateFormats } from './dates.ts';
import { type NumberFormats, numberFormats } from './numbers.ts';
import { NBSP, TAGS } from './typography.ts';

/** How one language writes numbers, dates and sizes. Numbers must be finite; a missing one is never formatted. */
export interface Formats extends NumberFormats, DateFormats {
  readonly lang: Lang;
  /** Decimal units, as networks count: `3.1 MB`. */
  bytes(count: number): string;
  /** Milliseconds as `350 ms`, `2.4 seconds` or `3 minutes`. */
  duration(milliseconds: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'] as const;
const TIME_WORDS = {
  id: { second: ['detik', 'detik'], minute: ['menit', 'menit'] },
  en: { second: ['second', 'seconds'], minute: ['minute', 'minutes'] },
} as const;

function make(lang: Lang): Formats {
  const numbers = numberFormats(lang);
  const joined = new Intl.ListFormat(TAGS[lang], { type: 'conjunction' });
  const unit = (value: number, digits: number, words: readonly [string, string]): string => {
    const text = numbers.number(value, digits);
    return `${text}${NBSP}${words[text === '1' ? 0 : 1]}`;
  };
  return {
    lang,
    ...numbers,
    ...dateFormats(lang),
    bytes(count) {
      const power = Math.min(BYTE_UNITS.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3 + 1e-9));
      const size = count / 1000 ** power;
      return `${numbers.number(size, power >= 2 && size < 100 ? 1 : 0)}${NBSP}${BYTE_UNITS[power]}`;
    },
    duration(milliseconds) {
      if (milliseconds < 1000) return `${numbers.number(milliseconds)}${NBSP}ms`;
      const seconds = milliseconds / 1000;
      if (seconds < 60) return unit(seconds, seconds < 10 ? 1 : 0, TIME_WORDS[lang].second);
      return unit(seconds / 60, 0, TIME_WORDS[lang].minute);
    },
    list: (items) => joined.format(items),
  };
}

const made = new Map<Lang, Formats>();

/** The formats of a language; made once. */
export function formatsOf(lang: Lang): Formats {
  const known = made.get(lang);
  if (known) return known;
  const formats = make(lang);
  made.set(lang, formats);
  return formats;
}
