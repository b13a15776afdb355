import { expect, test } from 'vitest';
import { clip, quoted } from '../../../src/i18n/index.ts';

test('markup in a foreign text stays the same text', () => {
  expect(quoted('<img onerror=alert(1)>')).toBe('“<img onerror=alert(1)>”');
});

test('direction marks and control characters are spelled out', () => {
  expect(quoted('a\u202Eb')).toBe('“aU+202Eb”');
  expect(quoted('a\u0000\nb')).toBe('“aU+0000U+000Ab”');
  expect(quoted('\u2067x\u2069')).toBe('“U+2067xU+2069”');
});

test('10,000 characters are cut to what was asked, without splitting a character', () => {
  expect(quoted('a'.repeat(10_000), 5)).toBe('“aaaaa…”');
  expect(clip('😀'.repeat(4), 3)).toBe('😀😀😀…');
  expect(clip('😀😀😀', 3)).toBe('😀😀😀');
});
