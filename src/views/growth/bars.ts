import type { SeriesModel } from '../../charts/index.ts';
import type { ShareRow } from '../../metrics/index.ts';
import type { ViewContext } from '../view.ts';
import type { GrowthMode } from './mode.ts';
import type { GrowthModel, LibrariesModel, Series } from './read.ts';
import { type Slice, sliceId, sliceName } from './slices.ts';

/** The four provinces made in 2022, and the two that they were made of. */
const PAPUA: readonly string[] = ['91', '92', '93', '94', '95', '96'];
const SPLIT_YEAR = 2022;

/** Bars are shares of the year's total: of one part alone there is none. */
export const isShare = ({ share, split }: GrowthMode): boolean => share && split !== 'total';

/** Bars by year, standing on each other; where shares are asked for, those in percent, which may be on their way. */
export function barsOf(
  series: Series,
  growth: GrowthModel,
  libraries: LibrariesModel,
  context: ViewContext,
): SeriesModel {
  const { t, f } = context;
  const asShare = isShare(growth.mode);
  const shares = sharesBy(series.shares ?? []);
  return {
    x: libraries.years.map(String),
    stack: true,
    partial: libraries.years.flatMap((year, at) => (libraries.partial.has(year) ? [at] : [])),
    breaks: breaksOf(growth, libraries, context),
    words: wordsOf(libraries, context),
    missingWord: t.growth.words.none,
    ...(asShare ? { yMax: 100 } : {}),
    formatY: (value) => (asShare ? f.percent(value, 0) : f.number(value)),
    series: series.slices.map((slice) => ({
      id: slice.id,
      name: sliceName(slice, t),
      color: slice.color,
      kind: 'bar',
      labels: series.slices.length === 1 ? 'values' : 'none',
      values: libraries.years.map((year, at) =>
        asShare ? (shares(slice, year)?.share ?? null) : (slice.rows[at]?.value ?? null),
      ),
    })),
  };
}

/** Finds the share of a slice in a year. */
export function sharesBy(rows: readonly ShareRow[]): (slice: Slice, year: number) => ShareRow | undefined {
  const found = new Map(rows.map((row) => [`${sliceId(row)} ${row.year}`, row]));
  return ({ id }, year) => found.get(`${id} ${year}`);
}

/** True when the four provinces of 2022 are in what is shown, in boundaries that know them. */
export function showsSplit({ place }: GrowthModel): boolean {
  return place.era === '38' && (place.province === null || PAPUA.includes(place.province));
}

/** Where the provinces changed, when they are among what is shown. */
function breaksOf(
  growth: GrowthModel,
  { years }: LibrariesModel,
  { t }: ViewContext,
): NonNullable<SeriesModel['breaks']> {
  const before = years.indexOf(SPLIT_YEAR);
  return before > 0 && showsSplit(growth) ? [{ before, word: t.growth.words.newProvinces }] : [];
}

/** What must be said of a year: that it is not complete, that sources disagree about it. */
function wordsOf(
  { years, partial, variants }: LibrariesModel,
  { t }: ViewContext,
): NonNullable<SeriesModel['words']> {
  const { words } = t.growth;
  const differing = new Set(variants?.map(({ year }) => year));
  return years.flatMap((year, at) => [
    ...(differing.has(year) ? [{ at, word: words.differ }] : []),
    ...(partial.has(year) ? [{ at, word: words.partial }] : []),
  ]);
}
