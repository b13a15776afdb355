import { type Field, type Filter, fits, parseFilter, printFilter } from '../../queries/index.ts';
import { type Change, setWhere, type ViewState } from '../../state/index.ts';

/** A filter made of the one that is there by then: what was chosen while rows are fetched adds up. */
export type FilterStep = (now: Filter) => Filter;

/** The step as a change of the view; conditions that ask nothing of the columns fall away. */
export const filterChange = (step: FilterStep, fields: readonly Field[]): Change => ({
  history: setWhere('').history,
  apply: (view: ViewState) => {
    const now = parseFilter(view.where).filter.filter((condition) => fits(condition, fields));
    return setWhere(printFilter(step(now))).apply(view);
  },
});
