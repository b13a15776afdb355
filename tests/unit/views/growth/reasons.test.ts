import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ChangeReason, LANGS } from '../../../../src/base/index.ts';
import type { PartRow, SpanRow } from '../../../../src/metrics/index.ts';
import { partsRows } from '../../../../src/views/growth/parts-card.tsx';
import type { GrowthModel, LibrariesModel } from '../../../../src/views/growth/read.ts';
import { SpanFigures } from '../../../../src/views/growth/span-card.tsx';
import { spanShown } from '../../../../src/views/shown/index.ts';
import { readShippedSnapshot } from '../../../support/shipped-snapshots.ts';
import { contextOf } from '../asked.ts';

const span = (changes: Partial<SpanRow>) =>
  spanShown({ start: 1, value: 2, reason: null, changeReason: null, ...changes } as SpanRow, 'Aceh');

test('an end of a period that has no number says why, one that has says nothing', () => {
  expect(span({})).toMatchObject({ start: 1, start_reason: null, end: 2, end_reason: null });
  expect(span({ value: null, reason: 'not_reported', changeReason: 'current_missing' })).toMatchObject({
    ...{ start_reason: null, end: null, end_reason: 'not_reported' },
  });
  expect(span({ start: null, changeReason: 'previous_missing' })).toMatchObject({
    ...{ start: null, start_reason: 'previous_missing', end_reason: null },
  });
  expect(span({ start: null, changeReason: 'no_previous_year' }).start_reason).toBe('no_previous_year');
  expect(span({ start: null, changeReason: 'boundary_changed' }).start_reason).toBe('boundary_changed');
  expect(span({ start: null, changeReason: 'partial_year' }).start_reason).toBe('previous_missing');
});

test.each(LANGS)('a period names the year that has no number, and never speaks of last year, %s', (lang) => {
  const { manifest } = readShippedSnapshot('2025-04');
  const context = contextOf(manifest, lang);
  const { change } = context.t.states;
  const cells = (changeReason: ChangeReason) => {
    const missing = { start: null, value: null, change: null, changePct: null, compound: null, pace: null };
    const span = {
      ...missing,
      changeReason,
      percentReason: changeReason,
      paceReason: changeReason,
    } as SpanRow;
    const html = renderToStaticMarkup(SpanFigures({ span, from: 2019, to: 2024, context }));
    return [...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
  };
  const [then, now] = [2019, 2024].map(context.t.growth.span.noNumber);
  expect(cells('previous_missing')).toEqual([then, now, then, then, then, then]);
  expect(cells('current_missing')).toEqual([then, now, now, now, now, now]);
  expect(cells('boundary_changed')[0]).toBe(change.boundary_changed.short);
  expect(cells('boundary_changed')[2]).toBe(change.boundary_changed.short);
  expect([then, now]).not.toContain(change.previous_missing.short);
});

test('every part and end of a change without a number says why', () => {
  const part = {
    part: 'newly_reached',
    value: null,
    reason: 'previous_missing',
    start: null,
    end: 5,
  } as PartRow;
  const rows = partsRows({
    growth: { place: { region: '91' }, name: 'Papua Barat', period: { from: 2019, to: 2024 } } as GrowthModel,
    shown: { parts: [part] } as unknown as LibrariesModel,
    context: contextOf(readShippedSnapshot('2025-04').manifest, 'en'),
  });
  expect(rows.map(({ value, reason }) => [value, reason])).toEqual([
    [null, 'previous_missing'],
    [null, 'previous_missing'],
    [5, null],
  ]);
});
