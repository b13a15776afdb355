import { describe, expect, it } from 'vitest';
import { type Series, type SeriesModel, seriesOption } from '../../../src/charts/index.ts';
import { renderSeriesSvg } from '../../../src/charts/server.ts';
import { elementsOf } from './support.ts';

const SIZE = { width: 600, height: 240 };
const series = (changes: Partial<Series> = {}): Series => ({
  id: 'a',
  name: 'A',
  color: '--cat-1',
  kind: 'line',
  values: [1, null, 3],
  ...changes,
});
const model = (changes: Partial<SeriesModel> = {}): SeriesModel => ({
  x: ['2021', '2022', '2023'],
  series: [series()],
  formatY: (value) => String(value),
  ...changes,
});
const drawn = (input: SeriesModel) => JSON.parse(JSON.stringify(seriesOption(input, SIZE)));
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a series option', () => {
  it('is the same for the same model', () => {
    expect(drawn(model())).toEqual(drawn(model()));
  });

  it('gives missing values as gaps that are never bridged, in lines and bars', () => {
    const lines = drawn(model()).series.filter(({ type }: { type: string }) => type === 'line');
    expect(lines.map((line: { data: { value: unknown }[] }) => line.data.map(({ value }) => value))).toEqual([
      [1, '-', '-'],
      ['-', '-', 3],
    ]);
    expect(lines.every((line: { connectNulls: boolean }) => line.connectNulls === false)).toBe(true);
    const [bars] = drawn(model({ series: [series({ kind: 'bar', values: [0, null, 3] })] })).series;
    expect(bars.data.map(({ value }: { value: unknown }) => value)).toEqual([0, '-', 3]);
  });

  it('has no tooltip, no animation and no colour outside the tokens', () => {
    const option = drawn(
      model({ series: [series({ kind: 'area' }), series({ id: 'b', kind: 'bar' })], partial: [2] }),
    );
    expect(option.tooltip).toBeUndefined();
    expect(option.animation).toBe(false);
    expect(JSON.stringify(option)).not.toMatch(/#[\da-f]{3,8}\b|rgba?\(/);
  });

  it('hatches the bar of an incomplete period', () => {
    const [bars] = drawn(
      model({ series: [series({ kind: 'bar', values: [1, 2, 3] })], partial: [2] }),
    ).series;
    const fills = bars.data.map((item: { itemStyle: { color: unknown } }) => typeof item.itemStyle.color);
    expect(fills).toEqual(['string', 'string', 'object']);
  });

  it('draws no edge around a part of zero where bars are hatched, and one around the others', () => {
    const edges = (values: readonly number[]) =>
      [
        ...renderSeriesSvg(
          model({ stack: true, series: [series({ kind: 'bar', values })], partial: [2] }),
          SIZE,
        ).matchAll(/ stroke="var\(--cat-1\)"( stroke-width="0")?/g),
      ].filter(([, none]) => none === undefined).length;
    expect(edges([5, 4, 3])).toBe(1);
    expect(edges([5, 4, 0])).toBe(0);
  });

  it('leaves no gaps in a stack with a part too thin for one, so that its colour is seen', () => {
    const gaps = (value: number): readonly number[] =>
      drawn(
        model({
          stack: true,
          series: [
            series({ kind: 'bar', values: [1000, 1000, 1000] }),
            series({ id: 'b', kind: 'bar', values: [value, value, value] }),
          ],
        }),
      )
        .series.slice(0, 2)
        .map(
          ({ data }: { data: { itemStyle: { borderWidth: number } }[] }) => data[0]?.itemStyle.borderWidth,
        );
    expect(gaps(10)).toEqual([0, 0]);
    for (const gap of [...gaps(0).slice(0, 1), ...gaps(500)]) expect(gap).toBeGreaterThan(0);
  });

  it('dots only the line whose own period is incomplete', () => {
    const { series: lines } = drawn(
      model({
        series: [
          series({ id: 'whole', values: [1, 2, 3], partial: [] }),
          series({ id: 'open', values: [1, 2, 3], partial: [2] }),
        ],
        partial: [1, 2],
      }),
    );
    const dotted = lines.filter((line: { lineStyle?: { type: unknown } }) =>
      Array.isArray(line.lineStyle?.type),
    );
    expect(dotted.map((line: { id: string }) => line.id.split('/')[0])).toEqual(['open']);
  });
});

describe('a series chart rendered for print and files', () => {
  it('keeps hostile names as text', () => {
    const name = '<img src=x onerror=alert(1)>"&\u202e';
    const svg = renderSeriesSvg(
      model({
        x: [name, '2', '3'],
        series: [series({ name, labels: 'name' })],
        breaks: [{ before: 1, word: name }],
      }),
      SIZE,
    );
    const elements = elementsOf(svg);
    expect(elements).not.toContain('img');
    expect(elements).not.toContain('script');
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\s(style|class|on\w+)=/i);
    expect(textsOf(svg).some((text) => text?.includes('&lt;img'))).toBe(true);
  });

  it('writes the word for a missing bar and the value over the others', () => {
    const bars = series({ kind: 'bar', values: [300, null, 0], labels: 'values' });
    const texts = textsOf(renderSeriesSvg(model({ series: [bars], missingWord: 'n/a' }), SIZE));
    expect(texts.filter((text) => text === 'n/a')).toHaveLength(1);
    expect(texts).toContain('300');
  });

  it('cuts a name of 10,000 characters instead of pushing the plot away', () => {
    const svg = renderSeriesSvg(
      model({ series: [series({ name: 'x'.repeat(10_000), labels: 'name' })] }),
      SIZE,
    );
    expect(svg.length).toBeLessThan(10_000);
    expect(textsOf(svg).some((text) => text?.endsWith('…'))).toBe(true);
  });

  it('is drawn with no data at all', () => {
    for (const empty of [
      model({ x: [], series: [] }),
      model({ series: [series({ values: [null, null, null] })] }),
    ])
      expect(elementsOf(renderSeriesSvg(empty, SIZE))[0]).toBe('svg');
  });
});
