import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesModel } from '../../../src/charts/index.ts';
import { pointAt, seriesLayout } from '../../../src/charts/series-layout.ts';
import { placedMarks } from '../../../src/charts/series-marks.ts';
import { pointAfter } from '../../../src/charts/series-move.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];
const bars: SeriesModel = {
  x: YEARS,
  series: [{ id: 'a', name: 'A', color: '--cat-1', kind: 'bar', values: YEARS.map((_, at) => at * 700) }],
  formatY: String,
};
const placed = (said: Pick<SeriesModel, 'breaks' | 'words'>, width: number) => {
  const layout = seriesLayout({ ...bars, ...said }, { width, height: 256 });
  return layout.words.map((word) => {
    const before = { left: 0, center: 0.5, right: 1 }[word.align] * textWidth(word.word);
    return { ...word, layout, from: word.x - before, to: word.x - before + textWidth(word.word) };
  });
};

describe('words over the years', () => {
  const OF_THE_PAGE = {
    id: ['angka berbeda', 'provinsi baru', 'belum lengkap'],
    en: ['figures differ', 'new provinces', 'incomplete'],
  };
  it.each(['id', 'en'] as const)(
    'are cut by no rule and covered by no word, on a phone and on a screen, in %s',
    (lang) => {
      const [differ = '', provinces = '', partial = ''] = OF_THE_PAGE[lang];
      const words = [
        { at: 0, word: differ },
        { at: 4, word: differ },
        { at: 6, word: differ },
        { at: 7, word: partial },
      ];
      const breaks = [{ before: 4, word: provinces }];
      for (const width of [312, 328, 420, 588, 680, 1200]) {
        const boxes = placed({ breaks, words }, width);
        expect(boxes).toHaveLength(5);
        for (const [at, box] of boxes.entries())
          for (const [other, rule] of boxes.entries())
            if (at !== other) {
              const cut =
                rule.rule !== null && box.row <= rule.row && box.from < rule.rule && rule.rule < box.to;
              const covered = box.row === rule.row && box.from < rule.to && rule.from < box.to;
              expect(cut || covered, `${width}: ${box.word} and ${rule.word}`).toBe(false);
              expect(box.to).toBeLessThanOrEqual(width);
            }
      }
    },
  );

  it('take one row when they are far apart', () => {
    const words = [
      { at: 1, word: 'one' },
      { at: 5, word: 'two' },
    ];
    expect(placed({ words }, 600).map(({ row }) => row)).toEqual([0, 0]);
  });

  it('stand over the year that they are about, never over the one before it', () => {
    const words = YEARS.map((word, at) => ({ at, word }));
    for (const width of [312, 680, 1200])
      for (const [at, { x, bracket, layout }] of placed({ words }, width).entries()) {
        expect(Math.abs(x - layout.xAt(at))).toBeLessThan(layout.band / 2);
        expect(bracket?.from).toBeGreaterThan(layout.xAt(at) - layout.band / 2);
        expect(bracket?.to).toBeLessThan(layout.xAt(at) + layout.band / 2);
      }
  });
});

describe('labels of stated points', () => {
  const points: SeriesModel = {
    x: ['2019', '2020', '2021', '2022', '2023', '2024'],
    yMax: 100,
    breaks: [{ before: 3, word: 'metode baru' }],
    series: [],
    formatY: String,
    marks: [48.17, 61.55, 64.4, 64.48, 64.68, 69.42, 68.19, 73.52].map((value, at) => ({
      at: Math.min(at, at > 4 ? at - (at === 7 ? 2 : at === 6 ? 2 : 1) : at),
      value,
      kind: 'exact' as const,
      label: value.toFixed(2),
    })),
  };

  it('cover no other label, no other point and no rule, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 900 }), (width) => {
        const layout = seriesLayout(points, { width, height: 256 });
        const marks = placedMarks(points, layout);
        const boxes = marks.flatMap(({ label }, at) => {
          if (!label) return [];
          const wide = textWidth(label.text);
          const from = label.align === 'left' ? label.x : label.x - wide;
          return [{ at, from, to: from + wide, y: label.y }];
        });
        expect(boxes.length).toBeGreaterThanOrEqual(6);
        for (const box of boxes) {
          for (const { rule } of layout.words)
            expect(rule !== null && box.from < rule && rule < box.to).toBe(false);
          for (const [at, mark] of marks.entries())
            if (at !== box.at)
              expect(mark.x > box.from && mark.x < box.to && Math.abs(mark.y - box.y) < 10).toBe(false);
          for (const other of boxes)
            if (other !== box)
              expect(other.from < box.to && box.from < other.to && Math.abs(other.y - box.y) < 12).toBe(
                false,
              );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand above the bars that they reach', () => {
    const model: SeriesModel = { ...bars, marks: [{ at: 2, value: 1400, kind: 'exact', label: '279.437' }] };
    const layout = seriesLayout(model, { width: 328, height: 256 });
    const [mark] = placedMarks(model, layout);
    expect(mark?.label?.y).toBeLessThan(layout.yAt(2100));
  });

  it('are walked with the arrow keys and found under the pointer where no series is drawn', () => {
    const layout = seriesLayout(points, { width: 600, height: 256 });
    const newest = pointAfter(points, null, 'ArrowLeft');
    expect(newest).toEqual({ seriesId: 'marks', index: 7 });
    expect(pointAfter(points, newest ?? null, 'Home')).toEqual({ seriesId: 'marks', index: 0 });
    expect(pointAt(points, layout, layout.xAt(1), layout.yAt(60))).toEqual({ seriesId: 'marks', index: 1 });
  });
});
