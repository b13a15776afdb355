import { describe, expect, it } from 'vitest';
import { libraries, metricCase } from '../../support/metric-case.ts';

const through = (channel: 'any' | 'stimulus' | 'replication', day: string) =>
  ({ table: 'libraries', channel, through: day }) as const;

describe('change', () => {
  const { cell } = metricCase(
    {
      libraries: [
        ...libraries(12, 'a', { region_code: '33.01', joined_year: 2020 }),
        ...libraries(6, 'b', { region_code: '33.02', joined_year: 2021 }),
        ...libraries(9, 'c', { region_code: '91.03', joined_year: 2020 }),
        ...libraries(1, 'd', { region_code: '91.03', joined_year: 2021 }),
        ...libraries(3, 'e', { region_code: '33.01', joined_year: 2024 }),
      ],
      activity: [],
    },
    { manifest: { as_of: '2024-06-30', complete_through: [through('any', '2024-06-30')] } },
  );

  it('is taken against the year exactly before, with its percentage', async () => {
    expect(await cell({}, '33', 2021)).toMatchObject({ value: 18, previous: 12, change: 6, changePct: 50 });
  });
  it('is zero, and zero percent, in a year in which nothing happened', async () => {
    expect(await cell({}, '33', 2022)).toMatchObject({ previous: 18, change: 0, changePct: 0 });
  });
  it('is not to be had in the first year', async () => {
    expect(await cell({}, '33', 2020)).toMatchObject({
      previous: null,
      change: null,
      changeReason: 'no_previous_year',
      changePctReason: 'no_previous_year',
    });
  });
  it('has no percentage over a base below 10, but stands itself', async () => {
    expect(await cell({}, '91', 2021)).toMatchObject({
      previous: 9,
      change: 1,
      changeReason: null,
      changePct: null,
      changePctReason: 'base_below_10',
    });
  });
  it('has no percentage over a base of zero', async () => {
    expect(await cell({}, '93', 2021)).toMatchObject({
      change: 0,
      changePct: null,
      changePctReason: 'base_zero',
    });
  });
  it('has a percentage over a base of exactly 10', async () => {
    expect(await cell({}, '91', 2022)).toMatchObject({ previous: 10, change: 0, changePct: 0 });
  });
  it('of a stock in a year that has only begun stands without a percentage', async () => {
    expect(await cell({}, '33', 2024)).toMatchObject({
      partial: true,
      change: 3,
      changePct: null,
      changePctReason: 'partial_year',
    });
  });
  it('of a flow in a year that has only begun is withheld altogether', async () => {
    expect(await cell({ metric: 'new_libraries' }, '33', 2024)).toMatchObject({
      value: 3,
      change: null,
      changeReason: 'partial_year',
      changePctReason: 'partial_year',
    });
  });
  it('of a percentage is in points and has no percentage of its own', async () => {
    const row = await cell({ metric: 'village_coverage' }, '33', 2021);
    expect(row).toMatchObject({ value: 72, previous: 48, change: 24, changePctReason: 'unit_is_percent' });
  });
  it('of a ratio needs ten of whatever the ratio counts, not a ratio of ten', async () => {
    expect(await cell({ metric: 'libraries_per_100k' }, '33', 2021)).toMatchObject({
      changePctReason: null,
      changePct: expect.closeTo(50, 9),
    });
    expect(await cell({ metric: 'libraries_per_100k' }, '91', 2021)).toMatchObject({
      changePctReason: 'base_below_10',
    });
  });
});

describe('a channel that is known less far than the other', () => {
  const { cell, rows } = metricCase(
    {
      libraries: [
        ...libraries(10, 's', { joined_year: 2021 }),
        ...libraries(10, 'r', { joined_year: 2021, channel: 'replication', funding: 'unspecified' }),
      ],
      activity: [],
    },
    {
      manifest: {
        as_of: '2023-11-30',
        complete_through: [through('stimulus', '2023-12-31'), through('replication', '2022-02-28')],
      },
    },
  );
  it('makes totals partial, and the other channel not', async () => {
    expect(await cell({}, '33', 2022)).toMatchObject({ value: 20, partial: true });
    expect(await cell({ channel: ['stimulus'] }, '33', 2022)).toMatchObject({ value: 10, partial: false });
  });
  it('is not reported in a year that begins after what is known, and never zero', async () => {
    expect(await cell({ channel: ['replication'] }, '33', 2023)).toMatchObject({
      value: null,
      reason: 'not_reported',
      changeReason: 'current_missing',
    });
  });
  it('tells so in each slice of a breakdown', async () => {
    const last = (await rows({ by: ['channel'] })).filter((row) => row.region === '33' && row.year === 2023);
    expect(last.map((row) => [row.channel, row.value, row.reason, row.partial])).toEqual([
      ['replication', null, 'not_reported', true],
      ['stimulus', 10, null, false],
    ]);
  });
});
