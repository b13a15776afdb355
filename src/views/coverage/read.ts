import { isOneOf, NATION, type RegionCode } from '../../base/index.ts';
import type { FigureRow, MetricFrame, MetricRow } from '../../metrics/index.ts';
import type { UnmappedFrame } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { activeFigures } from '../active-note.tsx';
import { indexOf } from '../frame-index.ts';
import { namerOf, regionsOf } from '../names.ts';
import { shownYear } from '../period.ts';
import {
  CLASSINGS,
  type Places,
  type RegionCell,
  type RegionMapModel,
  readRegionMap,
} from '../region-map/index.ts';
import { isStated } from '../stated-metrics.ts';
import type { Answers, ViewContext } from '../view.ts';
import { askCoverage, type CoverageSpecs } from './ask.ts';
import { type Pin, readPins } from './compare-model.ts';
import { type Scope, scopeOf } from './scope.ts';

/** A chosen region: its cell, its cells over the years, its libraries by tier and channel, what was published of it. */
export interface RegionDetail {
  readonly cell: RegionCell;
  readonly rows: readonly MetricRow[];
  /** Stock of libraries at the end of each year, by tier and channel; null until the answer is there. */
  readonly slices: readonly MetricRow[] | null;
  /** The same of all tiers and channels together; null until the answer is there. */
  readonly whole: readonly MetricRow[] | null;
  readonly figures: readonly FigureRow[] | null;
  /** Published pairs of working and joined libraries in the region. */
  readonly active: ReturnType<typeof activeFigures>;
  /** Share of active libraries in the latest year that states any; null = the snapshot states none anywhere. */
  readonly stated: { readonly row: MetricRow | null } | null;
}
/** The province whose regencies are on screen; its number, when it is there and the parts add up to it. */
export interface Around {
  readonly code: RegionCode;
  readonly name: string;
  readonly row: MetricRow | null;
  /** Numerators: in its regencies, and of its provincial libraries; null for what does not add up. */
  readonly parts: { readonly regencies: number; readonly provincial: number; readonly all: number } | null;
}
export interface CoverageModel {
  readonly scope: Scope;
  readonly places: Places;
  readonly map: RegionMapModel;
  readonly around: Around | null;
  readonly detail: RegionDetail | null;
  readonly pins: readonly Pin[];
  /** The nation's values over `map.years`. */
  readonly nation: readonly (number | null)[];
  readonly nationRows: readonly (MetricRow | undefined)[];
  readonly unmapped: UnmappedFrame | undefined;
  /** The snapshot states which libraries are active. */
  readonly stated: boolean;
}

export function readCoverage(
  answers: Answers<CoverageSpecs>,
  state: ViewState,
  context: ViewContext,
): CoverageModel {
  const nameOf = namerOf(answers.regions, context.t.terms.nation);
  const places = regionsOf(answers.regions);
  const scope = scopeOf(state, places);
  const { years } = indexOf(answers.map);
  const year = shownYear(state.year, years, context.manifest);
  const { province } = scope;
  const map = readRegionMap(answers.map, answers.nation, year, nameOf, {
    classing: isOneOf(CLASSINGS, state.mode) ? state.mode : 'fixed',
    only: province === null ? null : (code) => places.get(code)?.parent === province,
    range: answers.range,
    ranged: askCoverage(state, context).range !== undefined,
  });
  const cell = map.cells.find(({ code }) => code === scope.chosen);
  return {
    scope,
    places,
    map,
    around: province === null ? null : readAround(province, map, answers, nameOf),
    detail: cell ? detailOf(cell, answers, years) : null,
    pins: readPins(state.pin, [answers.map, answers.other], years, nameOf),
    nation: indexOf(answers.nation).history(NATION),
    nationRows: years.map((each) => indexOf(answers.nation).row(each, NATION)),
    unmapped: answers.unmapped,
    stated: isStated(answers.stated),
  };
}

function readAround(
  code: RegionCode,
  map: RegionMapModel,
  { other }: Answers<CoverageSpecs>,
  nameOf: (code: RegionCode) => string,
): Around {
  const row = (other && indexOf(other).row(map.year, code)) ?? null;
  const all = map.metric.kind === 'additive' ? (row?.numerator ?? null) : null;
  const regencies = map.cells.reduce((sum, cell) => sum + (cell.row.numerator ?? 0), 0);
  const parts = all === null ? null : { regencies, provincial: all - regencies, all };
  return { code, name: nameOf(code), row, parts };
}

function detailOf(cell: RegionCell, answers: Answers<CoverageSpecs>, years: readonly number[]): RegionDetail {
  const ofRegion = <Row extends { readonly region: RegionCode | null }>(rows: readonly Row[] | undefined) =>
    rows ? rows.filter((row) => row.region === cell.code) : null;
  return {
    cell,
    rows: years.flatMap((year) => indexOf(answers.map).row(year, cell.code) ?? []),
    slices: ofRegion(answers.slices?.rows),
    whole: ofRegion(answers.whole?.rows),
    figures: ofRegion(answers.figures?.rows),
    active: activeFigures(cell.code, answers.active?.rows ?? []),
    stated: isStated(answers.stated) ? { row: latestStated(cell.code, answers.statedHere) } : null,
  };
}

function latestStated(code: RegionCode, frame: MetricFrame | undefined): MetricRow | null {
  const stated = frame?.rows.filter((row) => row.region === code && row.value !== null) ?? [];
  return stated.reduce<MetricRow | null>((late, row) => (late && late.year > row.year ? late : row), null);
}
