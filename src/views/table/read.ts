import type { RegionCode } from '../../base/index.ts';
import { METRICS } from '../../metrics/index.ts';
import {
  type Condition,
  type Field,
  fieldsOf,
  fits,
  openingYear,
  parseFilter,
  type RegionRow,
  type RowsSource,
  type RowsTotal,
  type TableRow,
  type ValueCount,
} from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { namerOf } from '../names.ts';
import { isStated } from '../stated-metrics.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { TableSpecs } from './ask.ts';
import { shownFields, sourceOf } from './choice.ts';

/** A line of the grid: a row, or a total beneath. */
export interface Line {
  readonly kind: 'row' | 'group' | 'sum' | 'nation';
  readonly cells: TableRow;
  /** Of a head: its depth from 0, its rows, its path, and the column that it is of. */
  readonly group?: GroupHead;
}
export interface GroupHead {
  readonly depth: number;
  readonly rows: number;
  readonly path: string;
  readonly column: string;
}
export interface TableModel {
  readonly source: RowsSource;
  readonly fields: readonly Field[];
  /** All fields of the source, for filters. */
  readonly all: readonly Field[];
  readonly lines: readonly Line[];
  /** Place of the first of `lines` among all rows. */
  readonly offset: number;
  /** What the column holds whose menu is open; null while it is counted. */
  readonly counts: readonly ValueCount[] | null;
  readonly total: RowsTotal;
  readonly foot: readonly Line[];
  /** Columns known to hold nothing in the rows that the filter leaves. */
  readonly empty: readonly string[];
  readonly conditions: readonly Condition[];
  /** Pieces of the link's filter that say nothing here. */
  readonly bad: readonly string[];
  readonly regionName: string | null;
  readonly nameOf: (code: string) => string;
  /** The longest names of places, for the width of their columns. */
  readonly longest: { readonly region: string; readonly province: string };
  /** Years later than this are not complete. */
  readonly completeTo: number;
  /** The snapshot states which libraries are active. */
  readonly stated: boolean;
}

const NO_TOTAL: RowsTotal = { shown: 0, total: 0, lines: 0, sums: {}, empty: [] };

export function readTable(answers: Answers<TableSpecs>, state: ViewState, context: ViewContext): TableModel {
  const source = sourceOf(state, context.manifest);
  const all = fieldsOf(source);
  const { filter, bad } = parseFilter(state.where);
  const total = answers.total.rows[0] ?? NO_TOTAL;
  const nation = answers.nation?.rows[0];
  const nameOf = namerOf(answers.regions, context.t.terms.nation);
  const sums: Line = { kind: 'sum', cells: total.sums };
  const narrowed = total.shown !== total.total || source.of !== 'metrics' || source.region !== null;
  const pivoted = source.of === 'metrics' && source.pivoted;
  return {
    source,
    fields: shownFields(state, source),
    all,
    lines: answers.rows.rows.map((cells) => lineOf(cells, answers.rows.spec.group?.by ?? [])),
    offset: answers.rows.spec.offset,
    counts: answers.values?.rows ?? null,
    total,
    foot: [
      ...(all.some((field) => field.sums) && (narrowed || !pivoted) ? [sums] : []),
      ...(nation && pivoted ? [{ kind: 'nation', cells: nation } as const] : []),
    ],
    empty: total.empty,
    conditions: filter.filter((condition) => fits(condition, all)),
    bad: [...bad, ...filter.filter((condition) => !fits(condition, all)).map(({ column }) => column)],
    regionName: source.region === null ? null : nameOf(source.region),
    nameOf: (code) => nameOf(code as RegionCode),
    longest: longestNames(answers.regions.rows),
    completeTo: openingYear(context.manifest),
    stated: isStated(answers.stated),
  };
}

const made = new WeakMap<readonly RegionRow[], TableModel['longest']>();
function longestNames(regions: readonly RegionRow[]): TableModel['longest'] {
  const known = made.get(regions);
  if (known) return known;
  const longest = (levels: readonly string[]): string =>
    regions.reduce(
      (most, { level, name }) => (levels.includes(level) && name.length > most.length ? name : most),
      '',
    );
  const names = { region: longest(['province', 'regency']), province: longest(['province']) };
  made.set(regions, names);
  return names;
}

function lineOf(cells: TableRow, by: readonly string[]): Line {
  const { line_depth: depth, line_rows: rows, line_path: path } = cells;
  if (typeof depth !== 'number' || typeof rows !== 'number' || typeof path !== 'string')
    return { kind: 'row', cells };
  return { kind: 'group', cells, group: { depth, rows, path, column: by[depth] ?? '' } };
}

/** Name of a column, with the year of a pivoted metric. */
export function fieldName(field: Field, { t, lang }: Pick<ViewContext, 't' | 'lang'>): string {
  const { metric } = field;
  if (!metric) return t.rows.fields[field.id] ?? field.id;
  const name = METRICS[metric.id].short[lang];
  const part = metric.part === 'value' ? '' : ` (${t.rows.parts[metric.part]})`;
  return `${name}${metric.year === null ? '' : ` ${metric.year}`}${part}`;
}
