import { isOneOf } from '../../base/index.ts';
import { METRIC_IDS } from '../../metrics/index.ts';
import { CHANGES, type ChangePart, type Field } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { changesOf, dimensionsOf, metricsOf, modeOf } from './choice.ts';

/** `cols` after a column took the place of another; columns of a metric move together. Null = nothing moves. */
export function movedColumns(
  state: ViewState,
  fields: readonly Field[],
  id: string,
  onto: string,
): readonly string[] | null {
  const of = (column: string) => fields.find((field) => field.id === column);
  if (modeOf(state) !== 'metrics')
    return placed(
      fields.map((field) => field.id),
      id,
      onto,
    );
  const [one, other] = [of(id)?.metric?.id, of(onto)?.metric?.id];
  if (!one || !other || one === other) return null;
  const metrics = placed(metricsOf(state), one, other);
  return metrics && [...metrics, ...dimensionsOf(state), ...changesOf(state)];
}

/** `cols` after a column took one step to the left (-1) or right (1), past columns that move with it. */
export function steppedColumns(
  state: ViewState,
  fields: readonly Field[],
  id: string,
  step: -1 | 1,
): readonly string[] | null {
  const at = fields.findIndex((field) => field.id === id);
  for (let next = at + step; at >= 0 && next >= 0 && next < fields.length; next += step) {
    const cols = movedColumns(state, fields, id, fields[next]?.id ?? '');
    if (cols) return cols;
  }
  return null;
}

/** Why no column, or not every one, can take another place. */
export function orderHint(
  state: ViewState,
  fields: readonly Field[],
): 'alone' | 'oneMetric' | 'named' | null {
  if (modeOf(state) !== 'metrics') return fields.length === 1 ? 'alone' : null;
  return metricsOf(state).length === 1 ? 'oneMetric' : 'named';
}

/** The change that a column shows; null for any other column. */
export const changeOf = (field: Field | undefined): ChangePart | null =>
  CHANGES.find((part) => part === field?.metric?.part) ?? null;

/** `cols` with a column shown or hidden, of a metric all its columns, of a change those of all metrics; the last one stays. */
export function switchedColumns(state: ViewState, fields: readonly Field[], id: string): readonly string[] {
  if (modeOf(state) === 'metrics') {
    const field = fields.find((one) => one.id === id);
    const metric = field?.metric?.id ?? id;
    if (!isOneOf(METRIC_IDS, metric)) return state.cols.filter((column) => column !== metric);
    const change = changeOf(field);
    const metrics = change ? metricsOf(state) : toggled(metricsOf(state), metric);
    return [...metrics, ...dimensionsOf(state), ...changesOf(state).filter((part) => part !== change)];
  }
  return toggled(
    fields.map((field) => field.id),
    id,
  );
}

function toggled(shown: readonly string[], id: string): readonly string[] {
  if (!shown.includes(id)) return [...shown, id];
  return shown.length === 1 ? shown : shown.filter((column) => column !== id);
}

function placed<T extends string>(all: readonly T[], id: T, onto: T): readonly T[] | null {
  const [from, to] = [all.indexOf(id), all.indexOf(onto)];
  if (from < 0 || to < 0 || from === to) return null;
  return all.toSpliced(from, 1).toSpliced(to, 0, id);
}
