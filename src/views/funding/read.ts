import { type Funding, NATION, type RegionCode } from '../../base/index.ts';
import {
  classBreaks,
  type FigureRow,
  METRICS,
  type MetricDefinition,
  type MetricRow,
  type ShareRow,
} from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';
import { namerOf } from '../names.ts';
import { shownYear } from '../period.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { FundingSpecs } from './ask.ts';
import { type MoneyModel, readMoney } from './money.ts';
import { type FundingPlace, placeOf } from './place.ts';
import { type ReplicationModel, readReplication } from './replication.ts';
import { shownSources } from './sources.ts';

/** What one funder paid for in one area and year. */
export interface Part {
  readonly funding: Funding;
  readonly row: ShareRow | null;
}
/** A year of an area, or an area of a year: its parts and the total that was asked for apart from them. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly total: MetricRow | null;
  /** Parts and total agree; null when one of them is not known. */
  readonly adds: boolean | null;
}
export interface YearParts extends Parts {
  readonly year: number;
}
export interface RegionParts extends Parts {
  /** Null: libraries that lie in no listed region. */
  readonly code: RegionCode | null;
  readonly name: string;
  readonly place: ShareRow['place'];
  readonly illustrative: boolean;
}
export interface FundingModel {
  readonly metric: MetricDefinition;
  readonly place: FundingPlace;
  readonly name: string;
  /** Name of the province that the place lies in; null for the nation and provinces. */
  readonly parentName: string | null;
  /** The place is a regency whose numbers are modelled. */
  readonly illustrative: boolean;
  readonly modelled: boolean;
  readonly sources: readonly Funding[];
  readonly years: readonly number[];
  readonly year: number;
  readonly partialYears: ReadonlySet<number>;
  readonly byYear: readonly YearParts[];
  /** Regions of the year, most libraries first (illustrative ones by name: they take no rank), those outside any region last. */
  readonly regions: readonly RegionParts[];
  /** Lower bounds of the colour classes, from all years. */
  readonly breaks: readonly number[];
  readonly replication: ReplicationModel;
  /** Null until amounts and the figures that state them are there. */
  readonly money: MoneyModel | null;
  /** Rows of the ledger by id; empty until they are there. */
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly nameOf: (code: RegionCode) => string;
}

export function readFunding(
  answers: Answers<FundingSpecs>,
  state: ViewState,
  context: ViewContext,
): FundingModel {
  const { manifest, t } = context;
  const place = placeOf(state);
  const nameOf = namerOf(answers.regions, t.terms.nation);
  const own = answers.place.rows.filter((row) => row.region === place.region);
  const totals = answers.placeTotal.rows.filter((row) => row.region === place.region);
  const years = [...new Set(answers.list.rows.map(({ year }) => year))].sort((a, b) => a - b);
  const year = shownYear(state.year, years, manifest);
  const sources = shownSources(
    new Set(
      [...own, ...answers.list.rows].flatMap(({ funding, value }) => (funding && value ? [funding] : [])),
    ),
  );
  const metric = METRICS[answers.place.spec.metric];
  const modelled = [...own, ...answers.list.rows].some(
    ({ evidence }) => evidence === 'modelled' || evidence === 'mixed',
  );
  return {
    metric,
    place,
    name: nameOf(place.region),
    parentName: place.level === 'regency' && place.within !== null ? nameOf(place.within) : null,
    illustrative: place.level === 'regency' && modelled,
    modelled,
    sources,
    years,
    year,
    partialYears: new Set(totals.filter(({ partial }) => partial).map((row) => row.year)),
    byYear: years.map((each) => ({
      year: each,
      ...partsOf(
        sources,
        own.filter((row) => row.year === each),
        totals.find((row) => row.year === each) ?? null,
      ),
    })),
    regions: regionsOfYear(answers, year, sources, (code) => nameOf(code), context),
    breaks: classBreaks(
      answers.list.rows.flatMap(({ value, place: where }) =>
        where === 'region' && value !== null ? [value] : [],
      ),
      metric,
    ),
    replication: readReplication(answers, year, nameOf),
    money:
      answers.amounts && answers.figures
        ? readMoney(answers.amounts.rows, answers.figures.rows, manifest, { region: place.region, year })
        : null,
    figures: new Map((answers.figures?.rows ?? []).map((figure) => [figure.id as string, figure])),
    nameOf,
  };
}

export function partsOf(
  sources: readonly Funding[],
  rows: readonly ShareRow[],
  total: MetricRow | null,
): Parts {
  const parts = sources.map((funding) => ({
    funding,
    row: rows.find((row) => row.funding === funding) ?? null,
  }));
  const known = rows.every(({ value }) => value !== null) && total?.value != null;
  const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
  return { parts, total, adds: known ? sum === total?.value : null };
}

function regionsOfYear(
  answers: Answers<FundingSpecs>,
  year: number,
  sources: readonly Funding[],
  nameOf: (code: RegionCode) => string,
  { t, manifest }: ViewContext,
): readonly RegionParts[] {
  const keyOf = (row: { readonly region: RegionCode | null; readonly place: string }) =>
    `${row.place} ${row.region ?? ''}`;
  const shares = new Map<string, ShareRow[]>();
  for (const row of answers.list.rows)
    if (row.year === year) shares.set(keyOf(row), [...(shares.get(keyOf(row)) ?? []), row]);
  const words = t.funding.heat;
  const regencies = answers.list.spec.level === 'regency';
  return answers.listTotal.rows
    .filter((row) => row.year === year && (row.place === 'region' || (row.value ?? 0) > 0))
    .map((total) => ({
      code: total.place === 'region' ? total.region : null,
      place: total.place,
      name:
        total.place === 'region'
          ? nameOf(total.region ?? NATION)
          : total.place === 'provincial'
            ? words.provincial
            : words.unknown,
      illustrative: regencies && total.place === 'region' && manifest.evidence === 'modelled',
      ...partsOf(sources, shares.get(keyOf(total)) ?? [], total),
    }))
    .sort(byTotal);
}

const names = new Intl.Collator('id');

function byTotal(one: RegionParts, other: RegionParts): number {
  if ((one.code === null) !== (other.code === null)) return one.code === null ? 1 : -1;
  if (one.illustrative && other.illustrative) return names.compare(one.name, other.name);
  const difference = (other.total?.value ?? -1) - (one.total?.value ?? -1);
  return difference !== 0 ? difference : one.name < other.name ? -1 : 1;
}
