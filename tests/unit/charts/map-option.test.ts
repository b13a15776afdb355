import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS, drawnAreas, mapOption, shapesOf } from '../../../src/charts/index.ts';
import { sameMap } from '../../../src/charts/map-model.ts';
import { area, mapOf, squares } from './support.ts';

const shapes = shapesOf(squares({ a: [0, 0], b: [1, 0], c: [2, 0] }));

describe('a map option', () => {
  it('is the same for the same model, and leaves the model as it was', () => {
    const model = mapOf([area('a'), area('b', { pattern: 'hatch' })], { selected: 'a' });
    const before = structuredClone(model);
    expect(JSON.stringify(mapOption(model, shapes))).toBe(JSON.stringify(mapOption(model, shapes)));
    expect(drawnAreas(model, shapes)).toEqual(drawnAreas(before, shapes));
    expect(model).toEqual(before);
  });

  it('draws a feature that the model leaves out as missing, never as a hole', () => {
    const drawn = drawnAreas(mapOf([area('a')]), shapes);
    expect(drawn.map(({ id, fill }) => [id, fill])).toEqual([
      ['a', 'var(--seq-3)'],
      ['b', 'var(--missing)'],
      ['c', 'var(--missing)'],
    ]);
  });

  it('does not draw an area without a feature', () => {
    expect(drawnAreas(mapOf([area('nowhere')]), shapes).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('lifts the selected area over its neighbours and the focused one over both', () => {
    const layers = Object.fromEntries(
      drawnAreas(mapOf([], { selected: 'b', focused: 'c' }), shapes).map(({ id, z2 }) => [id, z2]),
    );
    expect(layers.a).toBeLessThan(layers.b ?? 0);
    expect(layers.b).toBeLessThan(layers.c ?? 0);
  });

  it('names every colour by a token, so a theme needs no redraw', () => {
    const model = mapOf([area('a', { pattern: 'dots' }), area('b', { fill: '--missing', pattern: 'cross' })]);
    const colours = JSON.stringify(drawnAreas(model, shapes)).match(/#[\da-f]{3,8}\b|rgba?\(|var\([^)]*\)/g);
    const known = new Set(COLOR_TOKENS.map((token) => `var(${token})`));
    expect(colours?.filter((colour) => !known.has(colour))).toEqual([]);
  });

  it('tells patterns apart by shape, on the same fill', () => {
    const patterns = ['none', 'hatch', 'backhatch', 'lines', 'dots', 'cross'] as const;
    const looks = patterns.map((pattern) =>
      JSON.stringify(drawnAreas(mapOf([area('a', { pattern })]), shapes)[0]?.fill),
    );
    expect(new Set(looks).size).toBe(patterns.length);
  });

  it('lets an area step back, unless it is the one selected or focused', () => {
    const faded = [area('a', { faded: true }), area('b', { faded: true }), area('c')];
    const opacities = drawnAreas(mapOf(faded, { selected: 'b' }), shapes).map(({ opacity }) => opacity);
    expect(opacities).toEqual([0.25, 1, 1]);
    expect(sameMap(mapOf(faded), mapOf([area('a'), area('b'), area('c')]))).toBe(false);
  });

  it('counts two models as alike only when nothing that is drawn differs', () => {
    const model = mapOf([area('a'), area('b')]);
    expect(sameMap(model, mapOf([area('a'), area('b')]))).toBe(true);
    expect(sameMap(model, mapOf([area('a'), area('b', { fill: '--seq-4' })]))).toBe(false);
    expect(sameMap(model, mapOf([area('a'), area('b')], { focused: 'a' }))).toBe(false);
    expect(sameMap(model, mapOf([area('a')]))).toBe(false);
  });
});
