import { DIMENSIONS, METRICS } from '../../metrics/index.ts';
import { ALL_OPEN, CHANGES, type Condition, groupable, mostMetrics } from '../../queries/index.ts';
import {
  MAP_LEVELS,
  selectRegion,
  setColumns,
  setLevel,
  setPivot,
  setRange,
  setSearch,
  setYear,
} from '../../state/index.ts';
import { Button, FilterMenu, SearchField, SegmentedControl, SelectField } from '../../ui/index.ts';
import { EraSwitch, FilterFold, LibraryFilters } from '../filters.tsx';
import { offeredMetrics } from '../stated-metrics.ts';
import type { DrawProps } from '../view.ts';
import { ALL_COLUMNS } from './ask.ts';
import { changesOf, dimensionsOf, groupsOf, metricsOf, modeOf, periodOf, YEARS_AS_ROWS } from './choice.ts';
import { type FilterStep, filterChange } from './filter-change.ts';
import { FilterEditor } from './filter-editor.tsx';
import { fieldName, type TableModel } from './read.ts';

type Props = DrawProps<TableModel>;
const FIRST_YEAR = 2018;

/** Every choice that makes the rows: shared with the other views, of this mode, and of columns. */
export function Controls(props: Props) {
  const { model, state, context, change, href } = props;
  const { t } = context;
  const where = (step: FilterStep) => change(filterChange(step, model.all));
  const filtered = state.tier.length + state.channel.length + state.funding.length > 0;
  const narrowed = filtered || model.conditions.length > 0 || state.q !== '' || state.region !== null;
  return (
    <>
      <fieldset className="ui-controls table-controls" aria-label={t.rows.controls}>
        {modeOf(state) === 'metrics' ? <MetricChoices {...props} /> : <RecordChoices {...props} />}
        <FilterFold state={state} context={context}>
          <GroupChoice {...props} />
          <LibraryFilters state={state} context={context} change={change} />
          <EraSwitch state={state} context={context} change={change} href={href} />
        </FilterFold>
        <SearchField
          label={t.rows.search}
          placeholder={t.rows.searchHint}
          value={state.q}
          onChange={(value) => change(setSearch(value.slice(0, 200)))}
          clearLabel={t.rows.clear}
        />
        {model.regionName === null ? null : (
          <Button onClick={() => change(selectRegion(null))} icon="close">
            {t.rows.only(model.regionName)}
          </Button>
        )}
        {state.pin.length > 0 && !state.where.includes('region_code:within') ? (
          <Button onClick={() => where((now) => [...now, pinnedOnly(state)])} icon="filter">
            {t.rows.pinned(state.pin.length)}
          </Button>
        ) : null}
        {narrowed ? <Button onClick={() => change(SHOW_ALL)}>{t.rows.again}</Button> : null}
      </fieldset>
      <FilterEditor
        model={model}
        conditions={model.conditions}
        context={context}
        onChange={where}
        onColumns={() => props.showColumn?.(ALL_COLUMNS)}
      />
      {model.bad.length > 0 ? <p role="status">{t.rows.filter.bad(model.bad.join(', '))}</p> : null}
    </>
  );
}

/** The regions that were pinned on the map. */
const pinnedOnly = ({ pin }: Props['state']): Condition => ({
  column: 'region_code',
  test: 'within',
  values: pin,
});

/** Without search and filters. */
export const SHOW_ALL = { ...setSearch(''), apply: showAll };
function showAll(view: Props['state']) {
  return { ...view, q: '', where: '', region: null, tier: [], channel: [], funding: [] };
}

/** What stays keeps its place; what is new comes last. */
const inOrder = <T,>(before: readonly T[], now: readonly T[]): readonly T[] => [
  ...before.filter((item) => now.includes(item)),
  ...now.filter((item) => !before.includes(item)),
];

