import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CellValue, type Engine, EngineError } from '../../../src/engine/index.ts';
import { ExportError, type ExportRequest, type Format } from '../../../src/export/request.ts';
import { type ExportJob, makeExport } from '../../../src/export/run.ts';
import { compile, decodeFrame, fieldsOf, type RowsChoice } from '../../../src/queries/index.ts';
import { buildFixtureSnapshot, type FixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readFileRows } from '../../support/read-file.ts';

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1',
  '@x',
  '＝1',
  '\tx',
  'a\r\nb',
  'say "no"; or, maybe',
  '<script>alert(1)</script>',
  '👩‍🏫 مكتبة',
  "it's",
  "'",
  '11.01',
  'x'.repeat(10_000),
  '',
];
const choice: RowsChoice = {
  source: { of: 'libraries', era: '38', tier: [], channel: [], funding: [], region: null, atYear: null },
  where: [],
  search: '',
};
const sort = [
  { column: 'joined_on', descending: true },
  { column: 'name', descending: false },
];
const columns = fieldsOf(choice.source).map((field) => ({ ...field, label: field.id, unit: '', about: '' }));

let snapshot: FixtureSnapshot;
let opened: MetricEngine;
let expected: readonly (readonly CellValue[])[];
let request: ExportRequest;
beforeAll(async () => {
  const libraries = Array.from({ length: 12_345 }, (_, at) => ({
    library_id: `L${String(at).padStart(6, '0')}`,
    name: HOSTILE[at % HOSTILE.length] ?? null,
    joined_year: 2019 + (at % 5),
    joined_on: at % 3 === 0 ? null : `${2019 + (at % 5)}-03-0${1 + (at % 9)}`,
  })).map((row) =>
    row.name?.length === 10_000 && row.library_id > 'L000100' ? { ...row, name: null } : row,
  );
  snapshot = await buildFixtureSnapshot({ libraries });
  opened = await openMetricEngine(snapshot);
  const spec = { kind: 'rows', ...choice, sort, offset: 0, limit: 100_000 } as const;
  const query = compile(spec, SCHEMA);
  const frame = decodeFrame(spec, query.sql, '', await opened.engine.ask(query));
  expected = frame.rows.map((row) => columns.map(({ id }) => row[id] ?? null));
  request = {
    choice,
    sort,
    columns,
    manifest: snapshot.manifest,
    lang: 'en',
    title: 'Libraries',
    filterWords: 'all rows',
    evidenceWords: 'modelled',
    permalink: 'http://localhost/?view=table',
  };
}, 120_000);
afterAll(() => opened.engine.close());

