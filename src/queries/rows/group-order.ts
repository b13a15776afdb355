import { fieldsOf } from './fields.ts';
import type { RowsSort } from './rows-sql.ts';
import type { RowsSource } from './source.ts';

/**
 * The order of rows that stand under heads. A head stands by its sum of each sorted column that adds up, then by what it
 * is of; rows under the last heads stand by the sort itself.
 */
export function groupedSort(
  sort: readonly RowsSort[],
  by: readonly string[],
  source: RowsSource,
): readonly RowsSort[] {
  const summed = new Set(fieldsOf(source).flatMap(({ id, sums }) => (sums ? [id] : [])));
  const heads = by.flatMap((column, depth) => {
    const at = sort.findIndex((key) => key.column === column);
    const before = at < 0 ? sort : sort.slice(0, at);
    const sums = before.filter((key) => summed.has(key.column));
    const over = by.slice(0, depth + 1);
    return [...sums.map((key) => ({ ...key, over })), sort[at] ?? { column, descending: false }];
  });
  return [...heads, ...sort.filter(({ column }) => !by.includes(column))];
}
