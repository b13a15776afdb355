import { isOneOf } from '../../base/index.ts';
import type { Field } from './fields.ts';

/**
 * One condition on a column; conditions are joined by "and". `in` / `not` compare with a list, `from` / `to` are
 * bounds that count as inside, `within` / `outside` take codes of provinces and regencies, `has` looks for words in any
 * case and accent. A missing cell meets only `missing`, `not` and `outside`.
 */
export type Condition =
  | { readonly column: string; readonly test: ListTest; readonly values: readonly string[] }
  | { readonly column: string; readonly test: 'from' | 'to'; readonly value: string }
  | { readonly column: string; readonly test: 'has'; readonly value: string }
  | { readonly column: string; readonly test: 'missing' | 'present' };
export type Filter = readonly Condition[];
const LIST_TESTS = ['in', 'not', 'within', 'outside'] as const;
type ListTest = (typeof LIST_TESTS)[number];

const NAME = /^[a-z][a-z0-9_]*$/;
const SPECIAL = /[%;:,\s\p{Cc}]/gu;

const escaped = (text: string): string => text.replaceAll(SPECIAL, (sign) => encodeURIComponent(sign));
const read = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** A filter as the URL has it: `joined_year:from:2021;tier:in:village,regency;left_on:missing`. */
export function printFilter(filter: Filter): string {
  return filter.map(printCondition).join(';');
}

function printCondition(condition: Condition): string {
  const head = `${condition.column}:${condition.test}`;
  switch (condition.test) {
    case 'missing':
    case 'present':
      return head;
    case 'in':
    case 'not':
    case 'within':
    case 'outside':
      return `${head}:${condition.values.map(escaped).join(',')}`;
    default:
      return `${head}:${escaped(condition.value)}`;
  }
}

/** Reads what printFilter wrote; `bad` holds the pieces that say nothing. Never throws. */
export function parseFilter(text: string): { readonly filter: Filter; readonly bad: readonly string[] } {
  const filter: Condition[] = [];
  const bad: string[] = [];
  for (const piece of text.split(';')) {
    if (piece === '') continue;
    const condition = parseCondition(piece);
    if (condition) filter.push(condition);
    else bad.push(piece);
  }
  return { filter, bad };
}

function parseCondition(piece: string): Condition | null {
  const [column = '', test = '', list, ...rest] = piece.split(':');
  if (!NAME.test(column) || rest.length > 0) return null;
  if (test === 'missing' || test === 'present') return list === undefined ? { column, test } : null;
  if (list === undefined) return null;
  if (isOneOf(LIST_TESTS, test)) {
    const values = list.split(',').map(read);
    const known = values.filter((value) => value !== null);
    return known.length === values.length ? { column, test, values: known } : null;
  }
  if (test !== 'from' && test !== 'to' && test !== 'has') return null;
  const value = read(list);
  return value === null ? null : { column, test, value };
}

const CODE = /^\d{2}(\.\d{2})?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/** Whether a condition asks a column of the list something that its type can answer. */
export function fits(condition: Condition, fields: readonly Field[]): boolean {
  const field = fields.find(({ id }) => id === condition.column);
  if (!field) return false;
  const numeric = field.type === 'integer' || field.type === 'number';
  const valid = (value: string): boolean => {
    if (numeric) return NUMBER.test(value);
    if (field.type === 'date') return DAY.test(value);
    if (field.type === 'flag') return value === 'true' || value === 'false';
    return field.values?.includes(value) ?? true;
  };
  switch (condition.test) {
    case 'missing':
    case 'present':
      return true;
    case 'in':
    case 'not':
      return condition.values.every(valid);
    case 'within':
    case 'outside':
      return field.id === 'region_code' && condition.values.every((code) => CODE.test(code));
    case 'from':
    case 'to':
      return (numeric || field.type === 'date') && valid(condition.value);
    case 'has':
      return (field.type === 'text' || field.type === 'code') && condition.value.trim() !== '';
  }
}
