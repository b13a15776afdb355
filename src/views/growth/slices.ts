import { CHANNELS, type Channel, type RegionCode, TIERS, type Tier } from '../../base/index.ts';
import type { ColorToken } from '../../charts/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { MetricFrame, MetricRow } from '../../metrics/index.ts';

/** One part of the bars: a tier, a channel, both, or (both null) the total. */
export interface Slice {
  readonly id: string;
  readonly tier: Tier | null;
  readonly channel: Channel | null;
  readonly color: ColorToken;
}
/** A slice's cells, one for each of the years asked; undefined where the answer has none. */
export interface SliceRows extends Slice {
  readonly rows: readonly (MetricRow | undefined)[];
}

const COLORS: Readonly<Record<string, ColorToken>> = {
  'village stimulus': '--cat-1',
  'village replication': '--cat-2',
  'regency stimulus': '--cat-6',
  'regency replication': '--cat-4',
  'province stimulus': '--cat-3',
  'province replication': '--cat-7',
  'village ': '--cat-1',
  'regency ': '--cat-6',
  'province ': '--cat-3',
  ' stimulus': '--cat-1',
  ' replication': '--cat-2',
};

/** Name of a slice's place among the slices. */
export const sliceId = (part: { readonly tier: Tier | null; readonly channel: Channel | null }): string =>
  `${part.tier ?? ''} ${part.channel ?? ''}`;

const ORDER: readonly (Tier | null)[] = [null, ...TIERS.toReversed()];
const ALL: readonly Slice[] = ORDER.flatMap((tier) =>
  [null, ...CHANNELS].map((channel) => {
    const id = sliceId({ tier, channel });
    return { id, tier, channel, color: COLORS[id] ?? '--cat-1' };
  }),
);

/** The slices of a region that hold a library in any year, villages first; the total alone when there are none. */
export function slicesOf(
  frame: MetricFrame,
  region: RegionCode,
  years: readonly number[],
): readonly SliceRows[] {
  const cells = new Map<string, MetricRow>();
  for (const row of frame.rows) {
    if (row.region === region && row.place === 'region') cells.set(`${sliceId(row)} ${row.year}`, row);
  }
  return ALL.flatMap((slice) => {
    const rows = years.map((year) => cells.get(`${slice.id} ${year}`));
    const used = rows.some((row) => row !== undefined && (row.value ?? 0) > 0);
    return used || (slice.id === ' ' && rows.some((row) => row !== undefined)) ? [{ ...slice, rows }] : [];
  });
}

/** `Village libraries, stimulus`. */
export function sliceName({ tier, channel }: Pick<Slice, 'tier' | 'channel'>, t: Messages): string {
  const words = [
    tier === null ? null : t.terms.tiers[tier].short,
    channel === null ? null : t.terms.channels[channel].short,
  ].filter((word) => word !== null);
  return words.length === 0 ? t.growth.total : words.join(', ');
}
