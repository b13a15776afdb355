import { describe, expect, it, onTestFinished } from 'vitest';
import { buildMetricSql, type MetricSpec, readMetricRows } from '../../../src/metrics/index.ts';
import { canonicalKey } from '../../../src/queries/index.ts';
import { openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { answered, differences, expectedRows } from '../../support/oracle/expected.ts';
import { distinct, matrix } from '../../support/oracle/matrix.ts';
import { openNative } from '../../support/oracle/native.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const FILTERS: readonly Partial<MetricSpec>[] = [
  {},
  { tier: ['province'] },
  { tier: ['regency', 'village'] },
  { channel: ['replication'] },
  { tier: ['village'], channel: ['stimulus'] },
  { funding: ['apbn'] },
  { by: ['tier', 'channel'] },
];

const ids = shippedSnapshotIds();

describe.skipIf(ids.length === 0)(
  'every metric x level x year x filter of the built snapshots equals native DuckDB',
  () => {
    it.each(ids)('in %s', { timeout: 600_000 }, async (id) => {
      const snapshot = readShippedSnapshot(id);
      const app = await openMetricEngine(snapshot);
      const native = await openNative(snapshot);
      onTestFinished(async () => {
        native.close();
        await app.engine.close();
      });
      for (const spec of distinct(matrix(FILTERS))) {
        const mine = answered(spec, readMetricRows(await app.engine.ask(buildMetricSql(spec, SCHEMA))));
        const theirs = await expectedRows(native, snapshot.manifest, spec);
        expect(differences(mine, theirs), canonicalKey(spec)).toEqual([]);
      }
    });
  },
);
