import { METRICS } from '../../metrics/index.ts';
import type { Condition, Field } from '../../queries/index.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';
import { dateIn, numberIn } from './cells.tsx';
import { fieldName } from './read.ts';

type Context = Pick<ViewContext, 't' | 'f' | 'lang'>;

/** A condition as a reader says it. `nameOf` names the regions of a list of codes. */
export function conditionWords(
  condition: Condition,
  fields: readonly Field[],
  context: Context,
  nameOf: (code: string) => string = (code) => code,
): string {
  const { filter, fields: names } = context.t.rows;
  const field = fields.find(({ id }) => id === condition.column);
  const { test } = condition;
  const placed = test === 'within' || test === 'outside';
  const name = placed ? names.region : field && fieldName(field, context);
  const head = `${name ?? condition.column} ${filter.tests[test]}`;
  switch (condition.test) {
    case 'missing':
    case 'present':
      return head;
    case 'within':
    case 'outside':
      return `${head} ${condition.values.map(nameOf).join(', ')}`;
    case 'in':
    case 'not':
      return `${head} ${condition.values.map((value) => valueWords(field, value, context)).join(', ')}`;
    case 'has':
      return `${head} ${condition.value}`;
    case 'from':
    case 'to':
      return `${name ?? condition.column} ${boundWords(field, context.t)[condition.test]} ${valueWords(field, condition.value, context)}`;
  }
}

/** The words of bounds: days lie from one until another, numbers are at least and at most. */
export const boundWords = (field: Pick<Field, 'type'> | undefined, { rows }: Context['t']) =>
  field?.type === 'date' ? rows.filter.days : rows.filter.tests;

/** A value that a column is compared with, in the column's unit; a number keeps the decimals it was given. */
export function valueWords(field: Field | undefined, value: string, context: Context): string {
  const { t, f } = context;
  // Months are their first day; any other day of a link is said in full, for rows are compared with it.
  if (field?.type === 'date') return dateIn(value.endsWith('-01') ? field.id : '', value, context);
  const number = Number(value);
  if (!field || !Number.isFinite(number) || (field.type !== 'integer' && field.type !== 'number'))
    return valueName(field?.id ?? '', value, context);
  const digits = value.split('.')[1]?.length ?? 0;
  if (!field.metric) return numberIn(field, number, context, digits);
  const { unit } = METRICS[field.metric.id];
  const { part } = field.metric;
  if (part === 'change_pct') return f.percent(number, digits);
  if (part === 'change' && unit === 'percent') return f.points(number, digits);
  return t.terms.units[unit].value(number, digits);
}
