import type { ExportRequest } from '../../export/index.ts';
import { type Field, groupedSort, groupFields } from '../../queries/index.ts';
import { inWords } from '../contract-words/index.ts';
import { exportRequest, withRanges } from '../export-request.ts';
import { valueName } from '../value-name.ts';
import type { DrawProps } from '../view.ts';
import { choiceOf, groupsIn, type Mode, modeOf } from './choice.ts';
import { conditionWords } from './filter-words.ts';
import { fieldName, type TableModel } from './read.ts';
import { namedBy, namedWords } from './search-names.ts';
import { tableSubject } from './subject.ts';

/** The file of what the table shows: its columns, and for metrics codes, reasons and evidence beside the values. */
export function tableExport({
  model,
  state,
  context,
  href,
}: Pick<DrawProps<TableModel>, 'model' | 'state' | 'context' | 'href'>): ExportRequest {
  const { manifest } = context;
  const mode = modeOf(state);
  const choice = choiceOf(state, manifest, namedBy(state.q, context));
  const groups = groupsIn(state, model.source);
  const shown = new Set(model.fields.map(({ id }) => id));
  const said = {
    labelOf: (field: Field) => fieldName(field, context),
    title: tableSubject(state, context),
    ...(groups.length === 0 ? {} : { groupWords: groups.map((id) => nameIn(model, id, context)).join(', ') }),
    filterWords: filterWords(model, state, context),
    permalink: href({ snapshot: manifest.id }),
    context,
    aboutOf: aboutIn(mode, context),
  };
  const rows = exportRequest({
    ...said,
    choice: withRanges(choice, manifest),
    sort: groupedSort(state.sort, groups, choice.source),
    fields: columnsInOrder(model),
    keep: (field) => mode === 'metrics' || shown.has(field.id),
  });
  if (groups.length === 0) return rows;
  const of = exportRequest({
    ...{ ...said, choice, sort: state.sort },
    fields: groupFields(choice.source, groups),
    keep: ({ id }) => mode === 'metrics' || groups.includes(id) || id.startsWith('group_') || shown.has(id),
  });
  return { ...rows, groups: { ...of, groupsOf: groups } };
}

/** What the rows are narrowed to. */
function filterWords(
  model: TableModel,
  state: DrawProps<TableModel>['state'],
  context: DrawProps<TableModel>['context'],
): string {
  const { t } = context;
  const mode = modeOf(state);
  const lists = (['tier', 'channel', 'funding'] as const).flatMap((column) =>
    state[column].length === 0
      ? []
      : [
          `${t.rows.fields[column]}: ${state[column].map((value) => valueName(column, value, context)).join(', ')}`,
        ],
  );
  const words = [
    ...(model.regionName === null ? [] : [t.rows.only(model.regionName)]),
    ...lists,
    ...(mode === 'metrics' || state.year === null
      ? []
      : [`${mode === 'libraries' ? t.rows.atYear : t.rows.inYear}: ${state.year}`]),
    ...model.conditions.map((condition) => conditionWords(condition, model.all, context, model.nameOf)),
    ...(state.q === '' ? [] : [`${t.rows.search}: ${[state.q, ...namedWords(state.q, context)].join('; ')}`]),
  ];
  return words.length === 0 ? t.rows.filter.everything : words.join(` ${t.rows.filter.and} `);
}

function nameIn({ all }: TableModel, id: string, context: DrawProps<TableModel>['context']): string {
  const field = all.find((each) => each.id === id);
  return field ? fieldName(field, context) : id;
}

/** What a column means, in the reader's language: the data contract's words, and ours for what is joined to it. */
function aboutIn(mode: Mode, { t, lang }: DrawProps<TableModel>['context']) {
  const words = new Map(
    [...inWords('libraries', lang).columns, ...inWords('activity', lang).columns].map(
      ({ name, about }) => [name, about] as const,
    ),
  );
  return (id: string): string | undefined =>
    mode === 'metrics' ? (t.rows.about[id] ?? words.get(id)) : (words.get(id) ?? t.rows.about[id]);
}

/** As on screen; a metric's reason and evidence follow its value, and what is not shown stays where it was. */
function columnsInOrder({ all, fields, source }: TableModel) {
  if (source.of !== 'metrics') return fields;
  const place = new Map(fields.map((field, at) => [field.metric?.id ?? field.id, at]));
  return [...all].sort((a, b) => at(a.metric?.id) - at(b.metric?.id));
  function at(metric: string | undefined): number {
    return metric === undefined ? -1 : (place.get(metric) ?? -1);
  }
}
