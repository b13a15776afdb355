import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import { ExportError, type Format } from '../../../src/export/request.ts';
import { type ExportJob, makeExport } from '../../../src/export/run.ts';
import { fieldsOf, type RowsChoice } from '../../../src/queries/index.ts';
import { buildFixtureSnapshot, type FixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';

const choice: RowsChoice = {
  source: { of: 'libraries', era: '38', tier: [], channel: [], funding: [], region: null, atYear: null },
  where: [],
  search: '',
};
const columns = fieldsOf(choice.source).map((field) => ({ ...field, label: field.id, unit: '', about: '' }));

let snapshot: FixtureSnapshot;
let opened: MetricEngine;
beforeAll(async () => {
  const libraries = Array.from({ length: 3_000 }, (_, at) => ({
    library_id: `L${String(at).padStart(6, '0')}`,
    name: `Library ${at}`,
    joined_year: 2019 + (at % 5),
  }));
  snapshot = await buildFixtureSnapshot({ libraries });
  opened = await openMetricEngine(snapshot);
}, 120_000);
afterAll(() => opened.engine.close());

const job = (format: Format, more: Partial<ExportJob> = {}): ExportJob => ({
  request: {
    ...{ choice, sort: [], columns, manifest: snapshot.manifest, lang: 'en', title: 'Libraries' },
    ...{ filterWords: 'all rows', evidenceWords: 'modelled', permalink: 'http://localhost/?view=table' },
  },
  format,
  pack: 'plain',
  door: { open: async () => ({ engine: opened.engine, schema: SCHEMA }), restart: () => undefined },
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'made',
    (error: unknown) => (error instanceof ExportError ? error.kind : String(error)),
  );

describe('one export at a time', () => {
  it('refuses a second while the first goes on', async () => {
    const first = fault(makeExport(job('csv')));
    expect(await fault(makeExport(job('json')))).toBe('busy');
    expect(await first).toBe('made');
  }, 60_000);
  it('waits for one that was cancelled a moment before', async () => {
    const stop = new AbortController();
    const first = fault(makeExport(job('json', { signal: stop.signal })));
    stop.abort();
    expect(await fault(makeExport(job('csv')))).toBe('made');
    expect(await first).toBe('cancelled');
  }, 60_000);
  it('waits for one that still clears up, though another was cancelled after it', async () => {
    let cleared = false;
    const slow: Engine = {
      ...opened.engine,
      run: async (sql, options) => {
        if (sql.startsWith('DROP')) await new Promise((resolve) => setTimeout(resolve, 300));
        await opened.engine.run(sql, options);
        cleared ||= sql.startsWith('DROP');
      },
    };
    const stops = [new AbortController(), new AbortController()];
    const first = fault(
      makeExport(
        job('csv', {
          door: { open: async () => ({ engine: slow, schema: SCHEMA }), restart: () => undefined },
          signal: stops[0]?.signal ?? new AbortController().signal,
          onProgress: ({ done }) => done > 0 && stops[0]?.abort(),
        }),
      ),
    );
    await new Promise<void>((resolve) => stops[0]?.signal.addEventListener('abort', () => resolve()));
    const second = fault(
      makeExport(job('csv', { signal: stops[1]?.signal ?? new AbortController().signal })),
    );
    stops[1]?.abort();
    expect(await second).toBe('cancelled');
    const begun = () => {
      expect(cleared).toBe(true);
      return Promise.resolve({ engine: opened.engine, schema: SCHEMA });
    };
    expect(await fault(makeExport(job('csv', { door: { open: begun, restart: () => undefined } })))).toBe(
      'made',
    );
    expect(await first).toBe('cancelled');
  }, 60_000);
  it('is cancelled at once though the database never opens, and lets the next be made', async () => {
    const stuck = { open: () => new Promise<never>(() => undefined), restart: () => undefined };
    const stops = [new AbortController(), new AbortController()];
    for (const stop of stops) {
      const work = fault(makeExport(job('csv', { door: stuck, signal: stop.signal })));
      stop.abort();
      expect(await work).toBe('cancelled');
    }
    expect(await fault(makeExport(job('csv')))).toBe('made');
  }, 60_000);
});
