import { describe, expect, it, onTestFinished } from 'vitest';
import { buildMetricSql, readMetricRows } from '../../../src/metrics/index.ts';
import { canonicalKey } from '../../../src/queries/index.ts';
import { openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { answered, differences, expectedRows } from '../../support/oracle/expected.ts';
import { distinct, matrix } from '../../support/oracle/matrix.ts';
import { openNative } from '../../support/oracle/native.ts';
import { randomSnapshot } from '../../support/oracle/random-snapshot.ts';

describe('every metric x level x year x filter equals native DuckDB, asked in other words', () => {
  it.each([
    { seed: 11, evidences: ['modelled'] as const },
    { seed: 23, evidences: ['registry'] as const },
    { seed: 37, evidences: ['modelled', 'registry', 'published'] as const },
  ])(
    'on a random snapshot of $evidences rows (seed $seed)',
    { timeout: 600_000 },
    async ({ seed, evidences }) => {
      const snapshot = await randomSnapshot(seed, evidences);
      const app = await openMetricEngine(snapshot);
      const native = await openNative(snapshot);
      let cells = 0;
      onTestFinished(async () => {
        native.close();
        await app.engine.close();
      });
      for (const spec of distinct(matrix())) {
        const mine = answered(spec, readMetricRows(await app.engine.ask(buildMetricSql(spec, SCHEMA))));
        const theirs = await expectedRows(native, snapshot.manifest, spec);
        expect(differences(mine, theirs), canonicalKey(spec)).toEqual([]);
        cells += theirs.size;
      }
      expect(cells).toBeGreaterThan(60_000);
    },
  );
});
