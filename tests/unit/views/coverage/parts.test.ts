import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/base/index.ts';
import { METRICS } from '../../../../src/metrics/index.ts';
import { pinSeries, sharesScale } from '../../../../src/views/coverage/compare-model.ts';
import { levelOf, scopeOf } from '../../../../src/views/coverage/scope.ts';
import { boundsOf, CLASSINGS } from '../../../../src/views/region-map/classing.ts';
import { classAt, tonesOf } from '../../../../src/views/region-map/tones.ts';

const code = (text: string): RegionCode => text as RegionCode;

describe('classing', () => {
  const values = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 });
  test.each(CLASSINGS)(
    'by %s gives ascending bounds above zero, at most six, and every value a class',
    (classing) => {
      fc.assert(
        fc.property(values, fc.constantFrom(0, 1, 2), (all, digits) => {
          const bounds = boundsOf(all, { digits: digits as 0 | 1 | 2 }, classing);
          expect(bounds.length).toBeLessThanOrEqual(6);
          expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
          expect(new Set(bounds).size).toBe(bounds.length);
          expect(bounds.every((bound) => bound > 0)).toBe(true);
          const tones = tonesOf(bounds);
          for (const value of all.filter((each) => each === 0 || bounds.length > 0))
            expect(tones[classAt(value, bounds)]).toBeDefined();
        }),
      );
    },
  );
  test('quantiles hold about as many values each, equal steps are as wide each', () => {
    const all = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(boundsOf(all, { digits: 0 }, 'quantiles')).toEqual([1, 21, 41, 61, 81]);
    expect(boundsOf(all, { digits: 0 }, 'equal')).toEqual([1, 20, 40, 60, 80]);
  });
});

describe('where the reader is', () => {
  const places = new Map([['93.01', { parent: code('91') }]]) as never;
  test('a chosen regency brings its level and the province of its era', () => {
    expect(levelOf({ level: 'province', region: code('93.01') })).toBe('regency');
    expect(scopeOf({ level: 'province', region: code('93.01') }, places)).toEqual({
      level: 'regency',
      province: '91',
      chosen: '93.01',
    });
  });
  test('a province is chosen among provinces, and opened among regencies', () => {
    expect(scopeOf({ level: 'province', region: code('33') }, places)).toEqual({
      level: 'province',
      province: null,
      chosen: '33',
    });
    expect(scopeOf({ level: 'regency', region: code('33') }, places)).toEqual({
      level: 'regency',
      province: '33',
      chosen: null,
    });
  });
});

describe('pinned regions', () => {
  const pin = (name: string, illustrative: boolean) => ({
    code: code(name),
    name,
    illustrative,
    values: [1, null],
    rows: [],
  });
  const words = { nation: 'Indonesia', illustrative: (name: string) => `${name}!`, formatY: String };
  test('are lines of one chart in six colours, the nation dashed among them, illustrative ones said to be', () => {
    const pins = ['11', '12', '13', '14', '15'].map((name) => pin(name, false));
    const model = pinSeries([...pins, pin('33.74', true)], [3, 4], [2023, 2024], new Set([2024]), words);
    expect(model.series.map(({ name }) => name)).toEqual([
      '11',
      '12',
      '13',
      '14',
      '15',
      '33.74!',
      'Indonesia',
    ]);
    expect(new Set(model.series.map(({ color }) => color)).size).toBe(7);
    expect(model.series.at(-1)?.dash).toBe(true);
    expect(model.series[0]?.values).toEqual([1, null]);
    expect(model.partial).toEqual([1]);
  });
  test('share a scale with the nation for ratios only', () => {
    expect([sharesScale(METRICS.village_coverage), sharesScale(METRICS.libraries)]).toEqual([true, false]);
  });
});
