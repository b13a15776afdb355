import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { nextOrder, sortable } from '../../../src/ui/data-table/order.ts';
import { type ColumnModel, compareValues, DataTable, type SortOrder } from '../../../src/ui/index.ts';

interface Row {
  readonly key: string;
  readonly value: number | null;
}
const COLUMNS: readonly ColumnModel<Row>[] = [
  { id: 'key', header: 'Key', cell: (row) => row.key, rowHeader: true },
  {
    id: 'value',
    header: 'Value',
    cell: (row) => row.value ?? 'not reported',
    sortValue: (row) => row.value,
    align: 'end',
  },
];
const keyOf = (row: Row) => row.key;

function table(rows: readonly Row[], sort?: SortOrder): string {
  return renderToString(
    <DataTable caption="Values" columns={COLUMNS} rows={rows} rowKey={keyOf} initialSort={sort} />,
  );
}
const drawn = (html: string): string[] =>
  [...html.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map((hit) => hit[1] ?? '');
const rowsOf = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[0-9]{2}(\.[0-9]{2})?$/),
    value: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  { selector: keyOf, maxLength: 20 },
);

describe('a sorted table', () => {
  const rows: readonly Row[] = [
    { key: '33', value: 5 },
    { key: '12', value: null },
    { key: '91', value: 0 },
    { key: '11', value: 5 },
    { key: '35', value: null },
  ];
  it('puts missing values last from high to low and zero before them', () => {
    expect(drawn(table(rows, { id: 'value', desc: true }))).toEqual(['11', '33', '91', '12', '35']);
  });
  it('puts missing values last from low to high as well, and equal values still by key', () => {
    expect(drawn(table(rows, { id: 'value', desc: false }))).toEqual(['91', '11', '33', '12', '35']);
  });
  it('keeps the given order when none is asked', () => {
    expect(drawn(table(rows))).toEqual(['33', '12', '91', '11', '35']);
  });
  it('ignores an order by a column that cannot be sorted', () => {
    expect(drawn(table(rows, { id: 'key', desc: true }))).toHaveLength(5);
  });
  it('orders any rows by value, missing last, then by key, whichever way', () => {
    fc.assert(
      fc.property(rowsOf, fc.boolean(), (given, desc) => {
        const byRule = [...given].sort((a, b) => {
          if (a.value === null || b.value === null) {
            if (a.value === b.value) return a.key < b.key ? -1 : 1;
            return a.value === null ? 1 : -1;
          }
          const byValue = desc ? b.value - a.value : a.value - b.value;
          return byValue || (a.key < b.key ? -1 : 1);
        });
        expect(drawn(table(given, { id: 'value', desc }))).toEqual(byRule.map(keyOf));
      }),
      { numRuns: 60 },
    );
  });
});

describe('values', () => {
  it('numbers order by size, not as text', () => {
    expect([100, 20, 3].sort(compareValues)).toEqual([3, 20, 100]);
  });
  it('names order as people order them: case and accents do not matter, numbers in them do', () => {
    const names = ['papua', 'Nusa 10', 'Nusa 9', 'Aceh', 'Éa'];
    expect(names.sort(compareValues)).toEqual(['Aceh', 'Éa', 'Nusa 9', 'Nusa 10', 'papua']);
  });
  it('numbers come before text', () => {
    expect(['a', 1].sort(compareValues)).toEqual([1, 'a']);
  });
  it('a value that is not a number is missing, zero and empty text are not', () => {
    expect([Number.NaN, null, 0, ''].map(sortable)).toEqual([undefined, undefined, 0, '']);
  });
});

describe('a press on a header', () => {
  it('starts in the direction of the column', () => {
    expect(nextOrder(null, 'value', true)).toEqual({ id: 'value', desc: true });
    expect(nextOrder({ id: 'key', desc: true }, 'value', false)).toEqual({ id: 'value', desc: false });
  });
  it('turns round on the same column', () => {
    expect(nextOrder({ id: 'value', desc: true }, 'value', true)).toEqual({ id: 'value', desc: false });
    expect(nextOrder({ id: 'value', desc: false }, 'value', true)).toEqual({ id: 'value', desc: true });
  });
});
