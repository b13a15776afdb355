import { expect, test } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import {
  differences,
  type MetricFrame,
  type MetricRow,
  type MetricSpec,
} from '../../../src/metrics/index.ts';

const spec: MetricSpec = {
  kind: 'metric',
  metric: 'libraries',
  level: 'nation',
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
};
const row = (year: number, value: number | null, more: Partial<MetricRow> = {}): MetricRow => ({
  region: 'ID' as RegionCode,
  place: 'region',
  year,
  tier: null,
  channel: null,
  funding: null,
  numerator: value,
  denominator: null,
  value,
  reason: value === null ? 'not_reported' : null,
  previous: null,
  change: null,
  changeReason: 'no_previous_year',
  changePct: null,
  changePctReason: 'no_previous_year',
  changeOver: null,
  partial: false,
  evidence: 'published',
  rows: 1,
  rank: null,
  ranked: null,
  ...more,
});
const frame = (rows: readonly MetricRow[], level: MetricSpec['level'] = 'nation'): MetricFrame => ({
  spec: { ...spec, level },
  sql: '',
  snapshot: '',
  rows,
});

test('the difference is the first snapshot less the second', () => {
  const [found] = differences(frame([row(2022, 2801)]), frame([row(2022, 3151)]));
  expect(found).toMatchObject({ year: 2022, value: -350, reason: null, byModel: false });
});

test('two equal numbers differ by zero, which is a number and no missing one', () => {
  const [found] = differences(frame([row(2021, 0)]), frame([row(2021, 0)]));
  expect(found).toMatchObject({ value: 0, reason: null });
});

test('a year that one snapshot does not reach has no difference, and says which', () => {
  const found = differences(frame([row(2020, 1), row(2024, 5)]), frame([row(2019, 3), row(2020, 1)]));
  expect(found.map(({ year, reason }) => [year, reason])).toEqual([
    [2019, 'not_in_first'],
    [2020, null],
    [2024, 'not_in_second'],
  ]);
});

test('a number that is missing is not taken for zero', () => {
  const [found] = differences(frame([row(2022, null)]), frame([row(2022, 12)]));
  expect(found).toMatchObject({ value: null, reason: 'missing' });
});

test('a year that is incomplete in one of the two is not subtracted', () => {
  const [found] = differences(frame([row(2023, 4122)]), frame([row(2023, 3681, { partial: true })]));
  expect(found).toMatchObject({ value: null, reason: 'partial' });
});

test('statuses of libraries, which each snapshot states of others, are not subtracted', () => {
  const active = (value: number | null): MetricFrame => {
    const made = frame([row(2024, value)]);
    return { ...made, spec: { ...made.spec, metric: 'active_libraries' } };
  };
  expect(differences(active(9), active(7))[0]).toMatchObject({ value: null, reason: 'not_comparable' });
  expect(differences(active(9), active(null))[0]).toMatchObject({ value: null, reason: 'missing' });
});

test('only what is modelled on both sides, below the nation, is a difference of models', () => {
  const modelled = { evidence: 'modelled' } as const;
  const pair = (level: MetricSpec['level'], other: Partial<MetricRow>) =>
    differences(frame([row(2022, 1, modelled)], level), frame([row(2022, 2, other)], level))[0]?.byModel;
  expect(pair('province', modelled)).toBe(true);
  expect(pair('province', { evidence: 'mixed' })).toBe(true);
  expect(pair('province', { evidence: 'registry' })).toBe(false);
  expect(pair('nation', modelled)).toBe(false);
});

test('slices and regions meet their own, whatever their order', () => {
  const cell = (code: string, channel: 'stimulus' | 'replication', value: number) =>
    row(2022, value, { region: code as RegionCode, channel });
  const first = [cell('11', 'stimulus', 5), cell('12', 'stimulus', 7), cell('11', 'replication', 9)];
  const second = [cell('11', 'replication', 1), cell('12', 'stimulus', 2), cell('11', 'stimulus', 3)];
  const found = differences(frame(first, 'province'), frame(second, 'province'));
  expect(found.map(({ region, first: own, value }) => [region, own?.channel, value])).toEqual([
    ['11', 'stimulus', 2],
    ['11', 'replication', 8],
    ['12', 'stimulus', 5],
  ]);
});
