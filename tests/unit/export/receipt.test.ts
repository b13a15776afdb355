import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import { receiptRows, sideFile, sqlRows } from '../../../src/export/receipt.ts';
import type { ExportRequest, Format } from '../../../src/export/request.ts';
import { makeExport } from '../../../src/export/run.ts';
import { METRICS } from '../../../src/metrics/index.ts';
import { fieldsOf, type RowsChoice } from '../../../src/queries/index.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const AT = '2026-11-23T00:00:00.000Z';
const choice: RowsChoice = {
  source: {
    ...{ of: 'metrics', era: '38', tier: ['village'], channel: [], funding: [], by: [], pivoted: false },
    ...{ metrics: ['libraries', 'village_coverage'], level: 'regency', region: '33' as RegionCode },
    ...{ from: 2024, to: 2024 },
  },
  where: [{ column: 'libraries', test: 'from', value: '3' }],
  search: 'kab',
};

type Rows = readonly (readonly string[])[];

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('a receipt', () => {
  let opened: MetricEngine;
  let folder: string;
  const { manifest } = readShippedSnapshot('2025-04');
  const request: ExportRequest = {
    ...{ choice, manifest, lang: 'en', title: 'Villages "and" more', filterWords: 'Jawa Tengah; 3 or more' },
    sort: [{ column: 'libraries', descending: true }],
    columns: fieldsOf(choice.source).map((field) => ({
      ...field,
      label: `Name of ${field.id}`,
      unit: field.metric?.part === 'value' ? METRICS[field.metric.id].unit : '',
      about: field.metric ? METRICS[field.metric.id].definition.en : '',
    })),
    evidenceWords: 'Sub-national numbers are modelled',
    permalink: 'http://localhost/?view=table&snapshot=2025-04',
    shapes: { areas: () => [], attribution: 'Map: M. Schematic.' },
  };
  beforeAll(async () => {
    opened = await openMetricEngine(readShippedSnapshot('2025-04'));
    folder = await mkdtemp(join(tmpdir(), 'receipt-'));
  }, 120_000);
  afterAll(async () => {
    await opened.engine.close();
    await rm(folder, { recursive: true });
  });

  /** Receipt and dictionary of a file, read by others. */
  async function sidesOf(
    format: Format,
  ): Promise<{ readonly receipt: Rows; readonly dictionary: Rows; readonly sql: string }> {
    const { blob } = await makeExport({
      ...{ request, format, pack: 'zip', at: AT, signal: new AbortController().signal },
      door: { open: async () => ({ engine: opened.engine, schema: SCHEMA }), restart: () => undefined },
      onProgress: () => undefined,
    });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (format === 'xlsx') {
      const sheet = async (name: string): Promise<Rows> =>
        (await readSheet(Buffer.from(bytes), name, { trim: false })).map((row) =>
          row.map((cell) => String(cell ?? '')),
        );
      const [, ...lines] = await sheet('sql');
      const sql = lines.map(([line = '']) => line).join('\n');
      return { receipt: await sheet('receipt'), dictionary: await sheet('dictionary'), sql };
    }
    const files = unzipSync(bytes);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const side = async (name: string): Promise<Rows> => {
      const path = join(folder, name);
      await writeFile(path, strFromU8(files[name] ?? new Uint8Array()));
      const reader = await connection.runAndReadAll(
        `SELECT * FROM read_csv('${path}', header = false, all_varchar = true, delim = '${format === 'csv_id' ? ';' : ','}', quote = '"', escape = '"', parallel = false, new_line = '\\r\\n')`,
      );
      return reader.getRows().map((row) => row.map((cell) => String(cell ?? '')));
    };
    const sides = {
      receipt: await side('receipt.csv'),
      dictionary: await side('dictionary.csv'),
      sql: strFromU8(files['rows.sql'] ?? new Uint8Array()),
    };
    connection.closeSync();
    return sides;
  }

  describe.each(['csv', 'csv_id', 'xlsx', 'json', 'geojson', 'parquet'] as const)('beside %s', (format) => {
    let said: ReadonlyMap<string, string>;
    let receipt: Rows;
    let dictionary: Rows;
    let sql: string;
    beforeAll(async () => {
      ({ receipt, dictionary, sql } = await sidesOf(format));
      said = new Map(receipt.map(([key = '', , value = '']) => [key, value]));
    }, 60_000);

    it('counts the rows, the cells and the sums, as its own SQL gives them again', async () => {
      const answer = await opened.engine.ask({
        sql: `SELECT CAST(count(*) AS DOUBLE) AS n, CAST(sum(libraries) AS DOUBLE) AS s, CAST(count(village_coverage) AS DOUBLE) AS c FROM (${sql.trim().replace(/;$/, '')})`,
        columns: { n: 'DOUBLE', s: 'DOUBLE', c: 'DOUBLE' },
      });
      const { n, s, c } = answer.columns;
      expect(Number(n?.[0])).toBeGreaterThan(3);
      expect(said.get('rows')).toBe(String(n?.[0]));
      expect(said.get('sum of libraries')).toBe(String(s?.[0]));
      expect(said.get('check sum of village_coverage')).toMatch(/^\d/);
      expect(said.get('cells with a value')).toContain(`village_coverage ${c?.[0]},`);
    });
    it('says the filter in words, as an address and as SQL, and the order', () => {
      expect(said.get('title')).toBe('Villages "and" more');
      expect(said.get('filter')).toBe('Jawa Tengah; 3 or more');
      expect(said.get('filter in the address')).toBe('libraries:from:3');
      expect(said.get('search')).toBe('kab');
      expect(sql).toMatch(/SELECT[\s\S]*WHERE[\s\S]*ORDER BY/);
      expect(said.get('order')).toBe(
        'Name of libraries descending, equal rows by code; rows without a value last',
      );
      expect(receipt.at(-1)?.[0]).toBe('sql');
    });
    it('names the snapshot with its hash, the evidence, the address and the time', () => {
      expect(said.get('snapshot')).toBe('2025-04');
      expect(said.get('snapshot as of')).toBe(manifest.as_of);
      expect(said.get('snapshot content sha256')).toBe(manifest.content_sha256);
      expect(said.get('evidence')).toBe('Sub-national numbers are modelled');
      expect(said.get('permalink')).toBe('http://localhost/?view=table&snapshot=2025-04');
      expect(said.get('made at')).toBe(AT);
      expect(said.get('boundaries')).toBe('Map: M. Schematic.');
    });
    it('names every source with its licence and what it asks to be said', () => {
      const sources = receipt.flatMap(([key, , value]) => (key === 'source' ? [value] : []));
      expect(sources).toHaveLength(manifest.sources.length);
      for (const { title, licence, attribution } of manifest.sources)
        expect(
          sources.some((text) => [title, licence, attribution].every((part) => text?.includes(part))),
        ).toBe(true);
    });
    it('comes with a dictionary of every column: name, unit, definition, source', () => {
      const [head, ...rows] = dictionary;
      expect(head).toEqual(['column', 'type', 'label', 'unit', 'definition', 'source', 'codes']);
      expect(rows.map(([id]) => id)).toEqual(request.columns.map(({ id }) => id));
      const coverage = rows.find(([id]) => id === 'village_coverage');
      expect(coverage?.slice(2, 5)).toEqual([
        'Name of village_coverage',
        METRICS.village_coverage.unit,
        METRICS.village_coverage.definition.en,
      ]);
      expect(coverage?.[5]).toContain(METRICS.village_coverage.source.en);
    });
  });
});

