import { describe, expect, test } from 'vitest';
import { formatsOf, plainText } from '../../../src/i18n/index.ts';

const id = formatsOf('id');
const en = formatsOf('en');

describe('numbers', () => {
  test('each language writes its own group and decimal marks', () => {
    expect(id.number(1234567.891, 2)).toBe('1.234.567,89');
    expect(en.number(1234567.891, 2)).toBe('1,234,567.89');
    expect(id.number(2396)).toBe('2.396');
  });
  test('a negative number has the true minus sign', () => {
    expect(en.number(-12)).toBe('\u221212');
    expect(id.signed(-3)).toBe('\u22123');
  });
  test('what rounds to zero has no sign', () => {
    for (const value of [0, -0, 0.04, -0.04]) expect(en.signed(value, 1)).toBe('0.0');
    expect(id.number(-0.2)).toBe('0');
    expect(en.points(-0.01)).toBe('0.0\u00A0percentage\u00A0points');
  });
  test('decimals are fixed, so that columns line up', () => {
    expect([1, 1.5, 12.25].map((value) => en.number(value, 1))).toEqual(['1.0', '1.5', '12.3']);
  });
  test('a percentage is told from a change of percentage points', () => {
    expect(id.percent(12.345)).toBe('12,3%');
    expect(id.percentChange(12.3)).toBe('+12,3%');
    expect(id.points(1.24)).toBe('+1,2\u00A0poin\u00A0persen');
    expect(en.points(-1.24)).toBe('\u22121.2\u00A0percentage\u00A0points');
    expect(en.points(1)).toBe('+1.0\u00A0percentage\u00A0point');
  });
});

describe('compact numbers', () => {
  test('a count below 10,000 is never rounded away', () => {
    expect(en.compact(2396)).toBe('2,396');
    expect(id.compact(9999)).toBe('9.999');
  });
  test('larger counts get a word of scale in the language', () => {
    expect(plainText(id.compact(8_200_000))).toBe('8,2 juta');
    expect(plainText(en.compact(8_200_000))).toBe('8.2 million');
    expect(plainText(id.compact(317_000))).toBe('317 ribu');
    expect(plainText(en.compact(-3_476_985))).toBe('-3.5 million');
  });
  test('what rounds up to a thousand of a scale takes the next scale', () => {
    expect(plainText(en.compact(999_949))).toBe('999.9 thousand');
    expect(plainText(en.compact(999_950))).toBe('1 million');
    expect(plainText(en.compact(9_999.6))).toBe('10 thousand');
  });
});

test('rupiah stand next to their number, as Indonesian spelling asks', () => {
  expect(id.rupiah(9_500_000_000)).toBe('Rp9.500.000.000');
  expect(plainText(id.rupiahCompact(723_040_000_000))).toBe('Rp723 miliar');
  expect(plainText(en.rupiahCompact(9_500_000_000))).toBe('Rp9.5 billion');
  expect(plainText(en.rupiah(-5))).toBe('-Rp5');
});

describe('dates', () => {
  test('a date says no more than its precision', () => {
    expect(plainText(id.date('2024-07-25', 'day'))).toBe('25 Juli 2024');
    expect(plainText(en.date('2024-07-25', 'day'))).toBe('25 July 2024');
    expect(plainText(id.date('2023-02-28', 'month'))).toBe('Februari 2023');
    expect(en.date('2023-02-28', 'year')).toBe('2023');
  });
  test('a text shorter than its precision says what it holds', () => {
    expect(plainText(en.date('2023-11', 'day'))).toBe('November 2023');
    expect(en.date('2023')).toBe('2023');
  });
  test('no date is undated, and what is not a date stays as it is', () => {
    expect(id.date(null)).toBe('tanpa tanggal');
    expect(en.date('2024-01-01', 'none')).toBe('undated');
    expect(en.date('soon')).toBe('soon');
  });
  test('no time zone moves the first or last day of a year', () => {
    expect(plainText(en.date('2024-01-01'))).toBe('1 January 2024');
    expect(plainText(en.date('2024-12-31'))).toBe('31 December 2024');
  });
  test('a range of one year is that year', () => {
    expect(en.years(2024, 2024)).toBe('2024');
    expect(id.years(2019, 2024)).toBe('2019–2024');
  });
});

test('sizes use decimal units', () => {
  expect(['0 B', '999 B', '1 kB', '3.1 MB', '92.0 MB', '412 MB']).toEqual(
    [0, 999, 1000, 3_100_000, 92_000_000, 412_000_000].map((count) => plainText(en.bytes(count))),
  );
  expect(plainText(id.bytes(3_100_000))).toBe('3,1 MB');
});

test('durations read as people say them', () => {
  expect(plainText(en.duration(350))).toBe('350 ms');
  expect(plainText(id.duration(2_400))).toBe('2,4 detik');
  expect(plainText(en.duration(61_000))).toBe('1 minute');
});

test('a list ends as the language ends it', () => {
  expect(id.list(['a', 'b', 'c'])).toBe('a, b, dan c');
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('no format writes a space that breaks, so a number and its unit stay on one line', () => {
  for (const f of [id, en]) {
    const all = [
      f.number(1e7),
      f.compact(1e7),
      f.rupiahCompact(1e10),
      f.points(3),
      f.bytes(5e6),
      f.duration(5e3),
    ];
    for (const text of [...all, f.date('2024-07-25')]) expect(text).not.toMatch(/[ \u202F\u2009]/);
  }
});

test('the formats of a language are made once', () => {
  expect(formatsOf('id')).toBe(id);
});
