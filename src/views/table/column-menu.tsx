import { useState } from 'react';
import { METRICS } from '../../metrics/index.ts';
import type { Field } from '../../queries/index.ts';
import { setColumns, setSort } from '../../state/index.ts';
import { Button, type ColumnTools, Dialog, WIDTH_STEP } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { changeOf, orderHint, steppedColumns, switchedColumns } from './column-order.ts';
import { filterChange } from './filter-change.ts';
import { fieldName, type TableModel } from './read.ts';
import { ValueFilter } from './value-filter.tsx';

type Props = DrawProps<TableModel> & {
  readonly field: Field;
  /** Null for a column that is not shown. */
  readonly tools: ColumnTools | null;
  readonly onClose: () => void;
};

/** Everything that can be done with one column: order, filter, place, width. */
export function ColumnMenu(props: Props) {
  const { field, model, context, change, onClose } = props;
  const { t } = context;
  return (
    <Dialog open title={fieldName(field, context)} closeLabel={t.shell.close} onClose={onClose}>
      <SortPart {...props} />
      <h3>{t.rows.menu.filter}</h3>
      <ValueFilter
        field={field}
        counts={model.counts}
        conditions={model.conditions}
        context={context}
        onChange={(step) => change(filterChange(step, model.all))}
      />
      {model.fields.some(({ id }) => id === field.id) ? <PlacePart {...props} /> : null}
    </Dialog>
  );
}

function SortPart({ field, state, context, change }: Props) {
  const { menu } = context.t.rows;
  const at = state.sort.findIndex(({ column }) => column === field.id);
  const others = state.sort.filter(({ column }) => column !== field.id);
  const key = (descending: boolean) => ({ column: field.id, descending });
  const now = state.sort[at];
  return (
    <>
      <h3>{menu.sort}</h3>
      <div className="ui-controls">
        <Button
          icon="arrow-up"
          pressed={now?.descending === false}
          onClick={() => change(setSort([key(false)]))}
        >
          {menu.ascending}
        </Button>
        <Button
          icon="arrow-down"
          pressed={now?.descending === true}
          onClick={() => change(setSort([key(true)]))}
        >
          {menu.descending}
        </Button>
        {others.length > 0 && at < 0 ? (
          <>
            <Button onClick={() => change(setSort([...others, key(false)]))}>{menu.thenAscending}</Button>
            <Button onClick={() => change(setSort([...others, key(true)]))}>{menu.thenDescending}</Button>
          </>
        ) : null}
        {at >= 0 ? <Button onClick={() => change(setSort(others))}>{menu.unsort}</Button> : null}
      </div>
      {state.sort.length > 1 && at >= 0 ? (
        <p className="ui-hint">{menu.sortPlace(at + 1, state.sort.length)}</p>
      ) : null}
    </>
  );
}

function PlacePart(props: Props) {
  const { field, model, state, context, change, tools, onClose } = props;
  const { menu } = context.t.rows;
  const [pinned, setPinned] = useState(tools?.pinned ?? false);
  const at = model.fields.findIndex(({ id }) => id === field.id);
  const left = steppedColumns(state, model.fields, field.id, -1);
  const right = steppedColumns(state, model.fields, field.id, 1);
  const hint = orderHint(state, model.fields);
  const changed = changeOf(field);
  const hidden = hidingWords(props);
  return (
    <>
      <h3>{menu.place}</h3>
      {left || right || hint === null ? null : <p className="ui-hint">{menu.order[hint]}</p>}
      <div className="ui-controls">
        {left || right ? (
          <>
            <Button
              icon="chevron-left"
              disabled={left === null}
              onClick={() => left && change(setColumns(left))}
            >
              {menu.left}
            </Button>
            <Button
              icon="chevron-right"
              disabled={right === null}
              onClick={() => right && change(setColumns(right))}
            >
              {menu.right}
            </Button>
          </>
        ) : null}
        {tools?.canPin && at > 0 ? (
          <Button
            pressed={pinned}
            onClick={() => {
              tools.togglePin();
              setPinned(!pinned);
            }}
          >
            {menu.pin}
          </Button>
        ) : null}
        {tools ? (
          <>
            <Button icon="minus" onClick={() => tools.widen(-WIDTH_STEP)}>
              {menu.narrower}
            </Button>
            <Button icon="plus" onClick={() => tools.widen(WIDTH_STEP)}>
              {menu.wider}
            </Button>
            <Button onClick={tools.resetWidth}>{menu.usualWidth}</Button>
          </>
        ) : null}
        {hidden === null ? null : (
          <Button
            onClick={() => {
              change(setColumns(switchedColumns(state, model.fields, field.id)));
              onClose();
            }}
          >
            {hidden}
          </Button>
        )}
      </div>
      {tools && at > 0 && !tools.canPin ? <p className="ui-hint">{menu.pinNarrow}</p> : null}
      {hidden !== null && field.metric ? (
        <p className="ui-hint">{changed ? menu.changesBack : menu.indicatorBack}</p>
      ) : null}
    </>
  );
}

/** What taking a column away is called, by what goes with it; null where it must stay. */
function hidingWords({ field, model, state, context }: Props): string | null {
  const { menu, parts } = context.t.rows;
  const hint = orderHint(state, model.fields);
  if (!field.metric) return state.mode !== null && hint !== 'alone' ? menu.hide : null;
  const changed = changeOf(field);
  if (changed) return menu.hideChanges(parts[changed]);
  return hint === 'oneMetric' ? null : menu.removeIndicator(METRICS[field.metric.id].short[context.lang]);
}
