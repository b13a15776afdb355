import type { RegionCode } from '../../base/index.ts';
import type { FigureRow, MetricRow } from '../../metrics/index.ts';
import type { UnmappedFrame } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { indexOf } from '../frame-index.ts';
import { namerOf } from '../names.ts';
import { shownYear } from '../period.ts';
import { type RegionCell, type RegionMapModel, readRegionMap } from '../region-map/index.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { CoverageSpecs } from './ask.ts';

/** A chosen region: its cell, its cells over the years, its libraries by tier and channel, what was published of it. */
export interface RegionDetail {
  readonly cell: RegionCell;
  readonly rows: readonly MetricRow[];
  /** Stock of libraries at the end of each year, by tier and channel; null until the answer is there. */
  readonly slices: readonly MetricRow[] | null;
  readonly figures: readonly FigureRow[] | null;
}
export interface CoverageModel {
  readonly map: RegionMapModel;
  readonly detail: RegionDetail | null;
  readonly unmapped: UnmappedFrame | undefined;
}

export function readCoverage(
  answers: Answers<CoverageSpecs>,
  state: ViewState,
  context: ViewContext,
): CoverageModel {
  const nameOf = namerOf(answers.regions, context.t.terms.nation);
  const { years } = indexOf(answers.map);
  const year = shownYear(state.year, years, context.manifest);
  const map = readRegionMap(answers.map, answers.nation, year, nameOf);
  const cell = map.cells.find(({ code }) => code === state.region);
  return {
    map,
    unmapped: answers.unmapped,
    detail: cell ? detailOf(cell, answers, years) : null,
  };
}

function detailOf(cell: RegionCell, answers: Answers<CoverageSpecs>, years: readonly number[]): RegionDetail {
  const ofRegion = <Row extends { readonly region: RegionCode | null }>(rows: readonly Row[] | undefined) =>
    rows ? rows.filter((row) => row.region === cell.code) : null;
  return {
    cell,
    rows: years.flatMap((year) => indexOf(answers.map).row(year, cell.code) ?? []),
    slices: ofRegion(answers.slices?.rows),
    figures: ofRegion(answers.figures?.rows),
  };
}
