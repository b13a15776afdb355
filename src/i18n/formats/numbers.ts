import type { Lang } from '../../base/index.ts';
import { fixSpaces, MINUS, NBSP, TAGS } from './typography.ts';

export interface NumberFormats {
  /** Grouped, with exactly `digits` decimals, a true minus, and never "-0". `value` must be finite. */
  number(value: number, digits?: number): string;
  /** As `number`, with + or − in front of anything that does not round to zero. */
  signed(value: number, digits?: number): string;
  /** `value` is 0..100: `12.3%`. */
  percent(value: number, digits?: number): string;
  /** A change of `value` percent, signed: `+12.3%`. */
  percentChange(value: number, digits?: number): string;
  /** A change between two percentages, signed: `+1.2 percentage points`. */
  points(value: number, digits?: number): string;
  /** At most one decimal and a word of scale: `8.2 million`. Below 10,000: the whole number. */
  compact(value: number): string;
  /** Whole rupiah, nominal: `Rp9,500,000,000`. */
  rupiah(value: number): string;
  /** Rupiah with a word of scale: `Rp9.5 billion`. */
  rupiahCompact(value: number): string;
}

const SCALES: Readonly<Record<Lang, readonly (readonly [size: number, word: string])[]>> = {
  id: [
    [1e3, 'ribu'],
    [1e6, 'juta'],
    [1e9, 'miliar'],
    [1e12, 'triliun'],
  ],
  en: [
    [1e3, 'thousand'],
    [1e6, 'million'],
    [1e9, 'billion'],
    [1e12, 'trillion'],
  ],
};
const POINTS = { id: 'poin persen', en: 'percentage points' } as const;
const ONE_POINT = { id: 'poin persen', en: 'percentage point' } as const;

/** Decimals of a language, digits always 0-9. One Intl object per number of decimals. */
function decimals(lang: Lang): (value: number, least: number, most: number) => string {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, least, most) => {
    const key = `${least}-${most}`;
    const known = made.get(key);
    const format =
      known ??
      new Intl.NumberFormat(TAGS[lang], {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        numberingSystem: 'latn',
      });
    if (!known) made.set(key, format);
    return fixSpaces(format.format(Math.abs(value)));
  };
}

const roundsToZero = (text: string): boolean => !/[1-9]/.test(text);

/** The number formats of a language. */
export function numberFormats(lang: Lang): NumberFormats {
  const decimal = decimals(lang);
  const withSign = (value: number, text: string, plus: string): string =>
    roundsToZero(text) ? text : `${value < 0 ? MINUS : plus}${text}`;
  const number = (value: number, digits = 0): string => withSign(value, decimal(value, digits, digits), '');
  const signed = (value: number, digits = 0): string => withSign(value, decimal(value, digits, digits), '+');

  const scaled = (value: number): string => {
    const size = Math.abs(value);
    const fits = SCALES[lang].filter(([scale]) => size >= (scale === 1e3 ? 9999.5 : scale * 0.99995));
    const scale = fits[fits.length - 1];
    if (!scale) return decimal(size, 0, 0);
    return `${decimal(size / scale[0], 0, 1)}${NBSP}${scale[1]}`;
  };

  return {
    number,
    signed,
    percent: (value, digits = 1) => `${number(value, digits)}%`,
    percentChange: (value, digits = 1) => `${signed(value, digits)}%`,
    points: (value, digits = 1) => {
      const text = signed(value, digits);
      const one = decimal(value, 0, digits) === '1';
      return `${text}${NBSP}${(one ? ONE_POINT : POINTS)[lang].replaceAll(' ', NBSP)}`;
    },
    compact: (value) => withSign(value, scaled(value), ''),
    rupiah: (value) => withSign(value, `Rp${decimal(value, 0, 0)}`, ''),
    rupiahCompact: (value) => withSign(value, `Rp${scaled(value)}`, ''),
  };
}
