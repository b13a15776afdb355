import { MISSING_REASONS, NATION, type RegionCode } from '../../base/index.ts';
import {
  isIllustrative,
  METRICS,
  type MetricFrame,
  type MetricRow,
  type RangeRow,
} from '../../metrics/index.ts';
import type { RangeFrame } from '../../queries/index.ts';
import { indexOf } from '../frame-index.ts';
import { breaksFor, type Classing } from './classing.ts';
import type { RegionCell, RegionMapModel, ValueClass } from './model.ts';
import { classAt, tonesOf } from './tones.ts';

/** Which of a frame's regions are shown, and how their values are put into classes. */
export interface MapChoice {
  readonly classing: Classing;
  /** Only these regions; null = all. */
  readonly only: ((code: RegionCode) => boolean) | null;
  /** How far the model leaves the numbers open; left out where nothing is kept or there yet. */
  readonly range?: RangeFrame | undefined;
  /** Such ranges are kept. */
  readonly ranged?: boolean;
}
const ALL: MapChoice = { classing: 'fixed', only: null };

/**
 * Reads a map model for `year` out of the answers at region level and at the nation's. Classes come from the whole
 * period and all regions, so that a colour means the same in every year and province.
 */
export function readRegionMap(
  regions: MetricFrame,
  nation: MetricFrame,
  year: number,
  nameOf: (code: RegionCode) => string,
  { classing, only, range, ranged = range !== undefined }: MapChoice = ALL,
): RegionMapModel {
  const metric = METRICS[regions.spec.metric];
  const index = indexOf(regions);
  const breaks = breaksFor(regions, classing);
  const illustrative = (row: MetricRow) => isIllustrative(regions.spec.level, row);
  const open = new Map(
    range?.rows.flatMap((row) => (row.year === year ? [[String(row.region), row] as const] : [])),
  );
  const cells = index
    .inYear(year)
    .filter((row) => only === null || (row.region !== null && only(row.region)))
    .map((row) => cellOf(row, breaks, index.history(row.region ?? NATION), nameOf, illustrative(row), open));
  const anyIllustrative = cells.some((cell) => cell.illustrative);
  cells.sort(anyIllustrative ? byCode : byRank);
  const whole = indexOf(nation).row(year, NATION) ?? null;
  const partialYears = new Set(index.years.filter((each) => indexOf(nation).row(each, NATION)?.partial));
  return {
    metric,
    year,
    years: index.years,
    partial: partialYears.has(year),
    lastPartial: partialYears.has(index.years.at(-1) ?? year),
    partialYears,
    classing,
    illustrative: anyIllustrative,
    ranged,
    cells,
    classes: countClasses(breaks, cells),
    reasons: MISSING_REASONS.map((reason) => ({
      reason,
      count: cells.filter((cell) => cell.row.reason === reason).length,
    })).filter(({ count }) => count > 0),
    nation: whole,
    totals: only === null ? totalsOf(index.inYear(year), index.unmapped(year), whole) : null,
  };
}

function cellOf(
  row: MetricRow,
  breaks: readonly number[],
  history: readonly (number | null)[],
  nameOf: (code: RegionCode) => string,
  illustrative: boolean,
  open: ReadonlyMap<string, RangeRow>,
): RegionCell {
  const code = row.region ?? NATION;
  return {
    code,
    name: nameOf(code),
    row,
    history,
    illustrative,
    range: row.evidence === 'modelled' ? (open.get(code) ?? null) : null,
    classAt: row.value === null ? null : classAt(row.value, breaks),
  };
}

const byCode = (one: RegionCell, other: RegionCell): number => (one.code < other.code ? -1 : 1);

function byRank(one: RegionCell, other: RegionCell): number {
  const left = one.row.value ?? Number.NEGATIVE_INFINITY;
  const right = other.row.value ?? Number.NEGATIVE_INFINITY;
  if (left !== right) return right - left;
  return byCode(one, other);
}

function countClasses(breaks: readonly number[], cells: readonly RegionCell[]): readonly ValueClass[] {
  const counts = new Map<number, number>();
  for (const cell of cells)
    if (cell.classAt !== null) counts.set(cell.classAt, (counts.get(cell.classAt) ?? 0) + 1);
  return tonesOf(breaks).map((tone, at) => ({
    tone,
    from: at === 0 ? 0 : (breaks[at - 1] ?? 0),
    to: breaks[at] ?? null,
    count: counts.get(at) ?? 0,
  }));
}

const sum = (rows: readonly MetricRow[]) => rows.reduce((total, row) => total + (row.numerator ?? 0), 0);

/** On the numerator, which adds up over regions; only of additive metrics does the builder give what does not map. */
function totalsOf(mapped: readonly MetricRow[], unmapped: readonly MetricRow[], nation: MetricRow | null) {
  if (!nation || nation.numerator === null) return null;
  const onMap = sum(mapped);
  const additive = nation.denominator === null;
  return {
    mapped: onMap,
    unmapped: additive ? sum(unmapped) : nation.numerator - onMap,
    all: nation.numerator,
  };
}
