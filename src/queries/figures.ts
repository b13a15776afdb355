import type { Query } from '../engine/index.ts';
import { every, FIGURE_COLUMNS, name, type Sql, sql, text, texts } from '../metrics/index.ts';
import { selecting } from './select.ts';
import type { FiguresSpec } from './spec.ts';

const SEARCHED = ['region_name', 'indicator', 'source_title', 'source_publisher', 'note'] as const;

/** Published figures in the order of their ids. */
export function figuresQuery(spec: FiguresSpec, schema: string): Query {
  const wanted: Sql[] = [];
  if (spec.ids) wanted.push(spec.ids.length === 0 ? sql`false` : sql`figure_id IN ${texts(spec.ids)}`);
  if (spec.indicator !== undefined) wanted.push(sql`indicator = ${text(spec.indicator)}`);
  if (spec.level !== undefined) wanted.push(sql`level = ${text(spec.level)}`);
  if (spec.region !== undefined) wanted.push(sql`region_code = ${text(spec.region)}`);
  for (const word of words(spec.search)) wanted.push(holds(word));
  return selecting(
    FIGURE_COLUMNS,
    sql`FROM ${name(schema, 'published')}\nWHERE ${every(wanted)}\nORDER BY figure_id`,
  );
}

const words = (search: string | undefined): readonly string[] =>
  (search ?? '').split(/\s+/).filter((word) => word !== '');

function holds(word: string): Sql {
  const columns = SEARCHED.map((column) => sql`coalesce(${name(column)}, '')`).join(", ' ', ") as Sql;
  return sql`contains(lower(concat(${columns})), lower(${text(word)}))`;
}
