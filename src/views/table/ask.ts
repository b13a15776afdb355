import type { MetricSpec } from '../../metrics/index.ts';
import type {
  RegionsSpec,
  RowsChoice,
  RowsSpec,
  RowsTotalSpec,
  RowsValuesSpec,
} from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askStated } from '../stated-metrics.ts';
import type { ViewContext } from '../view.ts';
import { choiceOf, groupsOf } from './choice.ts';
import { filteredColumn } from './filtered-column.ts';
import { namedBy } from './search-names.ts';

export type TableSpecs = {
  readonly regions: RegionsSpec;
  readonly rows: RowsSpec;
  readonly total: RowsTotalSpec;
  /** The whole country, of metrics. */
  readonly nation?: RowsSpec;
  /** Whether the snapshot states which libraries are active. */
  readonly stated?: MetricSpec;
  /** What the column holds whose menu is open, in the rows that the other columns' filters leave. */
  readonly values?: RowsValuesSpec;
};
export const LATER = ['nation', 'stated', 'values'] as const;

/** In place of a column: the list of all. */
export const ALL_COLUMNS = '*';

function valuesOf(choice: RowsChoice, id: string): RowsValuesSpec {
  const column = filteredColumn(id);
  const where = choice.where.filter((condition) => condition.column !== column);
  return { kind: 'rows_values', ...choice, where, column };
}

/** Rows are asked in windows that overlap: a page before the first row on screen and two after. */
export const PAGE = 100;
const WINDOW = 3 * PAGE;

export function askTable(
  state: ViewState,
  { manifest, t, firstRow = 0, openColumn = null, openGroups = [] }: ViewContext,
): TableSpecs {
  const choice = choiceOf(state, manifest, namedBy(state.q, { t }));
  const { source } = choice;
  const by = groupsOf(state);
  const group = by.length === 0 ? {} : { group: { by, open: openGroups } };
  const offset = Math.max(0, Math.floor(firstRow / PAGE) * PAGE - PAGE);
  const base: TableSpecs = {
    regions: { kind: 'regions', era: state.era },
    rows: { kind: 'rows', ...choice, sort: state.sort, offset, limit: WINDOW, ...group },
    total: { kind: 'rows_total', ...choice, ...group },
    ...(openColumn === null || openColumn === ALL_COLUMNS ? {} : { values: valuesOf(choice, openColumn) }),
    ...askStated(manifest, state),
  };
  if (source.of !== 'metrics' || source.region !== null) return base;
  return {
    ...base,
    nation: {
      kind: 'rows',
      source: { ...source, level: 'nation', by: [], pivoted: true },
      where: [],
      search: '',
      sort: [],
      offset: 0,
      limit: 1,
    },
  };
}
