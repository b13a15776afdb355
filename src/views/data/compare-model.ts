import type { RegionCode } from '../../base/index.ts';
import {
  type Difference,
  differences,
  type FigureRow,
  METRICS,
  type MetricDefinition,
  type MetricFrame,
} from '../../metrics/index.ts';
import type { FiguresFrame } from '../../queries/index.ts';
import { HEADLINE_IDS, type Headline, type Manifest } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { namerOf } from '../names.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { DataSpecs } from './ask.ts';
import { type Changed, changedTotals } from './changed-totals.ts';

export interface Named extends Difference {
  readonly code: RegionCode;
  readonly name: string;
}
export interface ComparedHeadline {
  readonly id: Headline['id'];
  readonly first: FigureRow | null;
  readonly second: FigureRow | null;
}
/** Two snapshots side by side. */
export interface CompareModel {
  readonly first: Manifest;
  readonly second: Manifest;
  readonly metric: MetricDefinition;
  /** The nation, every year of either. */
  readonly nation: readonly Difference[];
  /** Years that both have. */
  readonly years: readonly number[];
  readonly year: number | null;
  /** Provinces that differ in `year`, largest difference first. Null where the metric has no provinces. */
  readonly provinces: readonly Named[] | null;
  readonly same: number;
  readonly withheld: number;
  readonly headlines: readonly ComparedHeadline[];
  readonly changed: readonly Changed[];
}

export function readCompare(
  answers: Answers<DataSpecs>,
  { first, second }: { readonly first: Manifest; readonly second: Manifest },
  state: ViewState,
  { t }: ViewContext,
): CompareModel | null {
  const { nation, otherNation, regions, stock, otherStock, variants, otherVariants } = answers;
  if (!nation || !otherNation || !regions || !stock || !otherStock || !variants || !otherVariants)
    return null;
  const series = differences(nation, otherNation);
  const years = [...new Set(series.filter((each) => each.first && each.second).map((each) => each.year))];
  const year = shownYear(state.year, years, series);
  const provinces = provincesIn(year, answers.provinces, answers.otherProvinces);
  const nameOf = namerOf(regions, t.terms.nation);
  const differ = provinces?.filter(({ value }) => value !== null && value !== 0) ?? [];
  return {
    first,
    second,
    metric: METRICS[nation.spec.metric],
    nation: series,
    years,
    year,
    provinces: provinces && differ.map((each) => named(each, nameOf)).sort(byDifference),
    same: provinces?.filter(({ value }) => value === 0).length ?? 0,
    withheld: provinces?.filter(({ value }) => value === null).length ?? 0,
    headlines: headlinesOf(first, second, answers.headlines, answers.otherHeadlines),
    changed: changedTotals(differences(stock, otherStock), variants, otherVariants),
  };
}

/** The year asked for, else the last one that is complete in both, else the last of both. */
function shownYear(asked: number | null, years: readonly number[], series: readonly Difference[]) {
  if (asked !== null && years.includes(asked)) return asked;
  const complete = series.filter(({ value }) => value !== null).map(({ year }) => year);
  return complete.at(-1) ?? years.at(-1) ?? null;
}

function provincesIn(year: number | null, first: MetricFrame | undefined, second: MetricFrame | undefined) {
  if (!first || !second) return null;
  return differences(first, second).filter((each) => each.year === year && each.region !== null);
}

const named = (each: Difference, nameOf: (code: RegionCode) => string): Named => {
  const code = each.region ?? ('ID' as RegionCode);
  return { ...each, code, name: nameOf(code) };
};

const size = ({ value }: Difference): number => Math.abs(value ?? 0);
const byDifference = (one: Named, other: Named): number =>
  size(other) - size(one) || (one.code < other.code ? -1 : 1);

function headlinesOf(
  first: Manifest,
  second: Manifest,
  own: FiguresFrame | undefined,
  other: FiguresFrame | undefined,
): readonly ComparedHeadline[] {
  const find = (manifest: Manifest, frame: FiguresFrame | undefined, id: Headline['id']) => {
    const named = manifest.headlines.find((headline) => headline.id === id)?.figure_id;
    return frame?.rows.find((figure) => figure.id === named) ?? null;
  };
  return HEADLINE_IDS.map((id) => ({
    id,
    first: find(first, own, id),
    second: find(second, other, id),
  })).filter((each) => each.first || each.second);
}
