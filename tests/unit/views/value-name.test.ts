import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/index.ts';
import { codesOf, valuesInWords } from '../../../src/views/value-name.ts';

describe('what the codes of a column mean', () => {
  it.each(['id', 'en'] as const)('is said for each of them, in %s', (lang) => {
    const context = { t: translator(lang) };
    for (const column of ['tier', 'channel', 'funding', 'place', 'evidence', 'reason', 'change_reason']) {
      const codes = codesOf(column) ?? [];
      const words = valuesInWords(column, codes, context).split('; ');
      expect(words).toHaveLength(codes.length);
      codes.forEach((code, at) => {
        expect(words[at]).toMatch(new RegExp(`^${code} = .+`));
      });
    }
  });
  it('is not said of texts that speak for themselves', () => {
    expect(codesOf('name')).toBeNull();
    expect(valuesInWords('qualifier', ['exact', 'about'], { t: translator('en') })).toBe('');
  });
});
