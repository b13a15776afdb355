import { type Condition, type Filter, printFilter } from '../../queries/index.ts';
import { Button } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import type { FilterStep } from './filter-change.ts';
import { conditionWords } from './filter-words.ts';
import type { TableModel } from './read.ts';

/** The conditions in force, each with a button that takes it away, and the way to the filters of all columns. */
export function FilterEditor(props: {
  readonly model: TableModel;
  readonly conditions: Filter;
  readonly context: ViewContext;
  readonly onChange: (step: FilterStep) => void;
  readonly onColumns: () => void;
}) {
  const { model, conditions, context, onChange, onColumns } = props;
  const { rows } = context.t;
  return (
    <div className="table-filter">
      <Button icon="filter" onClick={onColumns}>
        {rows.menu.columns}
      </Button>
      {conditions.length === 0 ? null : (
        <ul className="table-conditions" aria-label={rows.filter.heading}>
          {conditions.map((condition, at) => {
            const words = conditionWords(condition, model.all, context, model.nameOf);
            return (
              <li key={`${words} ${at.toString()}`}>
                <span>{words}</span>
                <button
                  type="button"
                  className="ui-button ui-button-quiet"
                  aria-label={rows.filter.remove(words)}
                  onClick={() => onChange((now) => now.filter((other) => !same(other, condition)))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

const same = (one: Condition, other: Condition): boolean => printFilter([one]) === printFilter([other]);