const job = (format: Format, more: Partial<ExportJob> = {}): ExportJob => ({
  request,
  format,
  pack: 'plain',
  door: { open: async () => ({ engine: opened.engine, schema: SCHEMA }), restart: () => undefined },
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Reads a file with native DuckDB: texts of every cell, in the file's order. */
async function readNatively(name: string, bytes: Uint8Array, from: (path: string) => string) {
  const path = join(tmpdir(), `export-${process.pid}-${name}`);
  await writeFile(path, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.map(({ id }) => `CAST("${id}" AS VARCHAR)`).join(', ')} FROM ${from(`'${path}'`)}`,
  );
  return reader.getRows();
}
const asText = (cells: readonly CellValue[]) => cells.map((cell) => (cell === null ? null : String(cell)));
const plain = (cells: readonly unknown[]) =>
  cells.map((cell) => (typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell));
const spec = columns.map(({ id }) => `'${id}': 'VARCHAR'`).join(', ');

describe('a file read by native DuckDB is the query on the screen, row by row', () => {
  it.each([
    ['csv', ','],
    ['csv_id', ';'],
  ] as const)(
    'as %s',
    async (format, separator) => {
      const { blob, rows } = await makeExport(job(format));
      expect(rows).toBe(expected.length);
      const read = await readNatively(
        `${format}.csv`,
        await bytesOf(blob),
        (path) =>
          `read_csv(${path}, header = true, delim = '${separator}', quote = '"', escape = '"', columns = {${spec}}, auto_detect = false, new_line = '\\n', parallel = false, allow_quoted_nulls = false, max_line_size = 1000000)`,
      );
      expect(read.map(plain)).toEqual(expected.map(asText));
    },
    60_000,
  );
  it('as JSON', async () => {
    const { blob } = await makeExport(job('json'));
    const read = await readNatively(
      'rows.json',
      await bytesOf(blob),
      (path) => `read_json(${path}, format = 'array', columns = {${spec}})`,
    );
    expect(read).toEqual(expected.map(asText));
  }, 60_000);
  it('as Parquet', async () => {
    const { blob } = await makeExport(job('parquet'));
    const read = await readNatively('rows.parquet', await bytesOf(blob), (path) => `read_parquet(${path})`);
    expect(read).toEqual(expected.map(asText));
  }, 60_000);
});

it('a workbook read by a spreadsheet library is the query on the screen: texts as texts, days as days', async () => {
  const values = expected.slice(0, 3 * HOSTILE.length).map(([id]) => String(id));
  const some: ExportRequest = {
    ...request,
    choice: { ...choice, where: [{ column: 'library_id', test: 'in', values }] },
  };
  const { blob } = await makeExport(job('xlsx', { request: some }));
  const read = await readFileRows('xlsx', await bytesOf(blob), columns);
  const nothing = (cell: CellValue) => (cell === '' ? null : cell);
  // That library has no empty text, only an empty cell.
  const meant = expected.slice(0, values.length).map((cells) => cells.map(nothing));
  expect(read).toEqual(meant);
}, 60_000);

describe('a zip', () => {
  it('holds the data, a dictionary of every column and a receipt with sums, snapshot and SQL', async () => {
    const { blob, name } = await makeExport(job('csv', { pack: 'zip', at: '2026-11-23T00:00:00.000Z' }));
    expect(name).toMatch(/\.zip$/);
    const files = unzipSync(await bytesOf(blob));
    expect(Object.keys(files).sort()).toEqual([
      'dictionary.csv',
      'receipt.csv',
      'rows.sql',
      'tpbis-libraries-2025-04.csv',
    ]);
    const receipt = strFromU8(files['receipt.csv'] ?? new Uint8Array());
    for (const said of [
      `"rows","Number of rows","${expected.length}"`,
      snapshot.manifest.content_sha256,
      '?view=table',
    ])
      expect(receipt).toContain(said);
    expect(strFromU8(files['rows.sql'] ?? new Uint8Array())).toMatch(/SELECT[\s\S]*ORDER BY/);
    const dictionary = strFromU8(files['dictionary.csv'] ?? new Uint8Array());
    for (const { id } of columns) expect(dictionary).toContain(`"${id}"`);
  }, 60_000);
});

describe('a workbook', () => {
  it('has the rows as typed cells, a frozen head, and sheets for dictionary and receipt', async () => {
    const { blob } = await makeExport(job('xlsx'));
    const files = unzipSync(await bytesOf(blob));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(expected.length + 1);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/data.*dictionary.*receipt/);
    expect(strFromU8(files['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).toContain('sha256');
  }, 60_000);
});

describe('no half file is offered', () => {
  const fault = (work: Promise<unknown>) =>
    work.then(
      () => 'made',
      (error: unknown) => (error instanceof ExportError ? error.kind : String(error)),
    );
  it('when the reader cancels in the middle, and the next export works', async () => {
    const stop = new AbortController();
    const work = makeExport(
      job('csv', { signal: stop.signal, onProgress: ({ done }) => done > 0 && stop.abort() }),
    );
    expect(await fault(work)).toBe('cancelled');
    expect(await fault(makeExport(job('csv')))).toBe('made');
  }, 60_000);
  const doorTo = (engine: Engine, restart: () => void = () => undefined) => ({
    open: async () => ({ engine, schema: SCHEMA }),
    restart,
  });
  it.each(['csv', 'json', 'parquet'] as const)(
    'when the engine dies over %s, which is then started anew',
    async (format) => {
      let restarted = 0;
      let asked = 0;
      const died = () => Promise.reject(new EngineError('died', 'out of memory'));
      const dying: Engine = {
        ...opened.engine,
        ask: (query, options) => {
          asked += 1;
          return asked > 2 ? died() : opened.engine.ask(query, options);
        },
        writeCsv: died,
        writeParquet: died,
      };
      const door = doorTo(dying, () => {
        restarted += 1;
      });
      expect(await fault(makeExport(job(format, { door })))).toBe('died');
      expect(restarted).toBe(1);
      expect(await fault(makeExport(job(format)))).toBe('made');
    },
    60_000,
  );
  it('when a row is lost on its way into JSON', async () => {
    let pieces = 0;
    const lossy: Engine = {
      ...opened.engine,
      ask: async (query, options) => {
        const answer = await opened.engine.ask(query, options);
        if (!query.sql.includes('row_at >')) return answer;
        pieces += 1;
        return pieces === 2 ? { ...answer, rowCount: answer.rowCount - 1 } : answer;
      },
    };
    expect(await fault(makeExport(job('json', { door: doorTo(lossy) })))).toBe('mismatch');
  }, 60_000);
  it.each(['plain', 'zip'] as const)(
    'when a line or a digit is lost on its way into CSV, %s',
    async (pack) => {
      for (const harm of [
        (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1),
        (text: string) => text.replace(',2020,', ',2021,'),
      ]) {
        const lossy: Engine = {
          ...opened.engine,
          writeCsv: async (select, options) => {
            const text = new TextDecoder().decode(await opened.engine.writeCsv(select, options));
            return new TextEncoder().encode(harm(text));
          },
        };
        expect(await fault(makeExport(job('csv', { pack, door: doorTo(lossy) })))).toBe('mismatch');
      }
    },
    60_000,
  );
});
