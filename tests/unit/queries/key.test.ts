import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, ERAS, FUNDINGS, LEVELS, type RegionCode, TIERS } from '../../../src/base/index.ts';
import { DIMENSIONS, METRIC_IDS, type MetricSpec } from '../../../src/metrics/index.ts';
import { canonicalKey, compile, normalise, storedName, storedNames } from '../../../src/queries/index.ts';

const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const metricSpecs: fc.Arbitrary<MetricSpec> = fc.record({
  kind: fc.constant('metric' as const),
  metric: fc.constantFrom(...METRIC_IDS),
  level: fc.constantFrom(...LEVELS),
  era: fc.constantFrom(...ERAS),
  tier: some(TIERS),
  channel: some(CHANNELS),
  funding: some(FUNDINGS),
  within: fc.constantFrom(null, '33' as RegionCode, '91' as RegionCode),
  by: some(DIMENSIONS),
});
const plain: MetricSpec = {
  kind: 'metric',
  metric: 'libraries',
  level: 'province',
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
};

describe('a question has one key', () => {
  it('whatever the order of its lists', () => {
    fc.assert(
      fc.property(metricSpecs, (spec) => {
        const turned = { ...spec, tier: [...spec.tier].reverse(), by: [...spec.by].reverse() };
        expect(canonicalKey(turned)).toBe(canonicalKey(spec));
      }),
    );
  });
  it('and writing it that way again changes nothing', () => {
    fc.assert(
      fc.property(metricSpecs, (spec) => {
        expect(normalise(normalise(spec))).toEqual(normalise(spec));
        expect(canonicalKey(normalise(spec))).toBe(canonicalKey(spec));
      }),
    );
  });
  it('and equal keys give equal SQL, different keys different SQL', () => {
    fc.assert(
      fc.property(metricSpecs, metricSpecs, (one, other) => {
        const same = canonicalKey(one) === canonicalKey(other);
        expect(compile(one, 's').sql === compile(other, 's').sql).toBe(same || sameMeaning(one, other));
      }),
    );
  });
  it('a filter that names everything is no filter', () => {
    expect(canonicalKey({ ...plain, tier: TIERS, channel: CHANNELS })).toBe(canonicalKey(plain));
    expect(canonicalKey({ ...plain, tier: ['village'] })).not.toBe(canonicalKey(plain));
  });
  it('boundaries and province count only where they change the answer', () => {
    const key = (more: Partial<MetricSpec>) => canonicalKey({ ...plain, ...more });
    expect(key({ level: 'nation', era: '34' })).toBe(key({ level: 'nation' }));
    expect(key({ level: 'nation', era: '34', metric: 'provinces_reached' })).not.toBe(
      key({ level: 'nation', metric: 'provinces_reached' }),
    );
    expect(key({ era: '34' })).not.toBe(key({}));
    expect(key({ within: '33' as RegionCode })).toBe(key({}));
    expect(key({ level: 'regency', within: '91' as RegionCode, era: '34' })).not.toBe(
      key({ level: 'regency', within: '91' as RegionCode }),
    );
  });
  it('of figures ignores the order of ids, repeated ids, and the case and spaces of a search', () => {
    const ids = ['F002', 'F001', 'F002'] as never[];
    expect(canonicalKey({ kind: 'figures', ids })).toBe('{"kind":"figures","ids":["F001","F002"]}');
    expect(canonicalKey({ kind: 'figures', search: '  Maros  DESA ' })).toBe(
      canonicalKey({ kind: 'figures', search: 'maros desa' }),
    );
    expect(canonicalKey({ kind: 'figures', search: ' ' })).toBe(canonicalKey({ kind: 'figures' }));
    expect(canonicalKey({ kind: 'figures', ids: [] })).not.toBe(canonicalKey({ kind: 'figures' }));
  });
});

/** Where a metric ignores what two specs differ in, they may share their SQL. */
function sameMeaning(one: MetricSpec, other: MetricSpec): boolean {
  return compile(one, 's').sql === compile(other, 's').sql && one.metric === other.metric;
}

describe('the name of a stored answer', () => {
  it('is FNV-1a of 64 bits, as hex that any file system takes', () => {
    expect(canonicalKey({ kind: 'sharing' })).toBe('{"kind":"sharing"}');
    expect(storedName({ kind: 'sharing' })).toMatch(/^[0-9a-f]{16}$/);
    fc.assert(
      fc.property(metricSpecs, (spec) => {
        expect(storedName(spec)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
  it('is the same for equal questions, which are listed once', () => {
    const names = storedNames([plain, { ...plain, tier: TIERS }, { kind: 'sharing' }]);
    expect([...names.keys()]).toEqual([storedName(plain), storedName({ kind: 'sharing' })]);
  });
});
