import { describe, expect, it } from 'vitest';
import { metricCase } from '../../support/metric-case.ts';

const report = (library_id: string, year: number, activities: number, participants: number) => ({
  library_id,
  month: `${year}-04-01`,
  activities,
  participants,
});

/** Two regencies of 33 and one of 91: the second reports from 2021 on; 91 skips 2021. */
const { cell } = metricCase(
  {
    libraries: [
      { library_id: 'A', region_code: '33.01', joined_year: 2019 },
      { library_id: 'B', region_code: '33.02', joined_year: 2019 },
      { library_id: 'C', region_code: '91.03', joined_year: 2020 },
      { library_id: 'P', region_code: '91', tier: 'province', joined_year: 2019 },
      { library_id: 'U', region_code: null, joined_year: 2019 },
      { library_id: 'Q', region_code: '31.71', joined_year: 2019 },
    ],
    activity: [
      report('Q', 2019, 5, 50),
      report('Q', 2020, 6, 90),
      report('A', 2020, 20, 400),
      report('A', 2021, 25, 450),
      report('B', 2021, 100, 1000),
      report('C', 2020, 10, 100),
      report('C', 2022, 40, 900),
      report('P', 2022, 11, 110),
      report('P', 2023, 22, 330),
      report('U', 2022, 5, 50),
      report('U', 2023, 6, 60),
      report('A', 2023, 0, 0),
    ],
  },
  {
    manifest: {
      as_of: '2024-12-31',
      complete_through: [{ table: 'activity', channel: 'any', through: '2023-12-31' }],
    },
  },
);
const activities = { metric: 'activities' } as const;

describe('change of a reported measure', () => {
  it('is over the regions that reported in both years, and says how many', async () => {
    expect(await cell(activities, '33', 2021)).toMatchObject({
      value: 125,
      previous: 20,
      change: 5,
      changePct: 25,
      changeOver: 1,
    });
  });
  it('is not bridged over a year without reports', async () => {
    expect(await cell(activities, '91', 2021)).toMatchObject({ value: null, reason: 'not_reported' });
    expect(await cell(activities, '91', 2022)).toMatchObject({
      value: 51,
      previous: null,
      change: null,
      changeReason: 'previous_missing',
      changeOver: null,
    });
  });
  it('is withheld when both years have reports, but no region has both', async () => {
    const nation = await cell({ ...activities, level: 'nation' }, 'ID', 2022);
    expect(nation).toMatchObject({ value: 56, changeReason: 'previous_missing', changeOver: null });
  });
  it('counts a provincial library as a region of its own, and rows without a region as none', async () => {
    const nation = await cell({ ...activities, level: 'nation' }, 'ID', 2023);
    expect(nation).toMatchObject({ value: 28, previous: 11, change: 11, changePct: 100, changeOver: 1 });
  });
  it('of a ratio compares the ratios of the sums of those regions', async () => {
    const row = await cell({ metric: 'participants_per_activity' }, '33', 2021);
    expect(row).toMatchObject({ value: 1450 / 125, previous: 20, change: -2, changePct: -10, changeOver: 1 });
  });
  it('has no percentage when the ratio rested on fewer than ten activities', async () => {
    expect(await cell({ metric: 'participants_per_activity' }, '31', 2020)).toMatchObject({
      previous: 10,
      change: 5,
      changePct: null,
      changePctReason: 'base_below_10',
    });
  });
});

describe('a reported zero', () => {
  it('is a value, and not a missing report', async () => {
    expect(await cell(activities, '33', 2023)).toMatchObject({ value: 0, reason: null, rows: 1 });
  });
  it('has no ratio below it', async () => {
    expect(await cell({ metric: 'participants_per_activity' }, '33', 2023)).toMatchObject({
      value: null,
      reason: 'not_applicable',
    });
  });
});

describe('a year after the reports end', () => {
  it('is not reported, whoever is in the programme', async () => {
    expect(await cell(activities, '33', 2024)).toMatchObject({
      value: null,
      reason: 'not_reported',
      partial: true,
    });
  });
});
