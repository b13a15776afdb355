import { NATION } from '../../base/index.ts';
import type { MetricFrame, PartRow, ShareRow, SpanRow } from '../../metrics/index.ts';
import type { RegionRow, VariantRow } from '../../queries/index.ts';
import type { ViewState } from '../../state/index.ts';
import { indexOf } from '../frame-index.ts';
import { namerOf } from '../names.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { GrowthSpecs } from './ask.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type GrowthMode, parseMode } from './mode.ts';
import { type GrowthPlace, periodOf, placeOf } from './place.ts';
import { type ActivityModel, readActivity } from './read-activity.ts';
import { type ProvincesModel, readProvinces } from './read-provinces.ts';
import { readTargets, type TargetsModel } from './read-targets.ts';
import { type SliceRows, slicesOf } from './slices.ts';

export interface Series {
  readonly slices: readonly SliceRows[];
  readonly total: SliceRows;
  /** By slice and year; null when shares are not asked for or not answered yet. */
  readonly shares: readonly ShareRow[] | null;
}
export interface NamedSpan {
  readonly name: string;
  readonly row: SpanRow;
}
/** Libraries that join and take part. Null: not answered yet. */
export interface LibrariesModel {
  readonly face: 'libraries';
  readonly years: readonly number[];
  readonly partial: ReadonlySet<number>;
  readonly flow: Series;
  readonly stock: Series;
  readonly span: SpanRow | null;
  readonly spanRegions: readonly NamedSpan[] | null;
  readonly parts: readonly PartRow[] | null;
  readonly variants: readonly VariantRow[] | null;
  readonly ledger: Ledger;
}

export interface GrowthModel {
  readonly place: GrowthPlace;
  readonly name: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly mode: GrowthMode;
  readonly regions: readonly RegionRow[];
  readonly shown: LibrariesModel | ProvincesModel | ActivityModel | TargetsModel;
}

export function readGrowth(
  answers: Answers<GrowthSpecs>,
  state: ViewState,
  context: ViewContext,
): GrowthModel {
  const { manifest, t } = context;
  const place = placeOf(state, manifest);
  const nameOf = namerOf(answers.regions, t.terms.nation);
  const shared = {
    place,
    name: nameOf(place.region),
    period: periodOf(state, manifest),
    mode: parseMode(state.mode),
    regions: answers.regions.rows.map((region) => ({ ...region, name: nameOf(region.code) })),
  };
  switch (shared.mode.face) {
    case 'libraries':
      return { ...shared, shown: readLibraries(answers, state, place, nameOf) };
    case 'provinces':
      return {
        ...shared,
        shown: readProvinces(answers, shared.period, shared.regions, context),
      };
    case 'activity':
      return { ...shared, shown: readActivity(answers, place, shared.mode.measure) };
    case 'targets':
      return { ...shared, shown: readTargets(answers, place) };
  }
}

function readLibraries(
  answers: Answers<GrowthSpecs>,
  state: ViewState,
  place: GrowthPlace,
  nameOf: ReturnType<typeof namerOf>,
): LibrariesModel {
  const years = answers.stockTotal ? indexOf(answers.stockTotal).years : [];
  const series = (
    frame: MetricFrame | undefined,
    whole: MetricFrame | undefined,
    shares: readonly ShareRow[] | undefined,
  ): Series => ({
    slices: frame ? slicesOf(frame, place.region, years) : [],
    total: (whole && slicesOf(whole, place.region, years)[0]) ?? NOTHING,
    shares: shares?.filter(({ region }) => region === place.region) ?? null,
  });
  const flow = series(answers.flow, answers.flowTotal, answers.flowShares?.rows);
  return {
    face: 'libraries',
    years,
    partial: new Set(flow.total.rows.flatMap((row) => (row?.partial ? [row.year] : []))),
    flow,
    stock: series(answers.stock, answers.stockTotal, answers.stockShares?.rows),
    span: answers.span?.rows.find(({ region }) => region === place.region) ?? null,
    spanRegions:
      answers.spanRegions?.rows.flatMap((row) =>
        row.region === null || row.place !== 'region' ? [] : [{ name: nameOf(row.region), row }],
      ) ?? null,
    parts: answers.parts?.rows.filter(({ region }) => region === place.region) ?? null,
    ledger: ledgerOf(answers.ledger),
    variants: place.region === NATION ? variantsOf(answers.variants?.rows, state) : [],
  };
}

const NOTHING: SliceRows = { id: ' ', tier: null, channel: null, color: '--cat-1', rows: [] };

/** Those that speak of what the filters show. */
function variantsOf(rows: readonly VariantRow[] | undefined, { tier, channel, funding }: ViewState) {
  if (rows === undefined) return null;
  if (funding.length > 0) return [];
  return rows.filter(
    (row) =>
      (tier.length === 0 || tier.includes(row.tier)) &&
      (channel.length === 0 || channel.includes(row.channel)),
  );
}
