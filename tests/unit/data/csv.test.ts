import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, parseCsvRows } from '../../../data/csv.ts';

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('reading CSV', () => {
  test('gives back any cells that were quoted, line breaks and quotes included', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map(quote).join(',')).join('\r\n');
        expect(parseCsvRows(text)).toEqual(cells);
      }),
    );
  });

  test('takes a byte order mark, a last line without an end, and empty cells', () => {
    expect(parseCsvRows('\ufeffa,b\n,\n1,')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', ''],
    ]);
  });

  test('names the file and the row that has too few cells', () => {
    expect(() => parseCsv('a,b\n1,2\n3\n', ['a'], 'x.csv')).toThrow('x.csv: row 3 has 1 cells instead of 2');
    expect(() => parseCsv('a,b\n', ['c'], 'x.csv')).toThrow('x.csv: column c is missing');
    expect(() => parseCsvRows('"open')).toThrow('not closed');
  });
});
