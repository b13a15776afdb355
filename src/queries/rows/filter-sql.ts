import { commas, every, name, number, type Sql, sql, text } from '../../metrics/index.ts';
import type { Field } from './fields.ts';
import { type Condition, fits } from './filter.ts';
import type { RowsChoice } from './rows-sql.ts';

/** Text without case and accents, as search and order compare it. */
export const plain = (value: Sql): Sql => sql`strip_accents(lower(${value}))`;

type Asked = Pick<RowsChoice, 'where' | 'search' | 'named'>;

/** Rows that meet every condition and have every word of `search` in their texts, which `within` is, or a value it names. */
export function filterSql(asked: Asked, fields: readonly Field[], within: Sql = searchedText(fields)): Sql {
  const conditions = asked.where.filter((condition) => fits(condition, fields));
  return every([
    ...conditions.map((condition) => conditionSql(condition, fields)),
    ...searchSql(asked, fields, within),
  ]);
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
    case 'within':
      return withinSql(condition.values, fields);
    case 'outside':
      return sql`NOT coalesce(${withinSql(condition.values, fields)}, false)`;
    case 'from':
      return sql`${column} >= ${literal(condition.value)}`;
    case 'to':
      return sql`${column} <= ${literal(condition.value)}`;
    case 'has':
      return sql`contains(${plain(column)}, ${plain(text(condition.value.trim()))})`;
  }
}

/** Rows of a region that is named, or of a province that is. */
function withinSql(codes: readonly string[], fields: readonly Field[]): Sql {
  if (codes.length === 0) return sql`false`;
  const own = sql`region_code IN (${commas(codes.map(text))})`;
  return fields.some(({ id }) => id === 'province_code')
    ? sql`(${own} OR province_code IN (${commas(codes.map(text))}))`
    : own;
}

const listed = (values: readonly string[], literal: (value: string) => Sql): Sql =>
  commas(values.map(literal));

/** All texts of a row that words are looked for in: names and codes, not the words of closed lists. */
export function searchedText(fields: readonly Field[]): Sql {
  const searched = fields.filter(
    ({ type, values, metric }) => !metric && !values && (type === 'text' || type === 'code'),
  );
  return plain(sql`concat_ws(' ', ${commas(searched.map(({ id }) => name(id)))})`);
}

function searchSql({ search, named = [] }: Asked, fields: readonly Field[], within: Sql): readonly Sql[] {
  return searchWords(search).map((word) => {
    const texts = sql`contains(${within}, ${plain(text(word))})`;
    const values = named.flatMap((one) => {
      const condition = { column: one.column, test: 'in', values: one.values } as const;
      return one.word === word && fits(condition, fields) ? [conditionSql(condition, fields)] : [];
    });
    return values.length === 0 ? texts : sql`(${[texts, ...values].join(' OR ') as Sql})`;
  });
}

/** The words of a search, each of which a row must answer; what is usually shortened is written in full. */
export const searchWords = (search: string): readonly string[] =>
  search
    .toLowerCase()
    .replaceAll(/(^|\s)kab\./g, '$1kabupaten ')
    .split(/\s+/)
    .filter((word) => word !== '');
