import { CHANNELS, FUNDINGS, TIERS } from '../base/index.ts';
import { normaliseMetricSpec } from '../metrics/index.ts';
import {
  type Grouping,
  normaliseChoice,
  normaliseGrouping,
  normaliseSort,
  type RowsSpec,
  type RowsTotalSpec,
} from './rows/index.ts';
import type { QuerySpec } from './spec.ts';

/** The one way to write a question: specs that ask the same become equal, letter by letter, as JSON. */
export function normalise<Q extends QuerySpec>(spec: Q): Q;
export function normalise(spec: QuerySpec): QuerySpec {
  switch (spec.kind) {
    case 'metric':
      return normaliseMetricSpec(spec);
    case 'figures':
      return {
        kind: 'figures',
        ...(spec.ids === undefined ? {} : { ids: [...new Set(spec.ids)].sort() }),
        ...(spec.indicator === undefined ? {} : { indicator: spec.indicator }),
        ...(spec.level === undefined ? {} : { level: spec.level }),
        ...(spec.region === undefined ? {} : { region: spec.region }),
        ...(isBlank(spec.search) ? {} : { search: spec.search.trim().toLowerCase().split(/\s+/).join(' ') }),
      };
    case 'regions':
      return { kind: 'regions', era: spec.era, ...(spec.level === undefined ? {} : { level: spec.level }) };
    case 'unmapped':
      return {
        kind: 'unmapped',
        tier: filter(TIERS, spec.tier),
        channel: filter(CHANNELS, spec.channel),
        funding: filter(FUNDINGS, spec.funding),
        limit: spec.limit,
      };
    case 'sharing':
    case 'funding_amounts':
    case 'variants':
    case 'targets':
    case 'context':
      return { kind: spec.kind };
    case 'span':
      return {
        ...normaliseMetricSpec({ ...spec, kind: 'metric' }),
        kind: 'span',
        from: spec.from,
        to: spec.to,
        goal: spec.goal === null ? null : { value: spec.goal.value, year: spec.goal.year },
      };
    case 'range': {
      const { metric, era, tier, channel } = spec;
      return { kind: 'range', metric, era, tier, channel };
    }
    case 'gaps':
      return { kind: 'gaps', era: spec.era, year: spec.year, target: spec.target };
    case 'shares':
      return { ...normaliseMetricSpec({ ...spec, kind: 'metric' }), kind: 'shares' };
    case 'parts': {
      const choice = normaliseMetricSpec({ ...spec, kind: 'metric', metric: 'libraries', by: [] });
      const { level, era, tier, channel, funding, within } = choice;
      return { kind: 'parts', level, era, tier, channel, funding, within, from: spec.from, to: spec.to };
    }
    case 'rows': {
      const choice = normaliseChoice(spec);
      const sort = normaliseSort(spec.sort, choice.source);
      return { kind: 'rows', ...choice, sort, offset: spec.offset, limit: spec.limit, ...grouped(spec) };
    }
    case 'rows_total':
      return { kind: 'rows_total', ...normaliseChoice(spec), ...grouped(spec) };
    case 'rows_values':
      return { kind: 'rows_values', ...normaliseChoice(spec), column: spec.column };
    case 'pulse': {
      const choice = normaliseMetricSpec({
        ...spec,
        kind: 'metric',
        metric: 'activities',
        within: null,
        by: [],
      });
      const { level, era, tier, channel, funding } = choice;
      return { kind: 'pulse', grain: spec.grain, level, era, region: spec.region, tier, channel, funding };
    }
  }
}

function grouped({ group, source }: RowsSpec | RowsTotalSpec): { readonly group?: Grouping } {
  const heads = normaliseGrouping(group, source);
  return heads ? { group: heads } : {};
}

const isBlank = (search: string | undefined): search is undefined => (search ?? '').trim() === '';

function filter<T extends string>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  const kept = all.filter((value) => chosen.includes(value));
  return kept.length === all.length ? [] : kept;
}

/** Stable text of a question: equal exactly when the questions are. */
export function canonicalKey(spec: QuerySpec): string {
  return JSON.stringify(normalise(spec));
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/**
 * Name of the file that may hold the answer: 16 hex digits, FNV-1a of 64 bits over the UTF-8 of the canonical key.
 * It only finds a file; the build refuses two questions with one name (see `storedNames`).
 */
export function storedName(spec: QuerySpec): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(canonicalKey(spec))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** Every question by its file name, equal ones once. Throws RangeError when two different ones share a name. */
export function storedNames(specs: readonly QuerySpec[]): ReadonlyMap<string, QuerySpec> {
  const names = new Map<string, QuerySpec>();
  for (const spec of specs) {
    const stored = storedName(spec);
    const other = names.get(stored);
    if (other === undefined) names.set(stored, normalise(spec));
    else if (canonicalKey(other) !== canonicalKey(spec)) {
      throw new RangeError(`${canonicalKey(other)} and ${canonicalKey(spec)} share the name ${stored}`);
    }
  }
  return names;
}
