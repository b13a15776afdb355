import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series, SeriesModel } from '../../../src/charts/index.ts';
import { fitted, pointAt, seriesLayout, textWidth, topOf } from '../../../src/charts/series-layout.ts';
import { pointAfter } from '../../../src/charts/series-move.ts';
import { spread } from '../../../src/charts/series-notes.ts';
import { niceTicks } from '../../../src/charts/ticks.ts';
import { formatsOf } from '../../../src/i18n/index.ts';

const SIZE = { width: 600, height: 240 };
const bar = (id: string, values: Series['values']): Series => ({
  id,
  name: id,
  color: '--cat-1',
  kind: 'bar',
  values,
});
const stacked: SeriesModel = {
  x: ['2021', '2022', '2023'],
  stack: true,
  series: [bar('low', [1, 2, null]), bar('high', [10, null, 5])],
  formatY: String,
};

describe('the value axis', () => {
  it('has round, even ticks that hold every value', () => {
    const bound = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(bound, fc.integer({ min: 2, max: 6 }), (high, count) => {
        const ticks = niceTicks(0, high, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        const [first = 0, second = 0] = ticks;
        for (const [index, tick] of ticks.entries()) expect(tick / (second - first)).toBeCloseTo(index, 6);
      }),
    );
  });

  describe.each(['en', 'id'] as const)('in %s', (lang) => {
    const f = formatsOf(lang);
    const HEIGHTS = [120, 180, 240, 320, 420];
    const written = (high: number, height: number, formatY: (value: number) => string) =>
      seriesLayout(
        { ...stacked, series: [bar('a', [high, null, 0])], formatY },
        { ...SIZE, height },
      ).ticks.map((tick) => ({ tick, text: formatY(tick) }));

    it('writes at every tick the number that it stands at: a count of one has no half', () => {
      for (const height of HEIGHTS)
        for (let high = 1; high <= 30; high += 1)
          for (const { tick, text } of written(high, height, (value) => f.number(value)))
            expect(Number(text), `0 to ${high} at ${height} px`).toBe(tick);
    });

    it('does so in whole percent, also where every share is below one', () => {
      for (const height of HEIGHTS)
        for (const high of [0.4, 0.8, 1.5, 2.2, 7, 7.5, 9, 12.4, 30, 75, 100])
          for (const { tick, text } of written(high, height, (value) => f.percent(value, 0)))
            expect(Number(text.replace(/\s*%/, '')), `0 to ${high} % at ${height} px`).toBe(tick);
    });

    it('does so in short numbers', () => {
      const factors: Readonly<Record<string, number>> = { thousand: 1e3, ribu: 1e3, million: 1e6, juta: 1e6 };
      const thousands = lang === 'en' ? /,/g : /\./g;
      for (const height of HEIGHTS)
        for (const high of [1_000, 1_100, 4_900, 12_000, 23_000, 1_200_000])
          for (const { tick, text } of written(high, height, (value) => f.compact(value))) {
            const [, digits = '', unit = ''] = /^([\d.,]+)\s*(\S*)$/.exec(text) ?? [];
            const said = Number(digits.replace(thousands, '').replace(',', '.')) * (factors[unit] ?? 1);
            expect(said, `${text}, 0 to ${high} at ${height} px`).toBe(tick);
          }
    });
  });

  it('keeps halves where they are written', () => {
    const one = { ...stacked, series: [bar('a', [7.5, null, 0])], formatY: (v: number) => v.toFixed(1) };
    expect(seriesLayout(one, SIZE).ticks).toEqual([0, 2.5, 5, 7.5]);
  });

  it('always holds zero, and stops where it is told', () => {
    expect(seriesLayout(stacked, SIZE).ticks[0]).toBe(0);
    expect(seriesLayout({ ...stacked, yMax: 100 }, SIZE).ticks.at(-1)).toBe(100);
  });
});

describe('a layout', () => {
  it('names the newest period and leaves out names that have no room', () => {
    const x = Array.from({ length: 40 }, (_, index) => `${1990 + index}`);
    const { labelled, band } = seriesLayout(
      {
        ...stacked,
        x,
        series: [
          bar(
            'a',
            x.map(() => 1),
          ),
        ],
      },
      SIZE,
    );
    expect(labelled.has(39)).toBe(true);
    const [first = 0, second = 0] = [...labelled];
    expect((second - first) * band).toBeGreaterThanOrEqual(textWidth('2020'));
  });

  it('stands stacked values on those below, gaps counting as nothing', () => {
    const [low, high] = stacked.series;
    if (!low || !high) throw new Error('two series');
    expect([0, 1, 2].map((index) => topOf(stacked, high, index))).toEqual([11, null, 5]);
    expect(topOf(stacked, low, 2)).toBeNull();
  });

  it('finds the nearest value under the pointer and never a missing one', () => {
    const layout = seriesLayout(stacked, SIZE);
    expect(pointAt(stacked, layout, layout.xAt(0), layout.yAt(10))).toEqual({ seriesId: 'high', index: 0 });
    expect(pointAt(stacked, layout, layout.xAt(1), layout.yAt(10))).toEqual({ seriesId: 'low', index: 1 });
    expect(pointAt({ ...stacked, series: [bar('a', [null, null, null])] }, layout, 100, 100)).toBeNull();
  });

  it('cuts text to a width', () => {
    expect(fitted('Kabupaten', 1000)).toBe('Kabupaten');
    expect(fitted('Kabupaten/kota', 60)).toMatch(/^Kab.*…$/);
  });
});

describe('labels at the ends of lines', () => {
  it('stand apart and keep their order', () => {
    expect(spread([50, 52, 10], 16, 0, 200)).toEqual([50, 66, 10]);
    expect(spread([198, 199, 200], 16, 0, 200)).toEqual([168, 184, 200]);
  });
});

describe('arrow keys in a series chart', () => {
  it('start at the newest value and step over gaps', () => {
    const model = { ...stacked, series: [bar('a', [1, null, 3])] };
    expect(pointAfter(model, null, 'ArrowLeft')).toEqual({ seriesId: 'a', index: 2 });
    expect(pointAfter(model, { seriesId: 'a', index: 2 }, 'ArrowLeft')).toEqual({ seriesId: 'a', index: 0 });
    expect(pointAfter(model, { seriesId: 'a', index: 0 }, 'ArrowLeft')).toEqual({ seriesId: 'a', index: 0 });
    expect(pointAfter(model, { seriesId: 'a', index: 0 }, 'End')).toEqual({ seriesId: 'a', index: 2 });
  });

  it('go up and down between the series of one period', () => {
    expect(pointAfter(stacked, { seriesId: 'low', index: 0 }, 'ArrowDown')).toEqual({
      seriesId: 'high',
      index: 0,
    });
    expect(pointAfter(stacked, { seriesId: 'low', index: 1 }, 'ArrowDown')).toEqual({
      seriesId: 'low',
      index: 1,
    });
  });

  it('leave other keys to the page', () => {
    expect(pointAfter(stacked, null, 'Tab')).toBeUndefined();
    expect(pointAfter(stacked, null, 'a')).toBeUndefined();
  });
});
