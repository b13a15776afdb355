import { METRICS, type MetricDefinition, type MetricRow, type SpanRow } from '../../metrics/index.ts';
import type { RegionRow } from '../../queries/index.ts';
import { numberText, valueText } from '../cell-text.ts';
import { indexOf } from '../frame-index.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { GrowthSpecs } from './ask.ts';

/** A province over the years. */
export interface ProvinceHistory {
  readonly region: RegionRow;
  readonly values: readonly (number | null)[];
  /** One cell for each year of the data. */
  readonly rows: readonly (MetricRow | undefined)[];
  readonly last: MetricRow;
  /** Newest value of a complete year in words, or why there is none. */
  readonly text: string;
  /** Cells of the first and last year of the period; undefined where the data have no such year. */
  readonly from: MetricRow | undefined;
  readonly to: MetricRow | undefined;
  readonly span: SpanRow | null;
}
export interface ProvincesModel {
  readonly face: 'provinces';
  readonly metric: MetricDefinition;
  readonly years: readonly number[];
  readonly partial: ReadonlySet<number>;
  /** Highest value of all provinces and years. */
  readonly max: number;
  readonly maxText: string;
  /** The year whose values are written out. */
  readonly textYear: number;
  /** By rank at the end of the period, then by code. */
  readonly provinces: readonly ProvinceHistory[];
}

export function readProvinces(
  answers: Answers<GrowthSpecs>,
  period: { readonly from: number; readonly to: number },
  regions: readonly RegionRow[],
  context: ViewContext,
): ProvincesModel {
  const frame = answers.provinces;
  const metric = METRICS[frame?.spec.metric ?? 'libraries'];
  const index = frame ? indexOf(frame) : null;
  const years = index?.years ?? [];
  const partial = new Set(
    frame?.rows.flatMap((row) => (row.partial && row.place === 'region' ? [row.year] : [])),
  );
  const textYear = years.includes(period.to) ? period.to : (years.at(-1) ?? period.to);
  const spans = new Map<string | null, SpanRow>(answers.spanProvinces?.rows.map((row) => [row.region, row]));
  const provinces = regions.flatMap((region): ProvinceHistory[] => {
    const last = index?.row(textYear, region.code);
    if (region.level !== 'province' || !index || !last) return [];
    return [
      {
        region,
        values: index.history(region.code),
        rows: years.map((year) => index.row(year, region.code)),
        last,
        text:
          last.value === null
            ? context.t.states.missing[last.reason ?? 'not_reported'].short
            : numberText(last.value, metric, context),
        from: index.row(period.from, region.code),
        to: index.row(period.to, region.code),
        span: spans.get(region.code) ?? null,
      },
    ];
  });
  const max = Math.max(0, ...provinces.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    face: 'provinces',
    metric,
    years,
    partial,
    max,
    maxText: valueText(max, metric, context),
    textYear,
    provinces: provinces.sort(byRank),
  };
}

function byRank(a: ProvinceHistory, b: ProvinceHistory): number {
  const left = a.last.value ?? Number.NEGATIVE_INFINITY;
  const right = b.last.value ?? Number.NEGATIVE_INFINITY;
  if (left !== right) return right - left;
  return a.region.code < b.region.code ? -1 : 1;
}

/** The provinces that moved most: at most three up and three down, by places. */
export function movers(provinces: readonly ProvinceHistory[]): ReadonlySet<string> {
  const moved = provinces
    .flatMap(({ region, from, to }) =>
      from?.rank == null || to?.rank == null ? [] : [{ code: region.code, up: from.rank - to.rank }],
    )
    .sort((a, b) => b.up - a.up || (a.code < b.code ? -1 : 1));
  const up = moved.filter((each) => each.up > 0).slice(0, 3);
  const down = moved.filter((each) => each.up < 0).slice(-3);
  return new Set([...up, ...down].map(({ code }) => code));
}
