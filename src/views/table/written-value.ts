import { type Field, fits } from '../../queries/index.ts';

/** What was typed as a filter keeps it: plain digits, a month as its first day. Null where the column takes no such value. */
export function writtenValue(field: Field, typed: string): string | null {
  const value = written(field, typed.trim());
  return value !== '' && fits({ column: field.id, test: 'not', values: [value] }, [field]) ? value : null;
}

function written({ id, type }: Field, value: string): string {
  if (value === '') return '';
  if (type === 'integer' || type === 'number') return String(Number(value));
  return id === 'month' ? value.replace(/\d\d$/, '01') : value;
}
