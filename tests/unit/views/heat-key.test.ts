import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HeatKey } from '../../../src/views/funding/heat-key.tsx';
import { readShippedSnapshot } from '../../support/shipped-snapshots.ts';
import { contextOf } from './asked.ts';

test('colours are explained by their classes, and not at all where no cell has one', () => {
  const context = contextOf(readShippedSnapshot('2025-04').manifest, 'en');
  const key = (breaks: readonly number[]) =>
    renderToStaticMarkup(HeatKey({ breaks, illustrative: false, context }));
  expect(key([1, 5, 9]).match(/<li>/g)).toHaveLength(3);
  expect(key([])).toBe('');
});
