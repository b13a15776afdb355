import { NATION } from '../../base/index.ts';
import type { FigureRow, MetricRow } from '../../metrics/index.ts';
import type { Headline } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { indexOf } from '../frame-index.ts';
import { namerOf } from '../names.ts';
import { shownYear } from '../period.ts';
import { type RegionMapModel, readRegionMap } from '../region-map/index.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { OverviewSpecs } from './ask.ts';

export interface HeadlineFigure {
  readonly id: Headline['id'];
  readonly figure: FigureRow;
}
export interface OverviewModel {
  readonly headlines: readonly HeadlineFigure[];
  readonly map: RegionMapModel;
  readonly years: readonly number[];
  readonly partialYears: ReadonlySet<number>;
  readonly joined: readonly MetricRow[];
  readonly stock: readonly MetricRow[];
  /** What a registry's rows count in the latest complete year; null for any other snapshot. */
  readonly registry: { readonly libraries: MetricRow; readonly reached: MetricRow } | null;
}

export function readOverview(
  answers: Answers<OverviewSpecs>,
  state: ViewState,
  context: ViewContext,
): OverviewModel {
  const { manifest, t } = context;
  const figures = new Map<string, FigureRow>(answers.headlines.rows.map((figure) => [figure.id, figure]));
  const { years } = indexOf(answers.map);
  const map = readRegionMap(
    answers.map,
    answers.nation,
    shownYear(state.year, years, manifest),
    namerOf(answers.regions, t.terms.nation),
    { classing: 'fixed', only: null, range: answers.range },
  );
  return {
    headlines: manifest.headlines.flatMap(({ id, figure_id }) => {
      const figure = figures.get(figure_id);
      return figure ? [{ id, figure }] : [];
    }),
    map,
    years,
    partialYears: new Set(answers.stock.rows.filter((row) => row.partial).map((row) => row.year)),
    joined: answers.joined.rows,
    stock: answers.stock.rows,
    registry: registryOf(answers, context),
  };
}

function registryOf({ libraries, reached }: Answers<OverviewSpecs>, { manifest }: ViewContext) {
  if (!libraries || !reached) return null;
  const year = shownYear(null, indexOf(libraries).years, manifest);
  const counted = indexOf(libraries).row(year, NATION);
  const among = indexOf(reached).row(year, NATION);
  return counted && among ? { libraries: counted, reached: among } : null;
}
