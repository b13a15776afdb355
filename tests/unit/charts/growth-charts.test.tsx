import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ScaleStrip,
  type SeriesModel,
  SlopeChart,
  type SlopeItem,
  SmallMultiples,
  slopeLayout,
  WaterfallChart,
  type WaterfallModel,
  waterfallBars,
} from '../../../src/charts/index.ts';
import { seriesLayout } from '../../../src/charts/series-layout.ts';
import { placedMarks } from '../../../src/charts/series-marks.ts';
import { WORD_ROW } from '../../../src/charts/series-words.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"';
const waterfall = (start: number, steps: readonly number[]): WaterfallModel => ({
  start: { name: 'before', value: start, text: String(start) },
  steps: steps.map((value, at) => ({ id: `s${at}`, name: HOSTILE, about: null, value, text: String(value) })),
  end: { name: 'after', value: steps.reduce((sum, step) => sum + step, start), text: '' },
});

describe('a waterfall', () => {
  it('starts each step where the one before ended, within the width, whatever the signs', () => {
    const step = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.array(step, { maxLength: 9 }), (start, steps) => {
        const bars = waterfallBars(waterfall(start, steps));
        bars.forEach((bar, at) => {
          expect(bar.x).toBeGreaterThanOrEqual(-1e-9);
          expect(bar.x + bar.width).toBeLessThanOrEqual(100 + 1e-9);
          const before = bars[at - 1];
          const edges = [bar.x, bar.x + bar.width];
          if (before)
            expect(Math.min(...edges.map((edge) => Math.abs(edge - before.joint)))).toBeLessThan(1e-6);
        });
      }),
    );
  });
  it('refuses steps that do not add up', () => {
    const model = waterfall(10, [5]);
    expect(() => waterfallBars({ ...model, end: { ...model.end, value: 16 } })).toThrow(RangeError);
  });
  it('is a table with a row for each step, and names stay text', () => {
    const html = renderToStaticMarkup(
      <WaterfallChart
        model={waterfall(3, [2, -1, 0])}
        caption="c"
        headers={{ part: 'p', bar: 'b', value: 'v' }}
      />,
    );
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
    expect(html).not.toContain('<img');
  });
});

const item = (id: string, from: number | null, to: number | null, strong = false): SlopeItem => ({
  id,
  name: id,
  from: from === null ? null : { rank: from, text: '' },
  to: to === null ? null : { rank: to, text: '' },
  strong,
});

describe('a slope chart', () => {
  it('joins only who has a rank in both years, and says whether it rose', () => {
    const items = [item('a', 1, 2), item('b', 2, 1, true), item('c', 3, null), item('d', 3, 3)];
    const { left, right, lines } = slopeLayout({ from: '2019', to: '2024', items });
    expect(left.map(({ id, rank }) => `${id}${rank}`)).toEqual(['a1', 'b2', 'c3', 'd3']);
    expect(right.map(({ id }) => id)).toEqual(['b', 'a', 'd']);
    expect(lines.map(({ id, kind, fromRow, toRow }) => [id, kind, fromRow, toRow])).toEqual([
      ['a', 'down', 0, 1],
      ['d', 'same', 3, 2],
      ['b', 'up', 1, 0],
    ]);
    const html = renderToStaticMarkup(
      <SlopeChart model={{ from: '2019', to: '2024', items }} label={HOSTILE} />,
    );
    expect(html).toContain('role="img"');
    expect(html).not.toContain('<img');
  });
});

describe('small multiples', () => {
  const draw = (props: Partial<Parameters<typeof SmallMultiples>[0]> = {}) =>
    renderToStaticMarkup(
      <SmallMultiples
        items={[
          {
            id: '33',
            name: HOSTILE,
            short: 'JT',
            tile: { col: 9, row: 7 },
            values: [1, null, 4],
            text: '4',
            href: '?region=33',
          },
          {
            id: '34',
            name: 'Yogyakarta',
            short: 'YO',
            tile: null,
            values: [8, 8, 8],
            text: '8',
            href: '?region=34',
          },
        ]}
        order="tiles"
        kind="bar"
        partial={[2]}
        max={8}
        label="l"
        selected={null}
        onSelect={() => undefined}
        {...props}
      />,
    );
  it('share one scale unless each is to have its own, and own scales are marked', () => {
    const heights = (html: string) =>
      [...html.matchAll(/ height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights(draw())).toEqual([12.5, 50, 100, 100, 100]);
    expect(heights(draw({ max: null }))).toEqual([25, 100, 100, 100, 100]);
    expect(draw({ max: null })).toContain('multiples-own');
    expect(draw()).not.toContain('multiples-own');
  });
  it('leave the place of a missing value empty, in bars and lines', () => {
    expect(draw().match(/<rect/g)).toHaveLength(5);
    expect(draw({ kind: 'line' }).match(/<path/g)?.length).toBeGreaterThan(2);
  });
  it('are links with one tab stop, and names stay text', () => {
    expect(draw().match(/tabindex="0"/gi)).toHaveLength(1);
    expect(draw()).not.toContain('<img');
    expect(draw({ selected: '34' })).toMatch(/aria-current="true"[^>]*tabindex="0"/i);
  });
});

describe('a value on its own scale', () => {
  it('stands where its scale puts it', () => {
    const html = renderToStaticMarkup(
      <ScaleStrip min={1} max={5} value={4} valueText="4" minText="1" maxText="5" label="l" />,
    );
    expect(html).toContain('cx="75%"');
  });
});

const SIZE = { width: 360, height: 240 };
const bars: SeriesModel = {
  x: ['2021', '2022', '2023', '2024', '2025'],
  series: [{ id: 'a', name: 'A', color: '--cat-1', kind: 'bar', values: [1, 2, 3, 4, 5] }],
  formatY: String,
};

describe('words above a chart', () => {
  it('never cover each other, and stand inside the chart', () => {
    const word = fc.record({
      at: fc.integer({ min: 0, max: 4 }),
      word: fc.string({ minLength: 1, maxLength: 18 }),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const { words: placed, top, wordsY } = seriesLayout({ ...bars, words }, SIZE);
        const boxes = placed.map(({ x, align, row, word: text }) => ({
          row,
          from: x - { left: 0, center: 0.5, right: 1 }[align] * textWidth(text),
          to: x + { left: 1, center: 0.5, right: 0 }[align] * textWidth(text),
        }));
        boxes.forEach((box, at) => {
          expect(wordsY - box.row * WORD_ROW).toBeGreaterThan(0);
          for (const other of boxes.slice(at + 1))
            if (other.row === box.row) expect(other.from >= box.to || box.from >= other.to).toBe(true);
        });
        expect(top).toBeLessThan(SIZE.height);
      }),
    );
  });
});

describe('stated points', () => {
  it('widen the axis to hold them, and labels that would cover another are left out', () => {
    const model: SeriesModel = {
      ...bars,
      marks: [
        { at: 2, value: 50, kind: 'at_least', label: '≥ 50' },
        { at: 2, value: 50, kind: 'exact', label: '50' },
        { at: 4, value: 20, kind: 'about' },
      ],
    };
    const layout = seriesLayout(model, SIZE);
    expect(layout.ticks.at(-1)).toBeGreaterThanOrEqual(50);
    expect(placedMarks(model, layout).map(({ label }) => label?.text ?? null)).toEqual(['≥ 50', null, null]);
  });
});
