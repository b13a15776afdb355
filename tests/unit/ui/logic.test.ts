import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggled } from '../../../src/ui/controls/filter-menu.tsx';
import { optionGroups } from '../../../src/ui/controls/select-field.tsx';
import { labelledYears, placeCard, REASON_TILES, yearIndex } from '../../../src/ui/index.ts';
import { rovingIndex } from '../../../src/ui/roving.ts';

const length = fc.integer({ min: 1, max: 400 });

describe('a card that follows a point', () => {
  it('never leaves its box sideways when it fits in it', () => {
    fc.assert(
      fc.property(length, length, length, length, fc.double(), fc.double(), (w, h, boxW, boxH, u, v) => {
        fc.pre(w <= boxW && Number.isFinite(u) && Number.isFinite(v));
        const point = { x: boxW * Math.min(1, Math.abs(u)), y: boxH * Math.min(1, Math.abs(v)) };
        const place = placeCard(point, { width: w, height: h }, { width: boxW, height: boxH });
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.x + w).toBeLessThanOrEqual(boxW + 1e-9);
      }),
    );
  });
  it('does not cover its point', () => {
    fc.assert(
      fc.property(length, length, length, length, (x, y, w, h) => {
        const place = placeCard({ x, y }, { width: w, height: h }, { width: 400, height: 400 });
        const beside = x < place.x || x > place.x + w;
        const aboveOrBelow = y < place.y || y > place.y + h;
        expect(beside || aboveOrBelow).toBe(true);
      }),
    );
  });
  it('stands above the point where a phone leaves no room beside it', () => {
    expect(placeCard({ x: 160, y: 150 }, { width: 240, height: 90 }, { width: 328, height: 200 })).toEqual({
      x: 40,
      y: 46,
    });
  });
});

describe('year labels', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((value) => ({ value }));
  it('are all there when there is room', () => {
    expect([...labelledYears(years, 8)]).toEqual(years.map((year) => year.value));
  });
  it('keep the first and the last, never two that touch', () => {
    expect([...labelledYears(years, 4)]).toEqual([2018, 2020, 2022, 2025]);
  });
  it('a year that is not on the slider stands at the last one', () => {
    expect(yearIndex(years, 2031)).toBe(7);
    expect(yearIndex(years, 2019)).toBe(1);
  });
});

describe('arrow keys in a row of choices', () => {
  it('wrap round at both ends', () => {
    expect(rovingIndex('ArrowRight', 2, 3)).toBe(0);
    expect(rovingIndex('ArrowLeft', 0, 3)).toBe(2);
    expect(rovingIndex('End', 0, 3)).toBe(2);
    expect(rovingIndex('Home', 2, 3)).toBe(0);
  });
  it('leave other keys and empty rows alone', () => {
    expect(rovingIndex('Tab', 0, 3)).toBeNull();
    expect(rovingIndex('ArrowRight', 0, 0)).toBeNull();
  });
});

describe('filters and lists', () => {
  it('a choice goes in at its own place and comes out again', () => {
    const options = ['province', 'regency', 'village'] as const;
    expect(toggled(options, ['village'], 'province')).toEqual(['province', 'village']);
    expect(toggled(options, ['province', 'village'], 'province')).toEqual(['village']);
  });
  it('options of one group stand together in their order', () => {
    const options = ['a', 'b', 'c', 'd'].map((value, index) => ({
      value,
      label: value,
      ...(index > 1 ? { group: 'late' } : {}),
    }));
    expect(optionGroups(options).map((run) => [run.group, run.options.length])).toEqual([
      [undefined, 2],
      ['late', 2],
    ]);
  });
  it('no two reasons share a pattern', () => {
    const paths = Object.values(REASON_TILES).map((tile) => tile.path);
    expect(new Set(paths).size).toBe(5);
  });
});
