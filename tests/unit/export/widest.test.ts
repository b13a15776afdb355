import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../../src/export/request.ts';
import { makeExport } from '../../../src/export/run.ts';
import { METRIC_IDS } from '../../../src/metrics/index.ts';
import { fieldsOf, groupFields, mostMetrics, type RowsSource } from '../../../src/queries/index.ts';
import { openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readFileRows } from '../../support/read-file.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null, by: [] } as const;
const PERIOD = { from: 2018, to: 2025, pivoted: true } as const;

/** As many metrics as the table takes, beside each other by year, with or without their changes. */
function widest(changes: readonly ('change' | 'change_pct')[]): RowsSource {
  const metrics = METRIC_IDS.slice(0, mostMetrics({ ...PERIOD, changes }));
  return { of: 'metrics', ...ALL, ...PERIOD, level: 'regency', metrics, changes };
}

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the widest table that can be chosen', () => {
  const snapshot = readShippedSnapshot('2025-04');
  const cases = [[], ['change', 'change_pct']] as const;
  const made = async (source: RowsSource, format: Format, groupsOf: readonly string[]) => {
    const fields = groupsOf.length === 0 ? fieldsOf(source) : groupFields(source, groupsOf);
    const columns = fields.map((field) => ({ ...field, label: field.id, unit: '', about: '' }));
    // An engine that dies must not be what the next file is asked of.
    const { engine } = await openMetricEngine(snapshot);
    try {
      const { blob } = await makeExport({
        request: {
          ...{ choice: { source, where: [], search: '' }, sort: [], columns, lang: 'en', title: 'T' },
          ...{ manifest: snapshot.manifest, filterWords: '', evidenceWords: '', permalink: 'http://x/' },
          ...(groupsOf.length === 0 ? {} : { groupsOf }),
        },
        ...{ format, pack: 'plain', signal: new AbortController().signal, onProgress: () => undefined },
        door: { open: async () => ({ engine, schema: SCHEMA }), restart: () => undefined },
      });
      return readFileRows(format, new Uint8Array(await blob.arrayBuffer()), columns);
    } finally {
      await engine.close().catch(() => undefined);
    }
  };

  it.each(FORMATS.filter((format) => format !== 'geojson'))(
    'leaves as %s',
    async (format) => {
      for (const changes of cases) {
        const source = widest(changes);
        expect(fieldsOf(source).length).toBeGreaterThan(300);
        expect(await made(source, format, [])).toHaveLength(516);
      }
    },
    120_000,
  );
  it('leaves as its groups', async () => {
    for (const changes of cases) expect(await made(widest(changes), 'csv', ['province'])).toHaveLength(39);
  }, 120_000);
});
