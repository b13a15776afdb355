import {
  CHANNELS,
  ERAS,
  FUNDINGS,
  isOneOf,
  LANGS,
  NATION,
  type RegionCode,
  type SnapshotId,
  TIERS,
} from '../base/index.ts';
import type { MetricId } from '../metrics/index.ts';
import { type Codec, flag, freeText, listOf, matching, oneOf, optional, year } from './codec.ts';
import { asFilter, asOrderedSet, asSortedSet } from './lists.ts';
import {
  FORMS,
  MAP_LEVELS,
  MOST_PINS,
  type SortKey,
  THEMES,
  VIEWS,
  type ViewKey,
  type ViewState,
  type WhyCell,
} from './view-state.ts';

/** A codec for every key: one that is missing, or of another type than its field, fails the build. */
export type Codecs = { readonly [K in ViewKey]: Codec<ViewState[K]> };

// Only the type comes from metrics, so that reading a link never loads the database; a metric that the record
// lacks, or has too many, fails the build.
const METRICS: Readonly<Record<MetricId, true>> = {
  libraries: true,
  new_libraries: true,
  village_coverage: true,
  regency_coverage: true,
  provinces_reached: true,
  regencies_reached: true,
  libraries_per_100k: true,
  replications_per_stimulus_village: true,
  active_libraries: true,
  active_share: true,
  activities: true,
  participants: true,
  participants_per_activity: true,
};
const METRIC_NAMES = Object.keys(METRICS) as readonly MetricId[];

const MOST_COLUMNS = 40;
const name = matching(/^[a-z][a-z0-9_]{0,63}$/, 'not_a_name', (text) => text);
const names = listOf(name, (items) => asOrderedSet(items, String), MOST_COLUMNS);
const snapshot = matching(/^[a-z0-9][a-z0-9._-]{0,63}$/i, 'not_a_name', (text) => text as SnapshotId);
const code = matching(/^(ID|\d{2}(\.\d{2})?)$/, 'not_a_code', (text) => text as RegionCode);

/** `ID` and silence both mean the nation; null stands for them. */
const region: Codec<RegionCode | null> = {
  parse(text) {
    const parsed = code.parse(text);
    return parsed.kind === 'valid' && parsed.value === NATION ? { kind: 'valid', value: null } : parsed;
  },
  print: (value) => value ?? '',
};

/** `column`, or `-column` for descending. */
const sortKey: Codec<SortKey> = {
  parse(text) {
    const descending = text.startsWith('-');
    const column = name.parse(descending ? text.slice(1) : text);
    if (column.kind !== 'valid') return descending ? { kind: 'invalid', reason: 'not_a_name' } : column;
    return { kind: 'valid', value: { column: column.value, descending } };
  },
  print: (key) => `${key.descending ? '-' : ''}${key.column}`,
};

const PARTS = [TIERS, CHANNELS, FUNDINGS].map((list) => `(?:-(${list.join('|')}))?`).join('');
const FILTERED = 'filtered';
const WHY = new RegExp(`^([a-z_0-9]+)-(ID|\\d{2}(?:\\.\\d{2})?)-(20\\d\\d)${PARTS}(-${FILTERED})?$`);

/** `metric-region-year`, and for a part `-tier-channel-funder`, or some of these, with `-filtered` for one of what is left. */
const whyCell: Codec<WhyCell | null> = {
  parse(text) {
    if (text === '') return { kind: 'missing' };
    const [, metric, region, at, ...named] = WHY.exec(text) ?? [];
    if (!isOneOf(METRIC_NAMES, metric) || region === undefined)
      return { kind: 'invalid', reason: 'not_a_name' };
    const slice = sliceOf(named);
    if (slice === null && named.some((word) => word !== undefined))
      return { kind: 'invalid', reason: 'not_a_name' };
    return { kind: 'valid', value: { metric, region: region as RegionCode, year: Number(at), slice } };
  },
  print(cell) {
    if (cell === null) return '';
    const { metric, region, year: at, slice } = cell;
    return [
      metric,
      region,
      at,
      ...(slice ? [slice.tier, slice.channel, slice.funding, slice.filtered ? FILTERED : null] : []),
    ]
      .filter((each) => each !== null)
      .join('-');
  },
};

function sliceOf([tier, channel, funding, filtered]: readonly (string | undefined)[]): WhyCell['slice'] {
  if (tier === undefined && channel === undefined && funding === undefined) return null;
  return {
    tier: isOneOf(TIERS, tier) ? tier : null,
    channel: isOneOf(CHANNELS, channel) ? channel : null,
    funding: isOneOf(FUNDINGS, funding) ? funding : null,
    filtered: filtered !== undefined,
  };
}

/** How each key of the URL is read and written; links write them in this order. */
export const CODECS: Codecs = {
  view: oneOf(VIEWS),
  snapshot: optional(snapshot),
  compare: optional(snapshot),
  metric: oneOf(METRIC_NAMES),
  year,
  from: year,
  to: year,
  level: oneOf(MAP_LEVELS),
  region,
  pin: listOf(code, asSortedSet, MOST_PINS),
  form: oneOf(FORMS),
  tier: listOf(oneOf(TIERS), (items) => asFilter(TIERS, items), TIERS.length),
  channel: listOf(oneOf(CHANNELS), (items) => asFilter(CHANNELS, items), CHANNELS.length),
  funding: listOf(oneOf(FUNDINGS), (items) => asFilter(FUNDINGS, items), FUNDINGS.length),
  era: oneOf(ERAS),
  mode: optional(name),
  cols: names,
  sort: listOf(sortKey, (items) => asOrderedSet(items, (key) => key.column), MOST_COLUMNS),
  where: freeText(2000),
  pivot: names,
  q: freeText(200),
  why: whyCell,
  lang: oneOf(LANGS),
  theme: oneOf(THEMES),
  embed: flag,
};
