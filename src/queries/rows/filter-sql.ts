import { commas, every, name, number, type Sql, sql, text } from '../../metrics/index.ts';
import type { Field } from './fields.ts';
import { type Condition, type Filter, fits } from './filter.ts';

/** Text without case and accents, as the search compares it. */
const plain = (value: Sql): Sql => sql`strip_accents(lower(${value}))`;

/** Rows that meet every condition and have every word of `search` in one of their texts. */
export function filterSql(filter: Filter, search: string, fields: readonly Field[]): Sql {
  const asked = filter.filter((condition) => fits(condition, fields));
  return every([...asked.map((condition) => conditionSql(condition, fields)), ...searchSql(search, fields)]);
}

function conditionSql(condition: Condition, fields: readonly Field[]): Sql {
  const field = fields.find(({ id }) => id === condition.column);
  const column = name(condition.column);
  const literal = (value: string): Sql => {
    if (field?.type === 'integer' || field?.type === 'number') return number(Number(value));
    return field?.type === 'flag' ? (value === 'true' ? sql`true` : sql`false`) : text(value);
  };
  switch (condition.test) {
    case 'missing':
      return sql`${column} IS NULL`;
    case 'present':
      return sql`${column} IS NOT NULL`;
    case 'in':
      return condition.values.length === 0
        ? sql`false`
        : sql`${column} IN (${listed(condition.values, literal)})`;
    case 'not':
      return condition.values.length === 0
        ? sql`true`
        : sql`(${column} IS NULL OR ${column} NOT IN (${listed(condition.values, literal)}))`;
    case 'from':
      return sql`${column} >= ${literal(condition.value)}`;
    case 'to':
      return sql`${column} <= ${literal(condition.value)}`;
    case 'has':
      return sql`contains(${plain(column)}, ${plain(text(condition.value.trim()))})`;
  }
}

const listed = (values: readonly string[], literal: (value: string) => Sql): Sql =>
  commas(values.map(literal));

function searchSql(search: string, fields: readonly Field[]): readonly Sql[] {
  const searched = fields.filter(
    ({ type, metric }) => metric === undefined && (type === 'text' || type === 'code'),
  );
  const all = commas(searched.map(({ id }) => name(id)));
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => sql`contains(${plain(sql`concat_ws(' ', ${all})`)}, ${plain(text(word))})`);
}
