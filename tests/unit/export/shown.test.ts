import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/engine/index.ts';
import type { ExportRequest, Format } from '../../../src/export/request.ts';
import { makeExport } from '../../../src/export/run.ts';
import { buildFixtureSnapshot, type FixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readFileRows } from '../../support/read-file.ts';

const column = (id: string, type: ExportRequest['columns'][number]['type']) => ({
  ...{ id, type, sums: false, label: `Name of ${id}`, unit: '', about: '' },
});
const columns = [
  column('region', 'text'),
  column('region_code', 'code'),
  column('year', 'integer'),
  column('value', 'number'),
  column('starts_on', 'date'),
  column('partial', 'flag'),
];
const ROWS: readonly (readonly CellValue[])[] = [
  ['Kab. "Quote", it\'s', '33.01', 2024, 0.1 + 0.2, '2023-11-14', true],
  ["'); DROP TABLE export_1; --", '01', 2023, 1 / 3, null, false],
  ['', null, null, null, null, null],
  ['=1+1', '11', 2019, 1e15, '2023-11-20', false],
];

let opened: MetricEngine;
let snapshot: FixtureSnapshot;
beforeAll(async () => {
  snapshot = await buildFixtureSnapshot();
  opened = await openMetricEngine(snapshot);
}, 120_000);
afterAll(() => opened.engine.close());

const made = (rows: typeof ROWS, format: Format, pack: 'zip' | 'plain') =>
  makeExport({
    request: {
      choice: { source: { of: 'shown', rows, asked: ['SELECT 1', 'SELECT 2'] }, where: [], search: '' },
      ...{ sort: [], columns, manifest: snapshot.manifest, lang: 'en', title: 'Who paid, and when?' },
      ...{ filterWords: 'all rows', evidenceWords: 'registry', permalink: 'http://localhost/?view=funding' },
    },
    ...{ format, pack, signal: new AbortController().signal, onProgress: () => undefined },
    door: { open: async () => ({ engine: opened.engine, schema: SCHEMA }), restart: () => undefined },
  });

describe('rows as a figure shows them', () => {
  for (const format of ['csv', 'csv_id', 'json', 'xlsx', 'parquet'] as const)
    it(`come out of a ${format} file as they went in, in their order`, async () => {
      const { blob, rows } = await made(ROWS, format, 'plain');
      expect(rows).toBe(ROWS.length);
      // read-excel-file has one word for an empty text and an empty cell.
      const held = (cell: CellValue) => (format === 'xlsx' && cell === '' ? null : cell);
      const read = await readFileRows(format, new Uint8Array(await blob.arrayBuffer()), columns);
      expect(read).toEqual(ROWS.map((row) => row.map(held)));
    });
  it('leave with a receipt of every statement behind them, under the name of the figure', async () => {
    const { blob, name } = await made(ROWS, 'csv', 'zip');
    expect(name).toBe(`tpbis-who-paid-and-when-${snapshot.manifest.id}-csv.zip`);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const receipt = strFromU8(files['receipt.csv'] ?? new Uint8Array());
    expect(strFromU8(files['rows.sql'] ?? new Uint8Array())).toBe('SELECT 1;\n\nSELECT 2;\n');
    expect(receipt).toMatch(/"rows",".*","4"/);
    expect(receipt).toMatch(/"permalink",".*","http:\/\/localhost\/\?view=funding"/);
  });
  it('may be none', async () => {
    expect((await made([], 'json', 'plain')).rows).toBe(0);
  });
});
