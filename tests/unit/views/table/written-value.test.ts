import { describe, expect, it } from 'vitest';
import { type Field, fieldsOf, parseFilter, printFilter } from '../../../../src/queries/index.ts';
import { writtenValue } from '../../../../src/views/table/written-value.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const FIELDS = fieldsOf({ of: 'activity', ...ALL, inYear: null });
const kept = (id: string, typed: string) => writtenValue(FIELDS.find((one) => one.id === id) as Field, typed);

describe('a value that is typed for a filter', () => {
  it('is kept in plain digits, however the number is written', () => {
    expect(['.5', '1e3', '007', '-0', ' 12 ', '2.50'].map((typed) => kept('participants', typed))).toEqual([
      '0.5',
      '1000',
      '7',
      '0',
      '12',
      '2.5',
    ]);
  });
  it('is refused where the column takes none such, so that it cannot take others with it', () => {
    for (const typed of ['', '  ', 'many', '1e300', '1e-9', 'Infinity'])
      expect(kept('participants', typed), typed).toBeNull();
    expect(kept('month', '2024-3-1')).toBeNull();
    expect(kept('tier', 'hamlet')).toBeNull();
  });
  it('is the first day of its month in the column of months, whichever day was picked', () => {
    expect(kept('month', '2024-03-15')).toBe('2024-03-01');
    expect(kept('month', '2024-12-31')).toBe('2024-12-01');
  });
  it('of words stays as it is, and reads back from an address', () => {
    expect(kept('name', ' Taman Baca; 1e3, .5 ')).toBe('Taman Baca; 1e3, .5');
    const filter = [{ column: 'name', test: 'not', values: ['Taman Baca; 1e3, .5'] }] as const;
    expect(parseFilter(printFilter(filter)).filter).toEqual(filter);
  });
});
