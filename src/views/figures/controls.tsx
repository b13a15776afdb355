import { setSearch, setWhere } from '../../state/index.ts';
import { Button, SearchField, SelectField } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import type { LedgerModel, Option } from './read.ts';
import { type LedgerFilter, printWhere } from './where.ts';

/** Search and the four choices that narrow the ledger. */
export function Controls({ model, state, context, change }: DrawProps<LedgerModel>) {
  const { t } = context;
  const { ledger } = t;
  const { options, filter } = model;
  const choose = (part: Partial<LedgerFilter>) => change(setWhere(printWhere({ ...filter, ...part })));
  const field = (key: keyof LedgerFilter, label: string, list: readonly (Option & { group?: string })[]) => (
    <SelectField
      label={label}
      value={filter[key] ?? ''}
      options={[
        { value: '', label: ledger.every },
        ...list.map(({ value, label: name, count, group }) => ({
          value,
          label: ledger.option(name, count),
          group,
        })),
      ]}
      onChange={(value) => choose({ [key]: value === '' ? null : value })}
    />
  );
  return (
    <fieldset className="ui-controls ledger-controls" aria-label={ledger.choose}>
      <SearchField
        label={ledger.search}
        placeholder={ledger.searchHint}
        value={state.q}
        onChange={(value) => change(setSearch(value.slice(0, 200)))}
        clearLabel={ledger.clear}
        result={ledger.result({ shown: model.shown, total: model.total })}
      />
      {field(
        'indicator',
        ledger.indicator,
        options.indicators.map((option) => ({ ...option, group: ledger.themes[option.theme] })),
      )}
      {field('place', ledger.place, options.places)}
      {field(
        'year',
        ledger.year,
        options.years.map((option) =>
          option.value === 'none' ? { ...option, label: ledger.undated } : option,
        ),
      )}
      {field('publisher', ledger.source, options.publishers)}
      {model.narrowed ? <Button onClick={() => change(SHOW_ALL)}>{ledger.again}</Button> : null}
    </fieldset>
  );
}

/** Takes search and choices away. */
const SHOW_ALL = { ...setSearch(''), apply: setAll };
function setAll(view: DrawProps<LedgerModel>['state']) {
  return { ...view, q: '', where: '' };
}
