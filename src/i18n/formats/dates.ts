import type { Lang } from '../../base/index.ts';
import { EN_DASH, NBSP, TAGS } from './typography.ts';

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'none';

export interface DateFormats {
  /**
   * ISO date text (`2024`, `2024-07`, `2024-07-25`) at its precision: `25 July 2024`, `July 2024`, `2024`.
   * Text that is shorter than its precision says only what it holds; text that is no date comes back as it is.
   */
  date(text: string | null, precision?: DatePrecision): string;
  /** Inclusive years: `2019–2024`; one year when both are the same. */
  years(from: number, to: number): string;
}

const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/;
const UNDATED = { id: 'tanpa tanggal', en: 'undated' } as const;

/** The date formats of a language. Dates are calendar dates: no time zone moves them. */
export function dateFormats(lang: Lang): DateFormats {
  const month = new Intl.DateTimeFormat(TAGS[lang], { month: 'long', timeZone: 'UTC' });
  const monthName = (number: string): string => month.format(new Date(Date.UTC(2000, Number(number) - 1, 1)));
  return {
    date(text, precision = 'day') {
      if (text === null || precision === 'none') return UNDATED[lang];
      const [, y, m, d] = ISO.exec(text) ?? [];
      if (y === undefined) return text;
      if (m === undefined || precision === 'year') return y;
      if (d === undefined || precision === 'month') return `${monthName(m)}${NBSP}${y}`;
      return `${Number(d)}${NBSP}${monthName(m)}${NBSP}${y}`;
    },
    years: (from, to) => (from === to ? String(from) : `${from}${EN_DASH}${to}`),
  };
}