/** What rows are put under, with the means to open and close all heads. */
function GroupChoice({ model, state, context, change, showGroups }: Props) {
  const { t } = context;
  const by = groupsOf(state);
  const years = state.pivot.filter((id) => !by.includes(id));
  const all = context.openGroups?.includes(ALL_OPEN) ?? false;
  return (
    <>
      <FilterMenu
        label={t.rows.groups.label}
        options={groupable(model.source).map((field) => ({
          value: field.id,
          label: fieldName(field, context),
        }))}
        selected={by}
        onChange={(ids) => change(setPivot([...years, ...inOrder(by, ids)]))}
        clearLabel={t.rows.clear}
        countLabel={t.rows.filter.chosen(by.length)}
      />
      {by.length === 0 ? null : (
        <Button onClick={() => showGroups?.(all ? [] : [ALL_OPEN])}>
          {all ? t.rows.groups.closeAll : t.rows.groups.openAll}
        </Button>
      )}
    </>
  );
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

function MetricChoices({ model, state, context, change }: Props) {
  const { t, lang, manifest } = context;
  const chosen = metricsOf(state);
  const dimensions = dimensionsOf(state);
  const changes = changesOf(state);
  const period = periodOf(state, manifest);
  const most = mostMetrics({ ...period, pivoted: !state.pivot.includes(YEARS_AS_ROWS), changes });
  const years = numbers(FIRST_YEAR, Number(manifest.as_of.slice(0, 4)));
  const options = years.map((value) => ({ value, label: value }));
  const known = offeredMetrics(state.level, model.stated);
  return (
    <>
      <FilterMenu
        label={t.rows.metrics}
        options={known.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        selected={chosen}
        onChange={(ids) =>
          change(setColumns([...inOrder(chosen, ids).slice(-most), ...dimensions, ...changes]))
        }
        clearLabel={t.rows.usual}
        countLabel={t.rows.filter.chosen(chosen.length)}
        hint={most < known.length ? t.rows.mostMetrics(most) : undefined}
      />
      <FilterMenu
        label={t.rows.changes}
        options={CHANGES.map((value) => ({ value, label: t.rows.parts[value] }))}
        selected={changes}
        onChange={(parts) => change(setColumns([...chosen, ...dimensions, ...parts]))}
        clearLabel={t.rows.clear}
        countLabel={t.rows.filter.chosen(changes.length)}
      />
      <SegmentedControl
        label={t.rows.level}
        value={state.level}
        choices={MAP_LEVELS.map((level) => ({ value: level, label: t.rows.levels[level] }))}
        onChange={(level) => change(setLevel(level))}
      />
      <SegmentedControl
        label={t.rows.years}
        value={state.pivot.includes(YEARS_AS_ROWS) ? 'rows' : 'columns'}
        choices={(['columns', 'rows'] as const).map((value) => ({ value, label: t.rows.yearsAs[value] }))}
        onChange={(value) =>
          change(setPivot([...(value === 'rows' ? [YEARS_AS_ROWS] : []), ...groupsOf(state)]))
        }
      />
      <SelectField
        label={t.rows.from}
        value={String(period.from)}
        options={options.filter(({ value }) => Number(value) <= period.to)}
        onChange={(value) => change(setRange(Number(value), state.to))}
      />
      <SelectField
        label={t.rows.to}
        value={String(period.to)}
        options={options.filter(({ value }) => Number(value) >= period.from)}
        onChange={(value) => change(setRange(period.from, Number(value)))}
      />
      <FilterMenu
        label={t.rows.breakdown}
        options={DIMENSIONS.map((value) => ({ value, label: t.rows.fields[value] ?? value }))}
        selected={dimensions}
        onChange={(by) => change(setColumns([...chosen, ...by, ...changes]))}
        clearLabel={t.rows.clear}
        countLabel={t.rows.filter.chosen(dimensions.length)}
      />
    </>
  );
}

function RecordChoices({ state, context, change }: Props) {
  const { t, manifest } = context;
  const years = numbers(FIRST_YEAR, Number(manifest.as_of.slice(0, 4)));
  return (
    <SelectField
      label={modeOf(state) === 'libraries' ? t.rows.atYear : t.rows.inYear}
      value={state.year === null ? '' : String(state.year)}
      options={[{ value: '', label: t.rows.anyYear }, ...years.map((value) => ({ value, label: value }))]}
      onChange={(value) => change(setYear(value === '' ? null : Number(value)))}
    />
  );
}
