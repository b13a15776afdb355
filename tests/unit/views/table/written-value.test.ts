import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/base/index.ts';
import { type Field, fieldsOf, parseFilter, printFilter } from '../../../../src/queries/index.ts';
import { typedValue, writtenValue } from '../../../../src/views/table/written-value.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const FIELDS = fieldsOf({ of: 'activity', ...ALL, inYear: null });
const fieldOf = (id: string) => FIELDS.find((one) => one.id === id) as Field;
const kept = (id: string, typed: string, lang: Lang = 'en') => writtenValue(fieldOf(id), typed, lang);

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
  it.each([
    ['id', '6,5', '6.5'],
    ['id', '6.5', '6.5'],
    ['id', '1.234', '1234'],
    ['id', '1.234,5', '1234.5'],
    ['id', '1,234.5', '1234.5'],
    ['id', '1,234', '1.234'],
    ['id', '−0,25', '-0.25'],
    ['id', '1 234 567', '1234567'],
    ['en', '6.5', '6.5'],
    ['en', '6,5', '6.5'],
    ['en', '1,234', '1234'],
    ['en', '1.234', '1.234'],
    ['en', '12,345,678.9', '12345678.9'],
  ] as const)('is read as %s writes numbers: %s', (lang, typed, digits) => {
    expect(kept('participants', typed, lang)).toBe(digits);
  });
  it('is shown again with the sign of the language, and read back as the same', () => {
    for (const lang of ['id', 'en'] as const)
      for (const value of ['6.5', '1234', '-0.25', '1000.125']) {
        const typed = typedValue(fieldOf('participants'), value, lang);
        expect(typed.includes(lang === 'id' ? '.' : ',')).toBe(false);
        expect(kept('participants', typed, lang)).toBe(value);
      }
    expect(typedValue(fieldOf('month'), '2024-03-01', 'id')).toBe('2024-03');
  });
  it('is refused where the column takes none such, so that it cannot take others with it', () => {
    for (const typed of ['', '  ', 'many', '1e300', '1e-9', 'Infinity', '6,5,3', '1.2.3', '12 orang', '-'])
      for (const lang of ['id', 'en'] as const) expect(kept('participants', typed, lang), typed).toBeNull();
    for (const typed of ['2024-3-1', '2024', 'Maret 2024']) expect(kept('month', typed), typed).toBeNull();
    expect(kept('tier', 'hamlet')).toBeNull();
  });
  it('is the first day of its month in the column of months, whichever day was picked', () => {
    expect(kept('month', '2024-03')).toBe('2024-03-01');
    expect(kept('month', '2024-03-15')).toBe('2024-03-01');
    expect(kept('month', '2024-12-31')).toBe('2024-12-01');
  });
  it('of words stays as it is, and reads back from an address', () => {
    expect(kept('name', ' Taman Baca; 1e3, .5 ')).toBe('Taman Baca; 1e3, .5');
    const filter = [{ column: 'name', test: 'not', values: ['Taman Baca; 1e3, .5'] }] as const;
    expect(parseFilter(printFilter(filter)).filter).toEqual(filter);
  });
});
