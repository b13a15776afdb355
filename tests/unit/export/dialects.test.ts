import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CellValue, type Engine, sqlText } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import { csvReader } from '../../../src/export/checking/csv-reader.ts';
import { JSON_LIST, jsonReader } from '../../../src/export/checking/json-reader.ts';
import { xlsxReader } from '../../../src/export/checking/xlsx-reader.ts';
import { csvCells, quotedIds } from '../../../src/export/csv.ts';
import { CSV, CSV_ID, type CsvDialect, csvHead } from '../../../src/export/csv-dialect.ts';
import { jsonLine } from '../../../src/export/json.ts';
import type { ExportColumn } from '../../../src/export/request.ts';
import { unguarded, wellFormed } from '../../../src/export/text-guard.ts';
import { xlsxRow } from '../../../src/export/xlsx.ts';
import { columnName, fromXmlText, SHEET_END, SHEET_START, xmlText } from '../../../src/export/xlsx-cells.ts';

const column = (id: string, type: ExportColumn['type']): ExportColumn => ({
  id,
  type,
  sums: false,
  label: id,
  unit: '',
  about: '',
});
const columns = [
  column('code', 'code'),
  column('name', 'text'),
  column('n', 'integer'),
  column('x', 'number'),
  column('day', 'date'),
  column('yes', 'flag'),
];
const HOSTILE = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@x',
  '＝1+1',
  '\t',
  '\n=1+1',
  '\r\n',
  '"',
  ';',
  ',',
  '<script>alert(1)</script>',
  '👩‍🏫',
  'مكتبة',
  "'",
  "''=1",
  '11.01',
  '11',
  '_x000D_',
  '',
  ' ',
  'x'.repeat(10_000),
  '\uD800',
  'a\uDC00b',
  '\u0001',
];
const hostile = fc.constantFrom(...HOSTILE);
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string());
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const rowsOf = (words: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(or(words), or(words), or(fc.maxSafeInteger()), or(decimal), or(day), or(fc.boolean())), {
    maxLength: 8,
  });
const rows = rowsOf(text);
const meant = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.map((cell) => (typeof cell === 'string' ? wellFormed(cell) : Object.is(cell, -0) ? 0 : cell));

/** Pushes a text in pieces that cut anywhere but within a character. */
function inPieces(whole: string, size: number, push: (piece: string) => void): void {
  const signs = [...whole];
  for (let at = 0; at < signs.length; at += size) push(signs.slice(at, at + size).join(''));
}

let engine: Engine;
let native: Awaited<ReturnType<DuckDBInstance['connect']>>;
beforeAll(async () => {
  native = await (await DuckDBInstance.create(':memory:')).connect();
  engine = await createNodeEngine();
});
afterAll(() => engine.close());

/** Numbers as texts: as bare literals they would be decimals first, and lose their last digit. */
const literal = (cell: CellValue): string => (cell === null ? 'NULL' : sqlText(wellFormed(String(cell))));
/** The rows as the engine holds them. */
const relation = (data: readonly (readonly CellValue[])[]): string => {
  const lines = data.map((cells, at) => `(${[at, ...cells.map(literal)].join(', ')})`);
  const list = columns.map(({ id, type }) => {
    const types = { code: 'VARCHAR', text: 'VARCHAR', date: 'VARCHAR', flag: 'BOOLEAN' } as const;
    return `CAST("${id}" AS ${type === 'integer' || type === 'number' ? 'DOUBLE' : types[type]}) AS "${id}"`;
  });
  const names = ['at', ...columns.map(({ id }) => `"${id}"`)].join(', ');
  return `(SELECT ${list.join(', ')} FROM (VALUES ${lines.join(', ')}) v(${names}) ORDER BY at)`;
};

async function csvOf(data: readonly (readonly CellValue[])[], dialect: CsvDialect): Promise<string> {
  if (data.length === 0) return csvHead(columns, dialect);
  const select = `SELECT ${csvCells(columns, dialect)} FROM ${relation(data)}`;
  const how = { separator: dialect.separator, quoted: quotedIds(columns) };
  return csvHead(columns, dialect) + new TextDecoder().decode(await engine.writeCsv(select, how));
}

/** Cells as native DuckDB reads them, every one a text, the apostrophe of a guarded one taken away. */
async function readNatively(file: string, { separator }: CsvDialect): Promise<readonly unknown[][]> {
  const path = join(tmpdir(), `dialects-${process.pid}.csv`);
  await writeFile(path, file);
  const types = columns.map(({ id }) => `'${id}': 'VARCHAR'`).join(', ');
  const reader = await native.runAndReadAll(
    `SELECT * FROM read_csv('${path}', header = true, delim = '${separator}', quote = '"', escape = '"', columns = {${types}},
      auto_detect = false, parallel = false, allow_quoted_nulls = false, new_line = '\\n', max_line_size = 1000000)`,
  );
  return reader.getRows();
}