describe('the rows of a receipt', () => {
  const request = {
    ...{
      title: 'T',
      filterWords: 'all',
      evidenceWords: 'modelled',
      permalink: 'http://localhost/',
      lang: 'en',
    },
    ...{ manifest: { id: 'x', as_of: '2025', content_sha256: 'ab', sources: [] } },
    columns: [
      { id: 'participants', type: 'integer', sums: true, label: 'Participants', unit: '', about: '' },
      { id: 'visits', type: 'integer', sums: true, label: 'Visits', unit: '', about: '' },
      { id: 'year', type: 'integer', sums: false, label: 'Year', unit: '', about: '' },
    ],
    choice: { source: { of: 'activity' }, where: [], search: '' },
    sort: [
      { column: 'participants', descending: true, over: ['region', 'tier'] },
      { column: 'participants', descending: true },
    ],
  } as unknown as ExportRequest;
  const facts = {
    tally: {
      rows: 2,
      filled: { visits: 0, participants: 2, year: 2 },
      sums: { visits: 0, participants: 7, year: 4048 },
    },
    ...{ sql: ['SELECT 1'], file: 'f.csv', at: AT },
  };
  const rowsOf = (more: Partial<ExportRequest> = {}) =>
    new Map(
      receiptRows({ ...request, ...more }, facts).map(([key, label, value]) => [key, { label, value }]),
    );

  it('give no sum where no cell holds a value, since nothing is not zero', () => {
    expect(rowsOf().get('sum of visits')?.value).toBe('no value in any row');
    expect(rowsOf().get('sum of participants')?.value).toBe('7');
  });
  it('call the sum of what does not add up a sum for checking only', () => {
    expect(rowsOf().get('check sum of year')).toEqual({
      label: 'Sum for checking only: Year',
      value: '4048',
    });
  });
  it('say what groups on screen stand by, and that the file has their rows', () => {
    expect(rowsOf({ groupWords: 'Region, Tier' }).get('groups')?.value).toMatch(
      /^by Region, Tier; .*not the lines/,
    );
    expect(rowsOf().has('groups')).toBe(false);
    expect(rowsOf().get('order')?.value).toBe(
      'sum of Participants by region, tier descending, Participants descending, equal rows by code; rows without a value last',
    );
  });
  it('have the same keys and other words in Indonesian', () => {
    const [en, id] = [rowsOf(), rowsOf({ lang: 'id' })];
    expect([...id.keys()]).toEqual([...en.keys()]);
    expect(id.get('order')?.value).toMatch(/^jumlah Participants menurut region, tier menurun/);
    for (const key of ['rows', 'evidence', 'sum of visits', 'sql'])
      expect(id.get(key)?.label).not.toBe(en.get(key)?.label);
  });
  it('name where the SQL is, which is longer than all of them', () => {
    expect(rowsOf().get('sql')?.value).toBe('in rows.sql');
    const long = sqlRows({ sql: ['a'.repeat(70_000), 'b\nc'] });
    expect(long.slice(1).join('').length).toBeGreaterThan(70_000);
    for (const [line = ''] of long) expect(line.length).toBeLessThan(32_767);
  });
  it('hold no text that a spreadsheet would run, and leave numbers numbers', () => {
    const file = sideFile(
      [
        ['search', '=HYPERLINK("http://x")'],
        ['sum', '-5.5'],
      ],
      { separator: ',', bom: false },
    );
    expect(file).toBe('"search","\'=HYPERLINK(""http://x"")"\r\n"sum","-5.5"\r\n');
  });
  it('write sums with the decimal sign of the file that they stand beside', () => {
    const half = { ...facts, tally: { ...facts.tally, sums: { participants: 7.5 } } };
    const sums = (decimal: '.' | ',') =>
      receiptRows(request, half, { decimal }).find(([key]) => key === 'sum of participants')?.[2];
    expect([sums('.'), sums(',')]).toEqual(['7.5', '7,5']);
  });
});
