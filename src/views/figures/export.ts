import type { FoundRequest } from '../../export/index.ts';
import { exportRequest } from '../export-request.ts';
import type { DrawProps } from '../view.ts';
import type { LedgerModel } from './read.ts';
import type { LedgerFilter } from './where.ts';

/** The file of the figures on screen, in the order of their ids, with every column of the ledger. */
export function ledgerExport({
  model,
  state,
  context,
  href,
}: Pick<DrawProps<LedgerModel>, 'model' | 'state' | 'context' | 'href'>): FoundRequest {
  const { t, manifest } = context;
  const { ledger } = t;
  const ids = model.themes.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(({ figure }) => figure.id)),
  );
  const words = narrowedWords({ model, state, context });
  return exportRequest({
    choice: {
      source: { of: 'figures' },
      where: model.narrowed ? [{ column: 'figure_id', test: 'in', values: ids }] : [],
      search: '',
    },
    sort: [],
    keep: () => true,
    labelOf: ({ id }) => ledger.columns[id] ?? id,
    title: ledger.fileTitle({ shown: model.shown, total: model.total }),
    filterWords: words === '' ? t.rows.filter.everything : words,
    permalink: href({ snapshot: manifest.id }),
    context,
  });
}

/** What the list is narrowed by, in words; empty without search and filters. */
export function narrowedWords({
  model,
  state,
  context,
}: Pick<DrawProps<LedgerModel>, 'model' | 'state' | 'context'>): string {
  const searched = state.q === '' ? [] : [`${context.t.ledger.search}: ${state.q}`];
  return [...chosenWords(model, context), ...searched].join('; ');
}

function chosenWords(
  { filter, options }: LedgerModel,
  { t: { ledger } }: Pick<DrawProps<LedgerModel>, 'context'>['context'],
): readonly string[] {
  const lists = [
    ['indicator', ledger.indicator, options.indicators],
    ['place', ledger.place, options.places],
    ['year', ledger.year, options.years],
    ['publisher', ledger.source, options.publishers],
  ] as const satisfies readonly (readonly [
    keyof LedgerFilter,
    string,
    readonly { value: string; label: string }[],
  ])[];
  return lists.flatMap(([key, label, list]) => {
    const value = filter[key];
    if (value === null) return [];
    return [`${label}: ${list.find((option) => option.value === value)?.label || value}`];
  });
}
