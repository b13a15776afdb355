import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../src/export/checking/csv-reader.ts';
import { FEATURES, JSON_LIST, jsonReader } from '../../../src/export/checking/json-reader.ts';
import { xlsxReader } from '../../../src/export/checking/xlsx-reader.ts';
import { CSV, CSV_ID, type CsvDialect } from '../../../src/export/csv-dialect.ts';
import { SHEET_END, SHEET_START } from '../../../src/export/xlsx-cells.ts';

const columns = [
  { id: 'code', type: 'code' },
  { id: 'name', type: 'text' },
  { id: 'n', type: 'integer' },
  { id: 'x', type: 'number' },
  { id: 'day', type: 'date' },
  { id: 'yes', type: 'flag' },
] as const;

const HEAD = 'code,name,n,x,day,yes\n';
const HEAD_ID = '\uFEFFcode;name;n;x;day;yes\n';

describe('a CSV file that is not as it should be is refused, saying where', () => {
  const read = (file: string, dialect: CsvDialect) => () => {
    const reader = csvReader(columns, dialect, () => undefined);
    reader.push(file);
    reader.end();
  };
  it.each([
    ['another head', 'code,name,n,x,day,not\n', /head/],
    ['the head alone and cut', 'code,na', /ends early/],
    ['a row that is cut', `${HEAD}"11","Aceh",1,0.5,2024-01-31,tr`, /ends early/],
    ['quotes that never close', `${HEAD}"11","Aceh,1,0.5,2024-01-31,true\n`, /ends early/],
    ['a cell too few', `${HEAD}"11","Aceh",1,0.5,2024-01-31\n`, /row 1, column yes/],
    ['a cell too many', `${HEAD}"11","Aceh",1,0.5,2024-01-31,true,\n`, /row 1, column too many/],
    ['a word for a number', `${HEAD},,1,,,\n"11","Aceh",one,0.5,,\n`, /row 2, column n/],
    ['a word for yes or no', `${HEAD}"11","Aceh",1,0.5,,yes\n`, /row 1, column yes/],
    ['text behind quotes', `${HEAD}"11"x,"Aceh",1,0.5,,\n`, /row 1, column code/],
    ['text without quotes', `${HEAD}"11",Aceh,1,0.5,,\n`, /row 1, column name/],
    ['a day that is none', `${HEAD}"11","Aceh",1,0.5,2024-0x-31,\n`, /row 1, column day/],
    ['a quoted day', `${HEAD}"11","Aceh",1,0.5,"2024-01-31",\n`, /row 1, column day/],
  ])('%s', (_, file, said) => {
    expect(read(file, CSV)).toThrow(said);
  });
  it('a decimal point where Excel reads a comma', () => {
    expect(read(`${HEAD_ID}"11";"Aceh";1;0,5;;\n`, CSV_ID)).not.toThrow();
    expect(read(`${HEAD_ID}"11";"Aceh";1;0.5;;\n`, CSV_ID)).toThrow(/row 1, column x/);
  });
});

describe.each([
  ['JSON', JSON_LIST, '[', ']\n', (n: number) => `{"code":"11","n":${n}}`],
  [
    'GeoJSON',
    FEATURES,
    '{"type":"FeatureCollection","features":[',
    ']}\n',
    (n: number) => `{"type":"Feature","properties":{"code":"11","n":${n}},"geometry":null}`,
  ],
] as const)('a file of %s', (_, shape, head, end, row) => {
  const whole = `${head}\n${row(1)},\n${row(2)},\n${row(3)}\n${end}`;
  const read = (file: string) => {
    const rows: unknown[] = [];
    const reader = jsonReader(columns, shape, (cells) => rows.push(cells[2]));
    reader.push(file);
    reader.end();
    return rows;
  };
  it('is read, with rows and without', () => {
    expect(read(whole)).toEqual([1, 2, 3]);
    expect(read(`${head}\n${end}`)).toEqual([]);
  });
  it.each([
    ['its end lost', whole.slice(0, -end.length)],
    ['its last line end lost', whole.slice(0, -1)],
    ['its last bytes lost', whole.slice(0, -2)],
    ['its beginning lost', whole.slice(head.length + 1)],
    ['commas between rows lost', whole.replaceAll('},\n', '}\n')],
    ['a comma too many', whole.replace(`${row(3)}\n`, `${row(3)},\n`)],
    ['a line of something else', whole.replace(`\n${end}`, `\nx\n${end}`)],
    ['a row behind its end', `${whole}${row(4)}\n`],
    ['a row cut in the middle', whole.replace(row(2), row(2).slice(0, 9))],
  ])('with %s is refused', (_of, file) => {
    expect(file).not.toBe(whole);
    expect(() => read(file)).toThrow(RangeError);
  });
});

describe('a sheet', () => {
  const text = (place: string, words: string) =>
    `<c r="${place}" t="inlineStr" s="3"><is><t xml:space="preserve">${words}</t></is></c>`;
  const rowOf = (at: number, words: string) =>
    `<row r="${at}">${text(`A${at}`, words)}<c r="B${at}"><v>${at}</v></c></row>`;
  const head = `<row r="1">${text('A1', 'code')}${text('B1', 'n')}</row>`;
  const whole = `${SHEET_START}${head}${rowOf(2, 'a &lt; b')}${rowOf(3, 'c')}${SHEET_END}`;
  const read = (file: string) => {
    const rows: unknown[] = [];
    const reader = xlsxReader([{ id: 'code' }, { id: 'n' }], (cells) => rows.push(cells));
    reader.push(file);
    reader.end();
    return rows;
  };
  it('is read', () => {
    expect(read(whole)).toEqual([
      ['a < b', 2],
      ['c', 3],
    ]);
  });
  it.each([
    ['its end lost', whole.slice(0, -SHEET_END.length)],
    ['its last byte lost', whole.slice(0, -1)],
    ['something behind its end', `${whole}x`],
    ['its beginning lost', whole.slice(20)],
    ['a row lost', whole.replace(rowOf(2, 'a &lt; b'), '')],
    ['a cell lost', whole.replace(text('A3', 'c'), '')],
    ['a tag between cells', whole.replace('<c r="B2">', '</is><c r="B2">')],
    ['another head', whole.replace('>code<', '>name<')],
    ['a cell too many', whole.replace('<v>3</v></c>', '<v>3</v></c><c r="C3"/>')],
    ['a bare &', whole.replace('a &lt; b', 'a & b')],
    ['a bare <', whole.replace('a &lt; b', 'a < b')],
    ['a number that is empty', whole.replace('<v>3</v>', '<v></v>')],
  ])('with %s is refused', (_, file) => {
    expect(file).not.toBe(whole);
    expect(() => read(file)).toThrow(RangeError);
  });
});
