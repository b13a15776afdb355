import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, parseFilter, printFilter } from '../../../src/queries/index.ts';

const column = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const value = fc.string({ unit: 'grapheme', maxLength: 12 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column,
    test: fc.constantFrom('in' as const, 'not' as const, 'within' as const, 'outside' as const),
    values: fc.array(value, { minLength: 1 }),
  }),
  fc.record({ column, test: fc.constantFrom('from' as const, 'to' as const, 'has' as const), value }),
  fc.record({ column, test: fc.constantFrom('missing' as const, 'present' as const) }),
);

describe('a filter in an address', () => {
  it('reads back as it was, whatever its values hold', () => {
    fc.assert(
      fc.property(fc.array(condition), (filter) => {
        expect(parseFilter(printFilter(filter))).toEqual({ filter, bad: [] });
      }),
    );
  });
  it('never throws, and names the pieces that say nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { filter } = parseFilter(text);
        expect(parseFilter(printFilter(filter)).filter).toEqual(filter);
      }),
    );
    expect(parseFilter('joined_year:over:2020;tier:in:village;%')).toEqual({
      filter: [{ column: 'tier', test: 'in', values: ['village'] }],
      bad: ['joined_year:over:2020', '%'],
    });
  });
});
