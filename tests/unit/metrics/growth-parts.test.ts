import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, ERAS, FUNDINGS, LEVELS, TIERS } from '../../../src/base/index.ts';
import { buildPartsSql, PART_IDS, type PartRow, readPartRows } from '../../../src/metrics/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type PartsQuestion, partsByHand, stocksByHand } from '../../support/growth-oracle.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { type NativeDatabase, openNative } from '../../support/oracle/native.ts';
import { randomSnapshot } from '../../support/oracle/random-snapshot.ts';

const some = <T extends string>(all: readonly T[]) => fc.subarray([...all], { maxLength: all.length - 1 });
const questions = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    era: fc.constantFrom(...ERAS),
    tier: fc.oneof(fc.constant([]), some(TIERS)),
    channel: fc.oneof(fc.constant([]), some(CHANNELS)),
    funding: fc.oneof(fc.constant([]), some(FUNDINGS)),
    years: fc.uniqueArray(fc.integer({ min: 2018, max: 2025 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ years, ...rest }): PartsQuestion => {
    const [from = 2018, to = 2025] = years.toSorted();
    return { ...rest, from, to };
  });

const PLAIN_PARTS = {
  kind: 'parts',
  within: null,
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  from: 2019,
  to: 2024,
} as const;
const areaOf = (row: PartRow): string => row.region ?? row.place;

describe.each([5, 19, 44])(
  'the parts of a change, on a random snapshot of registry rows (seed %i)',
  (seed) => {
    let app: MetricEngine;
    let native: NativeDatabase;
    beforeAll(async () => {
      const snapshot = await randomSnapshot(seed, ['registry']);
      app = await openMetricEngine(snapshot);
      native = await openNative(snapshot);
    });
    afterAll(async () => {
      native.close();
      await app.engine.close();
    });

    it('are those that other words find, and add up to the change for every pair of years, region and filter', {
      timeout: 120_000,
    }, async () => {
      let areas = 0;
      await fc.assert(
        fc.asyncProperty(questions, async (question) => {
          const spec = { kind: 'parts', within: null, ...question } as const;
          const rows = readPartRows(await app.engine.ask(buildPartsSql(spec, SCHEMA)));
          const parts = await partsByHand(native, question);
          const stocks = await stocksByHand(native, question);
          const sums = new Map<string, number>();
          for (const row of rows) {
            const area = areaOf(row);
            if (row.reason !== null) {
              expect(row.value).toBeNull();
              continue;
            }
            expect(row.value, `${area} ${row.part}`).toBe(parts.get(`${area}|${row.part}`) ?? 0);
            sums.set(area, (sums.get(area) ?? 0) + (row.value ?? 0));
          }
          for (const row of rows.filter(({ reason }) => reason === null)) {
            const [before, after] = stocks.get(areaOf(row)) ?? [0, 0];
            expect([row.start, row.end]).toEqual([before, after]);
            expect(sums.get(areaOf(row))).toBe(after - before);
            areas += 1;
          }
        }),
        { numRuns: 40, seed },
      );
      expect(areas).toBeGreaterThan(500);
    });
  },
);

describe('the parts of a change of provincial libraries', () => {
  it('are withheld all together for a province that did not exist in the first year', {
    timeout: 60_000,
  }, async () => {
    const { engine } = await openMetricEngine(await buildFixtureSnapshot());
    const spec = { ...PLAIN_PARTS, level: 'province', tier: ['province'] } as const;
    const rows = readPartRows(await engine.ask(buildPartsSql(spec, SCHEMA)));
    await engine.close();
    const of = (region: string) => rows.filter((row) => row.region === region);
    expect(of('93')).toHaveLength(PART_IDS.length);
    for (const row of of('93')) expect([row.reason, row.value]).toEqual(['boundary_changed', null]);
    expect(of('91').map(({ part, value }) => [part, value])).toContainEqual(['provincial_libraries', 1]);
  });
});

describe('the parts of a change below the province', () => {
  it('are withheld where a regency is only modelled', { timeout: 60_000 }, async () => {
    const { engine } = await openMetricEngine(await randomSnapshot(7, ['modelled']));
    const spec = { ...PLAIN_PARTS, level: 'regency' } as const;
    const rows = readPartRows(await engine.ask(buildPartsSql(spec, SCHEMA)));
    await engine.close();
    for (const row of rows.filter(({ place }) => place === 'region'))
      expect([row.reason, row.value]).toEqual(['illustrative', null]);
  });
});
