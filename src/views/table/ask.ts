import type { MetricSpec } from '../../metrics/index.ts';
import type { RegionsSpec, RowsSpec, RowsTotalSpec } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { askStated } from '../stated-metrics.ts';
import type { ViewContext } from '../view.ts';
import { choiceOf } from './choice.ts';

export type TableSpecs = {
  readonly regions: RegionsSpec;
  readonly rows: RowsSpec;
  readonly total: RowsTotalSpec;
  /** The whole country, of metrics. */
  readonly nation?: RowsSpec;
  /** Whether the snapshot states which libraries are active. */
  readonly stated?: MetricSpec;
};
export const LATER = ['nation', 'stated'] as const;

/** Rows are asked in windows that overlap: a page before the first row on screen and two after. */
export const PAGE = 100;
const WINDOW = 3 * PAGE;

export function askTable(state: ViewState, { manifest, firstRow = 0 }: ViewContext): TableSpecs {
  const choice = choiceOf(state, manifest);
  const { source } = choice;
  const offset = Math.max(0, Math.floor(firstRow / PAGE) * PAGE - PAGE);
  const base: TableSpecs = {
    regions: { kind: 'regions', era: state.era },
    rows: { kind: 'rows', ...choice, sort: state.sort, offset, limit: WINDOW },
    total: { kind: 'rows_total', ...choice },
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
