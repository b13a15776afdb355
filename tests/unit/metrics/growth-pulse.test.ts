import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATION, type RegionCode } from '../../../src/base/index.ts';
import {
  buildPulseSql,
  buildSharesSql,
  type PulseSpec,
  readPulseRows,
  readShareRows,
} from '../../../src/metrics/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine, PLAIN, SCHEMA } from '../../support/metric-engine.ts';
import { type NativeDatabase, openNative } from '../../support/oracle/native.ts';
import { randomSnapshot } from '../../support/oracle/random-snapshot.ts';

const NATIONWIDE: PulseSpec = {
  kind: 'pulse',
  grain: 'month',
  level: 'nation',
  era: '38',
  region: NATION,
  tier: [],
  channel: [],
  funding: [],
};

describe('activity by month and year, on random rows', () => {
  let app: MetricEngine;
  let native: NativeDatabase;
  beforeAll(async () => {
    const snapshot = await randomSnapshot(13, ['registry']);
    app = await openMetricEngine(snapshot);
    native = await openNative(snapshot);
  });
  afterAll(async () => {
    native.close();
    await app.engine.close();
  });
  const ask = async (spec: Partial<PulseSpec>) =>
    readPulseRows(await app.engine.ask(buildPulseSql({ ...NATIONWIDE, ...spec }, SCHEMA)));

  it.each([
    { spec: {}, where: 'true' },
    {
      spec: { tier: ['village'], channel: ['stimulus'] },
      where: "l.tier = 'village' AND l.channel = 'stimulus'",
    },
    { spec: { level: 'province', region: '33' as RegionCode }, where: "left(l.region_code, 2) = '33'" },
    {
      spec: { level: 'province', era: '34', region: '91' as RegionCode },
      where: "left(l.region_code, 2) IN ('91', '93')",
    },
    { spec: { level: 'regency', region: '33.01' as RegionCode }, where: "l.region_code = '33.01'" },
  ] as const)('equals native DuckDB for $spec', async ({ spec, where }) => {
    for (const grain of ['month', 'year'] as const) {
      const rows = await ask({ ...spec, grain });
      const by = grain === 'month' ? 'year(a.month) * 100 + month(a.month)' : 'year(a.month)';
      const hand = await native.ask(`SELECT (${by})::DOUBLE AS at, sum(activities)::DOUBLE AS activities,
          sum(participants)::DOUBLE AS participants, count(DISTINCT library_id)::DOUBLE AS libraries
        FROM activity a JOIN libraries l USING (library_id) WHERE ${where} GROUP BY 1`);
      const found = new Map(hand.map((row) => [row.at, row]));
      const through = grain === 'month' ? 202309 : 2023;
      let activities = 0;
      for (const row of rows) {
        const at = row.month === null ? row.year : row.year * 100 + row.month;
        const want = at > through ? undefined : found.get(at);
        activities += Number(want?.activities ?? 0);
        expect([row.activities, row.participants, row.reporting], `${at}`).toEqual(
          want ? [want.activities, want.participants, want.libraries] : [null, null, null],
        );
        if (!want) expect(row.reason, `${at}`).not.toBeNull();
        else {
          expect(row.activitiesToDate).toBe(activities);
          expect(row.activitiesPerLibrary).toBeCloseTo(Number(want.activities) / Number(want.libraries), 9);
          expect(row.participantsPerLibrary).toBeCloseTo(
            Number(want.participants) / Number(want.libraries),
            9,
          );
          if (want.activities === 0) expect(row.participantsPerActivity).toBeNull();
          else
            expect(row.participantsPerActivity).toBeCloseTo(
              Number(want.participants) / Number(want.activities),
              9,
            );
        }
      }
    }
  });

  it('has every month up to the last that is known, and no later one', async () => {
    const months = await ask({});
    expect(months.at(-1)).toMatchObject({ year: 2023, month: 9, partial: false });
    expect(months).toHaveLength((2023 - (months[0]?.year ?? 0)) * 12 + 9);
    const years = await ask({ grain: 'year' });
    expect(years.find(({ year }) => year === 2023)?.partial).toBe(true);
    expect(years.find(({ year }) => year === 2024)?.reason).toBe('not_reported');
  });

  it('parts a total into shares that add up to 100', async () => {
    const spec = { ...PLAIN, kind: 'shares', by: ['tier', 'channel'] } as const;
    const rows = readShareRows(await app.engine.ask(buildSharesSql(spec, SCHEMA)));
    const hand =
      await native.ask(`SELECT coalesce(left(region_code, 2), '') AS area, y::DOUBLE AS y, tier, channel, count(*)::DOUBLE AS n
      FROM libraries, (SELECT unnest(range(2018, 2026)) AS y)
      WHERE joined_year <= y AND (left_on IS NULL OR year(left_on) > y) GROUP BY ALL`);
    const counted = new Map(
      hand.map((row) => [`${row.area} ${row.y} ${row.tier} ${row.channel}`, Number(row.n)]),
    );
    const sums = new Map<string, number>();
    for (const row of rows) {
      const area = `${row.region ?? ''} ${row.year}`;
      if (row.value !== null) expect(row.value).toBe(counted.get(`${area} ${row.tier} ${row.channel}`) ?? 0);
      if (row.share !== null) sums.set(area, (sums.get(area) ?? 0) + row.share);
    }
    expect(sums.size).toBeGreaterThan(20);
    for (const [area, sum] of sums) expect(sum, area).toBeCloseTo(100, 9);
    const open = rows.filter(({ year, region }) => year === 2024 && region === '33');
    expect(new Set(open.map(({ channel, reason }) => `${channel} ${reason}`))).toEqual(
      new Set(['stimulus withheld', 'replication not_reported']),
    );
  });
});

describe('activity of a place where nothing was reported', () => {
  it('is told from one without libraries', async () => {
    const { engine } = await openMetricEngine(
      await buildFixtureSnapshot({
        libraries: [{ library_id: 'A', region_code: '33.01', joined_year: 2020 }],
        activity: [],
      }),
    );
    const of = async (region: string) =>
      readPulseRows(
        await engine.ask(
          buildPulseSql(
            { ...NATIONWIDE, grain: 'year', level: 'province', region: region as RegionCode },
            SCHEMA,
          ),
        ),
      ).find(({ year }) => year === 2022)?.reason;
    expect([await of('33'), await of('31')]).toEqual(['not_reported', 'not_in_programme']);
    await engine.close();
  });
});
