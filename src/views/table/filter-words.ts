import type { Condition, Field } from '../../queries/index.ts';
import type { ViewContext } from '../view.ts';
import { valueName } from './cells.tsx';
import { fieldName } from './read.ts';

/** A condition as a reader says it. */
export function conditionWords(
  condition: Condition,
  fields: readonly Field[],
  context: Pick<ViewContext, 't' | 'lang'>,
): string {
  const { tests } = context.t.rows.filter;
  const field = fields.find(({ id }) => id === condition.column);
  const head = `${field ? fieldName(field, context) : condition.column} ${tests[condition.test]}`;
  switch (condition.test) {
    case 'missing':
    case 'present':
      return head;
    case 'within':
    case 'in':
    case 'not':
      return `${head} ${condition.values.map((value) => valueName(condition.column, value, context)).join(', ')}`;
    default:
      return `${head} ${condition.value}`;
  }
}
