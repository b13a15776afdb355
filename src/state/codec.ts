import { isOneOf } from '../base/index.ts';

/** Why a value of the URL cannot be used. */
export type BadValue = 'not_listed' | 'not_a_year' | 'not_a_code' | 'not_a_name' | 'too_many' | 'too_long';

export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly reason: BadValue }
  | { readonly kind: 'missing' };

/**
 * One URL key: text to value and back. `parse` never throws; empty text is missing. `print` of a canonical value is
 * the text that parses to it, and empty where the key says nothing.
 */
export interface Codec<T> {
  parse(text: string): Parsed<T>;
  print(value: T): string;
}

const valid = <T>(value: T): Parsed<T> => ({ kind: 'valid', value });
const invalid = (reason: BadValue): Parsed<never> => ({ kind: 'invalid', reason });
const MISSING: Parsed<never> = { kind: 'missing' };

/** One of a closed list. */
export const oneOf = <const L extends readonly string[]>(list: L): Codec<L[number]> => ({
  parse: (text) => (text === '' ? MISSING : isOneOf(list, text) ? valid(text) : invalid('not_listed')),
  print: (value) => value,
});

/** `1` for true; false is said by silence. */
export const flag: Codec<boolean> = {
  parse: (text) => (text === '' ? MISSING : text === '1' ? valid(true) : invalid('not_listed')),
  print: (value) => (value ? '1' : ''),
};

/** A calendar year from 2000 to 2099. */
export const year: Codec<number | null> = {
  parse: (text) =>
    text === '' ? MISSING : /^20\d\d$/.test(text) ? valid(Number(text)) : invalid('not_a_year'),
  print: (value) => (value === null ? '' : String(value)),
};

/** Free text of at most `most` UTF-16 units; kept as it was typed. */
export const freeText = (most: number): Codec<string> => ({
  parse: (text) => (text === '' ? MISSING : text.length > most ? invalid('too_long') : valid(text)),
  print: (value) => value,
});

/** Text of a checked form, given its brand by `trust`. */
export const matching = <T extends string>(
  pattern: RegExp,
  reason: BadValue,
  trust: (text: string) => T,
): Codec<T> => ({
  parse: (text) => (text === '' ? MISSING : pattern.test(text) ? valid(trust(text)) : invalid(reason)),
  print: (value) => value,
});

/** As `codec`, with null for silence. */
export const optional = <T>(codec: Codec<T>): Codec<T | null> => ({
  parse: codec.parse,
  print: (value) => (value === null ? '' : codec.print(value)),
});

/** Comma-separated items, brought into canonical form by `tidy`. One bad item spoils the list. */
export const listOf = <T>(
  item: Codec<T>,
  tidy: (items: readonly T[]) => readonly T[],
  most: number,
): Codec<readonly T[]> => ({
  parse(text) {
    if (text === '') return MISSING;
    const items: T[] = [];
    for (const part of text.split(',')) {
      const parsed = item.parse(part);
      if (parsed.kind === 'invalid') return parsed;
      if (parsed.kind === 'valid') items.push(parsed.value);
    }
    const tidied = tidy(items);
    return tidied.length > most ? invalid('too_many') : valid(tidied);
  },
  print: (items) => items.map(item.print).join(','),
});
