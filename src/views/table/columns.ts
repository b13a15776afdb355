import { METRICS } from '../../metrics/index.ts';
import type { Field } from '../../queries/index.ts';
import type { GridColumn } from '../../ui/index.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';
import { cellOf, headName } from './cells.tsx';
import { fieldName, type Line, type TableModel } from './read.ts';

type Read = Pick<TableModel, 'fields' | 'completeTo' | 'source' | 'longest' | 'empty'>;

/** The columns of the grid, as wide as what they may hold; the first one also names heads and totals. */
export function columnsOf(
  model: Read,
  groups: readonly Field[],
  context: ViewContext,
): readonly GridColumn<Line>[] {
  const { t } = context;
  return model.fields.map((field, at) => {
    const { metric } = field;
    const numeric = field.type === 'integer' || field.type === 'number';
    const late = metric !== undefined && metric.year !== null && metric.year > model.completeTo;
    const header = fieldName(field, context);
    const notes = [
      ...(metric ? [unitOf(metric, context)] : []),
      ...(late ? [t.rows.partial] : []),
      ...(model.empty.includes(field.id) ? [t.rows.noData] : []),
    ];
    const note = notes.length > 0 ? notes.join(' · ') : undefined;
    return {
      id: field.id,
      header,
      note,
      align: numeric ? 'end' : 'start',
      unbroken: numeric || field.type === 'code' || field.type === 'date',
      width: widthOf({ field, header, note, groups: at === 0 ? groups : null }, model.longest, context),
      cell: (line) => {
        if (at > 0 || line.kind === 'row') return cellOf(field, line, model.source, context);
        if (line.kind === 'group') return headName(line, context);
        return line.kind === 'sum' ? t.rows.sumOfRows : t.rows.nation;
      },
    };
  });
}

/** The unit under a head; what a percentage changed by is percentage points, or percent of itself. */
function unitOf({ id, part }: NonNullable<Field['metric']>, { t }: ViewContext): string {
  const { unit } = METRICS[id];
  if (part === 'change_pct') return t.terms.units.percent.name;
  return part === 'change' && unit === 'percent' ? t.snapshots.compared.points : t.terms.units[unit].name;
}

/** Pixels of a character of a cell and of a head; what stands around them: padding, and in a head the menu. */
const CELL = 8;
const HEAD = 7.4;
const CELL_AROUND = 26;
const HEAD_AROUND = 66;
/** Of the first column, which stays in place beside all others, also on a phone. */
const FIRST = { least: 208, most: 232, ofHeads: 340 };
/** Of a head, in characters: its count. Before its name stands a mark of this many pixels. */
const COUNT = ' 12.345 baris'.length;
const FOLD = 20;
const MOST = 240;
const LEAST: Readonly<Record<Field['type'], number>> = {
  code: 118,
  text: 120,
  integer: 120,
  number: 120,
  date: 110,
  flag: 90,
};

/** Wide enough for the longest that the column may hold, and for the longest word of its head. */
function widthOf(
  p: {
    readonly field: Field;
    readonly header: string;
    readonly note: string | undefined;
    /** What rows are put under; null = not the first column. */
    readonly groups: readonly Field[] | null;
  },
  longest: TableModel['longest'],
  context: ViewContext,
): number {
  const { field, header, note = '', groups } = p;
  const word = Math.max(...`${header} ${note}`.split(' ').map(({ length }) => length));
  const headed = word * HEAD + HEAD_AROUND;
  const cell = charactersOf(field, longest, context) * CELL + CELL_AROUND;
  const wanted = Math.round(Math.max(LEAST[field.type], headed, cell, field.metric ? 140 : 0));
  if (groups === null) return Math.min(MOST, wanted);
  const named = Math.max(0, ...groups.map((group) => charactersOf(group, longest, context)));
  const head = groups.length === 0 ? 0 : (named + COUNT) * CELL + FOLD + CELL_AROUND;
  return Math.max(
    Math.min(FIRST.most, Math.max(FIRST.least, wanted)),
    Math.min(FIRST.ofHeads, Math.round(head)),
  );
}

function charactersOf(field: Field, longest: TableModel['longest'], context: ViewContext): number {
  const { t, f } = context;
  if (field.id === 'region') return longest.region.length;
  if (field.id === 'province') return longest.province.length;
  // The longest name of a month in either language.
  if (field.type === 'date') return f.date('2024-09-30', field.id === 'month' ? 'month' : 'day').length;
  if (field.metric) return field.metric.part === 'value' ? 0 : 16;
  const mark = field.id.endsWith('evidence') ? 3 : 0;
  if (field.values)
    return mark + Math.max(...field.values.map((value) => valueName(field.id, value, { t }).length));
  return 0;
}
