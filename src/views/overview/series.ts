import { CHANNELS, type Channel, isOneOf, NATION, TIERS, type Tier } from '../../base/index.ts';
import type { ColorToken, SeriesModel } from '../../charts/index.ts';
import type { MetricRow } from '../../metrics/index.ts';
import type { WhyCell } from '../../state/index.ts';
import { type Ground, groundOf } from '../shown/index.ts';
import type { ViewContext } from '../view.ts';
import type { OverviewModel } from './read.ts';

interface Part {
  readonly tier: Tier | null;
  readonly channel: Channel;
  readonly color: ColorToken;
}
const JOINED: readonly Part[] = [
  { tier: 'village', channel: 'stimulus', color: '--cat-1' },
  { tier: 'regency', channel: 'stimulus', color: '--cat-6' },
  { tier: 'province', channel: 'stimulus', color: '--cat-3' },
];
const LINES: readonly Part[] = [
  { tier: null, channel: 'stimulus', color: '--cat-1' },
  { tier: null, channel: 'replication', color: '--cat-2' },
];

const inPart = (row: MetricRow, part: Part) =>
  row.channel === part.channel && (part.tier === null || row.tier === part.tier);

/** Values by year of a part; a year is missing when none of its rows has a value. */
function valuesOf(
  rows: readonly MetricRow[],
  years: readonly number[],
  part: Part,
): readonly (number | null)[] {
  return years.map((year) => {
    const values = rows.flatMap((row) =>
      row.year === year && inPart(row, part) && row.value !== null ? [row.value] : [],
    );
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
}

function shared(model: OverviewModel, { f }: ViewContext) {
  return {
    x: model.years.map(String),
    partial: model.years.flatMap((year, at) => (model.partialYears.has(year) ? [at] : [])),
    formatY: (value: number) => f.number(value),
  };
}

/** Libraries that joined by stimulus within each year, stacked by tier. */
export function joinedSeries(model: OverviewModel, context: ViewContext): SeriesModel {
  return {
    ...shared(model, context),
    stack: true,
    series: JOINED.map((part) => ({
      id: `${part.tier}`,
      name: context.t.terms.tiers[part.tier ?? 'village'].short,
      color: part.color,
      kind: 'bar',
      values: valuesOf(model.joined, model.years, part),
    })),
  };
}

type GroundAt = (series: string, at: number) => Ground;
const groundIn =
  (
    rows: readonly MetricRow[],
    { years }: OverviewModel,
    parts: readonly Part[],
    idOf: (part: Part) => string,
  ): GroundAt =>
  (series, at) => {
    const part = parts.find((each) => idOf(each) === series);
    return groundOf(rows.filter((row) => part !== undefined && row.year === years[at] && inPart(row, part)));
  };
/** What the values of those series rest on. */
export const joinedGround = (model: OverviewModel): GroundAt =>
  groundIn(model.joined, model, JOINED, ({ tier }) => `${tier}`);
export const channelGround = (model: OverviewModel): GroundAt =>
  groundIn(model.stock, model, LINES, ({ channel }) => channel);

/** The cell behind a bar of that series. */
export function joinedCell(tier: string, year: number | undefined): WhyCell | null {
  if (!isOneOf(TIERS, tier) || year === undefined) return null;
  return {
    metric: 'new_libraries',
    region: NATION,
    year,
    slice: { tier, channel: 'stimulus', funding: null, filtered: false },
  };
}

/** The cell behind a point of the stock of that channel. */
export function channelCell(channel: string, year: number | undefined): WhyCell | null {
  if (!isOneOf(CHANNELS, channel) || year === undefined) return null;
  return {
    metric: 'libraries',
    region: NATION,
    year,
    slice: { tier: null, channel, funding: null, filtered: false },
  };
}

/** Libraries in the programme at the end of each year, a line for each channel. */
export function channelSeries(model: OverviewModel, context: ViewContext): SeriesModel {
  return {
    ...shared(model, context),
    series: LINES.map((part) => ({
      id: part.channel,
      name: context.t.terms.channels[part.channel].short,
      color: part.color,
      kind: 'line',
      markers: true,
      labels: 'name',
      values: valuesOf(model.stock, model.years, part),
    })),
  };
}
