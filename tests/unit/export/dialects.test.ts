import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/engine/index.ts';
import { CSV, CSV_ID, csvHead, csvLine, csvReader } from '../../../src/export/csv.ts';
import { jsonLine, jsonReader } from '../../../src/export/json.ts';
import type { ExportColumn } from '../../../src/export/request.ts';
import { guarded, unguarded, wellFormed } from '../../../src/export/text-guard.ts';
import { fromXmlText, xlsxReader, xlsxRow, xmlText } from '../../../src/export/xlsx.ts';

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
const hostile = fc.constantFrom(
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@x',
  '\t',
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
);
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string());
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const rows = fc.array(
  fc.tuple(or(text), or(text), or(fc.maxSafeInteger()), or(decimal), or(day), or(fc.boolean())),
  {
    maxLength: 8,
  },
);
const meant = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.map((cell) => (typeof cell === 'string' ? wellFormed(cell) : Object.is(cell, -0) ? 0 : cell));

/** Pushes a text in pieces that cut anywhere but within a character. */
function inPieces(whole: string, size: number, push: (piece: string) => void): void {
  const signs = [...whole];
  for (let at = 0; at < signs.length; at += size) push(signs.slice(at, at + size).join(''));
}

describe('a file keeps what its cells mean', () => {
  it.each([
    ['CSV', CSV],
    ['CSV for Excel in Indonesia', CSV_ID],
  ] as const)('as %s', (_, dialect) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (data, size) => {
        const head = csvHead(columns, dialect);
        const read: (readonly CellValue[])[] = [];
        const reader = csvReader(columns, dialect, (row) => read.push(row));
        inPieces(head + data.map((row) => csvLine(row, columns, dialect)).join(''), size, reader.push);
        reader.end();
        expect(read).toEqual(data.map(meant));
      }),
    );
  });
  it('as JSON, which any reader of JSON takes whole', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (data, size) => {
        const whole = `[${data.map((row, at) => jsonLine(row, columns, at === 0)).join('')}\n]\n`;
        const read: (readonly CellValue[])[] = [];
        const reader = jsonReader(columns, (row) => read.push(row));
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
      fc.property(rows, (data) => {
        const read: (readonly CellValue[])[] = [];
        const reader = xlsxReader((row) => read.push(row));
        const xml = `<row></row>${data.map((row) => xlsxRow(row, columns)).join('')}`;
        reader.push(xml);
        expect(read).toEqual(data.map(meant));
        expect(xml).not.toContain('<f>');
      }),
    );
  });
});

describe('a spreadsheet runs nothing', () => {
  it('for no text in a CSV begins with a sign that it would run', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (value, codes) => {
        expect(guarded(value, codes)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(value, codes))).toBe(value);
      }),
    );
  });
  it('and a negative number stays a number', () => {
    expect(csvLine([null, null, -1, -0.5, null, null], columns, CSV_ID)).toBe(';;-1;-0,5;;\r\n');
  });
  it('and codes stay text for Excel', () => {
    expect(csvLine(['11.01', 'Aceh', 1, null, null, null], columns, CSV_ID)).toBe(
      '"\'11.01";"Aceh";1;;;\r\n',
    );
  });
});

it('text for XML comes back as it was', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fromXmlText(xmlText(value))).toBe(wellFormed(value));
    }),
  );
});