describe('a file keeps what its cells mean', () => {
  it.each([
    ['CSV', CSV],
    ['CSV for Excel in Indonesia', CSV_ID],
  ] as const)(
    'as %s, read by native DuckDB',
    async (_, dialect) => {
      // A zero byte ends a text in the engine, so no text from there has one.
      const words = text.map((value) => value.replaceAll('\0', ''));
      await fc.assert(
        fc.asyncProperty(rowsOf(words), async (data) => {
          const read = await readNatively(await csvOf(data, dialect), dialect);
          expect(read.map((cells) => cells.map((cell, at) => typed(cell, at, dialect)))).toEqual(
            data.map(meant),
          );
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
  it.each([
    ['CSV', CSV],
    ['CSV for Excel in Indonesia', CSV_ID],
  ] as const)(
    'as %s, read in pieces by the reader that checks it',
    async (_, dialect) => {
      const words = text.map((value) => value.replaceAll('\0', ''));
      await fc.assert(
        fc.asyncProperty(rowsOf(words), fc.integer({ min: 1, max: 50 }), async (data, size) => {
          const read: (readonly CellValue[])[] = [];
          const reader = csvReader(columns, dialect, (row) => read.push(row));
          inPieces(await csvOf(data, dialect), size, reader.push);
          reader.end();
          expect(read).toEqual(data.map(meant));
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
  it('as JSON, which any reader of JSON takes whole', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (data, size) => {
        const whole = `[${data.map((row, at) => jsonLine(row, columns, at === 0)).join('')}\n]\n`;
        const read: (readonly CellValue[])[] = [];
        const reader = jsonReader(columns, JSON_LIST, (row) => read.push(row));
        inPieces(whole, size, reader.push);
        reader.end();
        expect(read).toEqual(data.map(meant));
        expect(JSON.parse(whole)).toEqual(
          data.map((row) => Object.fromEntries(columns.map(({ id }, at) => [id, meant(row)[at] ?? null]))),
        );
      }),
    );
  });
  it('as a sheet of Excel, where texts are texts and never formulas', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (data, size) => {
        const read: (readonly CellValue[])[] = [];
        const reader = xlsxReader(columns, (row) => read.push(row));
        const lines = data.map((row, at) => xlsxRow(row, columns, at + 2));
        const xml = `${SHEET_START}${xlsxRow(
          columns.map(({ id }) => id),
          [],
          1,
        )}${lines.join('')}${SHEET_END}`;
        inPieces(xml, size, reader.push);
        reader.end();
        expect(read).toEqual(data.map(meant));
        expect(xml).not.toContain('<f>');
      }),
    );
  });
});

function typed(cell: unknown, at: number, { decimal }: CsvDialect): CellValue {
  if (typeof cell !== 'string') return null;
  switch (columns[at]?.type) {
    case 'integer':
    case 'number':
      return Number(cell.replace(decimal, '.'));
    case 'flag':
      return cell === 'true';
    case 'date':
      return cell;
    default:
      return unguarded(cell);
  }
}

describe('a spreadsheet runs nothing', () => {
  it.each([
    ['CSV', CSV],
    ['CSV for Excel in Indonesia', CSV_ID],
  ] as const)('for no text in %s begins with a sign that it would run', async (_, dialect) => {
    const data = HOSTILE.map((value): readonly CellValue[] => [value, null, null, null, null, null]);
    const read = await readNatively(await csvOf(data, dialect), dialect);
    expect(read).toHaveLength(HOSTILE.length);
    for (const [cell] of read) expect(cell ?? '').not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });
  it('and a negative number stays a number, whole and with decimals, in full precision', async () => {
    const data = [[null, null, -1, -0.1, null, null]];
    expect(await csvOf(data, CSV_ID)).toBe('\uFEFFcode;name;n;x;day;yes\n;;-1;-0,1;;\n');
    expect(await csvOf([[null, null, 9007199254740991, 0.1 + 0.2, '2024-01-31', true]], CSV)).toBe(
      'code,name,n,x,day,yes\n,,9007199254740991,0.30000000000000004,2024-01-31,true\n',
    );
  });
  it('and codes stay text for Excel', async () => {
    expect(await csvOf([['11.01', 'Aceh', 1, null, null, null]], CSV_ID)).toBe(
      '\uFEFFcode;name;n;x;day;yes\n"\'11.01";"Aceh";1;;;\n',
    );
  });
});

it('a cell of a sheet names its place, beyond Z too', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('text for XML comes back as it was', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fromXmlText(xmlText(value))).toBe(wellFormed(value));
    }),
  );
});
