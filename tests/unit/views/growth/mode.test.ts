import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FACES,
  MEASURES,
  parseGoal,
  parseMode,
  printGoal,
  printMode,
  SPLITS,
} from '../../../../src/views/growth/mode.ts';

const modes = fc.record({
  face: fc.constantFrom(...FACES),
  split: fc.constantFrom(...SPLITS),
  share: fc.boolean(),
  own: fc.boolean(),
  measure: fc.constantFrom(...MEASURES),
});

test('every variant of the page comes back from its address, and the opening one needs no word', () => {
  fc.assert(
    fc.property(modes, (mode) => {
      const printed = printMode(mode);
      expect(parseMode(printed)).toEqual(mode);
      if (printed !== null) expect(printed).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
    }),
  );
  expect(printMode(parseMode(null))).toBeNull();
});

test('words that the page does not know are let go', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(FACES).toContain(parseMode(text).face);
    }),
  );
  expect(parseMode('nonsense_provinces_own')).toMatchObject({ face: 'provinces', own: true, split: 'path' });
});

test('a goal is a whole number and a year; anything else is kept as typed and asks nothing', () => {
  expect(parseGoal('5000@2029', 2024)).toEqual({
    value: '5000',
    year: 2029,
    goal: { value: 5000, year: 2029 },
  });
  expect(parseGoal('5000', 2024).year).toBe(2029);
  for (const bad of ['', '@2030', '-5@2030', '1e9@2030', '12345678@2030', 'x@y', '0@2030'])
    expect(parseGoal(bad, 2024).goal, bad).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.integer({ min: 2000, max: 2100 }),
      (value, year) => {
        expect(parseGoal(printGoal(String(value), year, 2024), 2024).goal).toEqual({ value, year });
      },
    ),
  );
});

test('a year chosen before a number is kept, and nothing stands in the address while nothing is chosen', () => {
  expect(parseGoal(printGoal('', 2032, 2024), 2024)).toEqual({ value: '', year: 2032, goal: null });
  expect(printGoal('', 2029, 2024)).toBe('');
});
