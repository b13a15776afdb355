import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesModel } from '../../../src/charts/index.ts';
import { seriesLayout } from '../../../src/charts/series-layout.ts';
import { placedValues } from '../../../src/charts/series-values.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

const SIZE = { width: 400, height: 256 };
const line = (values: readonly (number | null)[]): SeriesModel => ({
  x: values.map((_, at) => String(2018 + at)),
  formatY: (value) => value.toFixed(2),
  series: [{ id: 'a', name: 'A', color: '--cat-1', kind: 'line', labels: 'values', values }],
});
const placed = (values: readonly (number | null)[]) => {
  const model = line(values);
  const layout = seriesLayout(model, SIZE);
  return {
    layout,
    labels: placedValues(model, layout).map((label) => {
      const from = label.x - { left: 0, center: 0.5, right: 1 }[label.align] * textWidth(label.text);
      return { ...label, from, to: from + textWidth(label.text) };
    }),
  };
};

describe('the values written at a line', () => {
  it('stand above the line wherever it rises or falls, inside the chart, and cover no other', () => {
    const value = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 7 }), (values) => {
        const { layout, labels } = placed(values);
        for (const [at, label] of labels.entries()) {
          expect(label.from).toBeGreaterThanOrEqual(0);
          expect(label.to).toBeLessThanOrEqual(SIZE.width + 0.01);
          for (let x = label.from; x <= label.to; x += 1) {
            const y = lineAt(values, x, layout);
            if (y !== null) expect(label.y + 6).toBeLessThan(y);
          }
          for (const other of labels.slice(at + 1))
            expect(
              other.from >= label.to || label.from >= other.to || Math.abs(other.y - label.y) >= 12,
            ).toBe(true);
        }
      }),
    );
  });

  it('are all there on a line that rises, the first one too', () => {
    const { labels } = placed([0, 0.33, 1.02, 1.89, 2.65, 3.94, 5.61, 5.9]);
    expect(labels.map(({ text }) => text)).toEqual('0.00 0.33 1.02 1.89 2.65 3.94 5.61 5.90'.split(' '));
  });

  it('are all there on a line that falls, the last one too, which the edge of the chart does not cut', () => {
    const { labels } = placed([3.94, 2.65, 1.89, 1.02, 0.71]);
    expect(labels.map(({ text }) => text)).toEqual('3.94 2.65 1.89 1.02 0.71'.split(' '));
    expect(labels.at(-1)?.to).toBeLessThanOrEqual(SIZE.width + 0.01);
  });
});

/** Height of the line at a place; null where there is none. */
function lineAt(
  values: readonly (number | null)[],
  x: number,
  { xAt, yAt }: ReturnType<typeof seriesLayout>,
): number | null {
  for (let at = 0; at + 1 < values.length; at += 1) {
    const [one, other] = [values[at], values[at + 1]];
    if (one == null || other == null || x < xAt(at) || x > xAt(at + 1)) continue;
    return yAt(one) + ((yAt(other) - yAt(one)) * (x - xAt(at))) / (xAt(at + 1) - xAt(at));
  }
  return null;
}
