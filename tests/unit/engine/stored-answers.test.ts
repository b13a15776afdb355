import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answer,
  type ColumnSpec,
  DecodeError,
  decodeStored,
  encodeStored,
  StoredAnswerError,
} from '../../../src/engine/index.ts';

const SPEC: ColumnSpec = { region: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE', partial: 'BOOLEAN' };
const good = () =>
  JSON.parse(
    encodeStored(
      { rowCount: 1, columns: { region: ['33'], year: [2024], value: [1.5], partial: [false] } },
      SPEC,
    ),
  );

test('any answer comes back as it was stored', () => {
  const row = fc.record({
    region: fc.option(fc.string()),
    year: fc.option(fc.maxSafeInteger()),
    value: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    ),
    partial: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = Object.fromEntries(
        (['region', 'year', 'value', 'partial'] as const).map((name) => [
          name,
          rows.map((cells) => cells[name]),
        ]),
      );
      const answer: Answer = { rowCount: rows.length, columns };
      expect(decodeStored(JSON.parse(encodeStored(answer, SPEC)), SPEC)).toEqual(answer);
    }),
  );
});

test.each([
  ['null', null],
  ['a list', []],
  ['another version', { ...good(), v: 2 }],
  ['no count of rows', { ...good(), rowCount: '1' }],
  ['no columns', { ...good(), columns: {} }],
])('%s is no stored answer', (_, json) => {
  expect(() => decodeStored(json, SPEC)).toThrow(StoredAnswerError);
});

test.each([
  ['a column is missing', (json: ReturnType<typeof good>) => json.columns.pop()],
  [
    'a column is too many',
    (json: ReturnType<typeof good>) => json.columns.push({ name: 'x', type: 'DOUBLE', cells: [1] }),
  ],
  ['columns changed places', (json: ReturnType<typeof good>) => json.columns.reverse()],
  ['a column has another type', (json: ReturnType<typeof good>) => (json.columns[1].type = 'DOUBLE')],
  ['a column is too short', (json: ReturnType<typeof good>) => json.columns[1].cells.pop()],
  ['a number is text', (json: ReturnType<typeof good>) => (json.columns[1].cells[0] = '2024')],
  ['an integer is a fraction', (json: ReturnType<typeof good>) => (json.columns[1].cells[0] = 1.5)],
])('an answer is refused when %s', (_, damage) => {
  const json = good();
  damage(json);
  expect(() => decodeStored(json, SPEC)).toThrow(DecodeError);
});
