import type { Lang } from '../../base/index.ts';
import { type Field, fits } from '../../queries/index.ts';

/**
 * What was typed as a filter keeps it: plain digits, a month as its first day. Numbers are read as the language writes
 * them. Null where the column takes no such value.
 */
export function writtenValue(field: Field, typed: string, lang: Lang): string | null {
  const value = written(field, typed.trim(), lang);
  return value !== '' && fits({ column: field.id, test: 'not', values: [value] }, [field]) ? value : null;
}

/** What a filter keeps as it is typed in the language. */
export function typedValue(field: Field, kept: string, lang: Lang): string {
  if (isNumeric(field)) return lang === 'id' ? kept.replace('.', ',') : kept;
  return field.id === 'month' ? kept.slice(0, 7) : kept;
}

export const isNumeric = ({ type }: Pick<Field, 'type'>): boolean => type === 'integer' || type === 'number';

function written(field: Field, value: string, lang: Lang): string {
  if (value === '') return '';
  if (isNumeric(field)) return digitsOf(value, lang);
  return field.id === 'month' ? value.replace(/^(\d{4}-\d{2})(-\d{2})?$/, '$1-01') : value;
}

const SIGNS = { id: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Plain digits of a number; as it stands where it is none. A sign of the other language counts where it can mean nothing else. */
function digitsOf(typed: string, lang: Lang): string {
  const text = typed.replaceAll('−', '-').replaceAll(/\s(?=\d)/g, '');
  const own = SIGNS[lang];
  const other = SIGNS[lang === 'id' ? 'en' : 'id'];
  const plain = plainDigits(text, own) ?? plainDigits(text, other);
  return plain === null ? typed : String(Number(plain));
}

function plainDigits(text: string, { decimal, group }: { decimal: string; group: string }): string | null {
  const [whole = '', ...rest] = text.split(decimal);
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+$`);
  const digits = grouped.test(whole) ? whole.replaceAll(group, '') : whole;
  const plain = [digits, ...rest].join('.');
  return PLAIN.test(plain) && !digits.includes('.') ? plain : null;
}
