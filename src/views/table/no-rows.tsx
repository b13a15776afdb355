import { setSearch, setWhere } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { SHOW_ALL } from './controls.tsx';
import type { TableModel } from './read.ts';

type Props = Pick<DrawProps<TableModel>, 'model' | 'state' | 'context' | 'change'>;

/** In place of rows where none is left: what to take back so that there are some again. */
export function NoRows({ model, state, context, change }: Props) {
  const { rows } = context.t;
  const back = (step: Parameters<Props['change']>[0]) => () => {
    change(step);
    // The button goes with the sentence that it stands in.
    document.querySelector<HTMLElement>('main input[type="search"]')?.focus();
  };
  const ways = [
    ...(state.q === '' ? [] : [[rows.clearSearch, setSearch('')] as const]),
    ...(model.conditions.length === 0 ? [] : [[rows.clearFilters, setWhere('')] as const]),
  ];
  return (
    <>
      <p>{rows.none}</p>
      <div className="ui-controls">
        {ways.map(([label, step]) => (
          <Button key={label} icon="close" onClick={back(step)}>
            {label}
          </Button>
        ))}
        {ways.length === 1 && model.total.total > 0 ? null : (
          <Button onClick={back(SHOW_ALL)}>{rows.again}</Button>
        )}
      </div>
    </>
  );
}
