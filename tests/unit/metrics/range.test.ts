import { describe, expect, it, onTestFinished } from 'vitest';
import { readStoredRange } from '../../../data/model/stored-range.ts';
import { METRIC_IDS, type MetricSpec, rangeSpecOf, readRangeRows } from '../../../src/metrics/index.ts';
import { compile } from '../../../src/queries/index.ts';
import { openMetricEngine, PLAIN, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const asked = (patch: Partial<MetricSpec> = {}) => rangeSpecOf({ ...PLAIN, ...patch });

describe('the question for the model’s ranges', () => {
  it('exists for stocks and coverages of provinces alone', () => {
    expect(METRIC_IDS.filter((metric) => asked({ metric }) !== null)).toEqual([
      'libraries',
      'village_coverage',
      'regency_coverage',
      'libraries_per_100k',
    ]);
    expect(asked({ level: 'regency' })).toBeNull();
    expect(asked({ level: 'nation' })).toBeNull();
  });
  it('exists for no filter of which no range was taken, and for no breakdown', () => {
    expect(asked({ funding: ['apbn'] })).toBeNull();
    expect(asked({ tier: ['regency', 'village'] })).toBeNull();
    expect(asked({ channel: ['replication'] })).toBeNull();
    expect(asked({ by: ['tier'] })).toBeNull();
    expect(asked({ metric: 'village_coverage', tier: ['regency'] })).toBeNull();
    expect(asked({ metric: 'regency_coverage', channel: ['replication'] })).toBeNull();
  });
  it('names the tier that a coverage counts, and no channel where all joined by one', () => {
    expect(asked({ metric: 'village_coverage' })).toMatchObject({ tier: 'village', channel: null });
    expect(asked({ metric: 'regency_coverage', channel: ['stimulus'] })).toMatchObject({
      tier: 'regency',
      channel: null,
    });
    expect(asked({ tier: ['village'], channel: ['replication'] })).toMatchObject({
      tier: 'village',
      channel: 'replication',
    });
  });
});

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the ranges of 2025-04', () => {
  it('hold every number of the map between them, and are those that were stored', {
    timeout: 120_000,
  }, async () => {
    const app = await openMetricEngine(readShippedSnapshot('2025-04'));
    onTestFinished(() => app.engine.close());
    let compared = 0;
    for (const metric of ['libraries', 'village_coverage', 'regency_coverage', 'libraries_per_100k'] as const)
      for (const era of ['38', '34'] as const) {
        const spec = { ...PLAIN, metric, era };
        const range = rangeSpecOf(spec);
        if (range === null) throw new Error(`no range of ${metric}`);
        const ranges = readRangeRows(await app.engine.ask(compile(range, SCHEMA)));
        const at = new Map(ranges.map((row) => [`${row.region} ${row.year}`, row]));
        for (const row of (await app.rows(spec)).filter(({ place }) => place === 'region')) {
          const open = at.get(`${row.region} ${row.year}`);
          if (row.evidence !== 'modelled' || row.year < 2018) continue;
          expect(open, `${metric} ${era} ${row.region} ${row.year}`).toBeDefined();
          expect(open?.low).toBeLessThanOrEqual((row.value ?? 0) + 1e-9);
          expect(open?.high).toBeGreaterThanOrEqual((row.value ?? 0) - 1e-9);
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(2000);
    const [stored] = readStoredRange().rows;
    const whole = await app.engine.ask(
      compile({ kind: 'range', metric: 'libraries', era: '38', tier: null, channel: null }, SCHEMA),
    );
    const aceh = readRangeRows(whole).filter(({ region }) => region === stored?.region_code);
    expect(aceh.map(({ low }) => low)).toEqual(stored?.low);
    expect(aceh.map(({ high }) => high)).toEqual(stored?.high);
  });
});
