import { setColumns } from '../../state/index.ts';
import { Button, Dialog, IconButton } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { modeOf } from './choice.ts';
import { orderHint, steppedColumns, switchedColumns } from './column-order.ts';
import { fieldName, type TableModel } from './read.ts';

type Props = DrawProps<TableModel> & { readonly onClose: () => void };

/** Which columns are shown and in what order, and the way to the menu of each. */
export function ColumnList(props: Props) {
  const { model, state, context, change, showColumn, onClose } = props;
  const { t } = context;
  const { menu } = t.rows;
  const shown = model.fields;
  const records = modeOf(state) !== 'metrics';
  const hidden = records ? model.all.filter((field) => !shown.includes(field)) : [];
  const hint = orderHint(state, shown);
  return (
    <Dialog open title={menu.columns} closeLabel={t.shell.close} onClose={onClose}>
      {hint === null ? null : <p className="ui-hint">{menu.order[hint]}</p>}
      <ul className="table-columns">
        {[...shown, ...hidden].map((field) => {
          const name = fieldName(field, context);
          const said = (
            <span>
              {name}
              {model.empty.includes(field.id) ? <small className="ui-hint">{t.rows.noData}</small> : null}
            </span>
          );
          const at = shown.indexOf(field);
          const up = steppedColumns(state, shown, field.id, -1);
          const down = steppedColumns(state, shown, field.id, 1);
          return (
            <li key={field.id}>
              {records ? (
                <label className="ui-check">
                  <input
                    type="checkbox"
                    checked={at >= 0}
                    disabled={at >= 0 && shown.length === 1}
                    onChange={() => change(setColumns(switchedColumns(state, shown, field.id)))}
                  />
                  {said}
                </label>
              ) : (
                said
              )}
              {up || down ? (
                <>
                  <IconButton
                    icon="arrow-up"
                    label={menu.up(name)}
                    disabled={up === null}
                    onClick={() => up && change(setColumns(up))}
                  />
                  <IconButton
                    icon="arrow-down"
                    label={menu.down(name)}
                    disabled={down === null}
                    onClick={() => down && change(setColumns(down))}
                  />
                </>
              ) : null}
              <IconButton icon="filter" label={menu.open(name)} onClick={() => showColumn?.(field.id)} />
            </li>
          );
        })}
      </ul>
      {records ? null : <p className="ui-hint">{menu.chosenAbove}</p>}
      {state.cols.length > 0 ? <Button onClick={() => change(setColumns([]))}>{t.rows.usual}</Button> : null}
    </Dialog>
  );
}
