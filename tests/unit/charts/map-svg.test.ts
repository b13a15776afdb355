import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { areaIds, MAP_BOX, type MapArea, PATTERNS, type Topology } from '../../../src/charts/index.ts';
import { renderMapSvg } from '../../../src/charts/server.ts';
import { area, elementsOf, mapOf, provinces, squares } from './support.ts';

const CLASSES = ['--seq-0', '--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5', '--seq-6'] as const;

/** A map with every class and pattern on it. */
function mixed(topology: Topology): readonly MapArea[] {
  return areaIds(topology).map((id, index) =>
    area(id, {
      fill: CLASSES[index % CLASSES.length] ?? '--missing',
      pattern: PATTERNS[index % PATTERNS.length] ?? 'none',
      outline: index % 4 ? 'normal' : 'dashed',
    }),
  );
}

const areasIn = (svg: string) => [...svg.matchAll(/<path [^>]*vector-effect/g)].length;

describe('the map rendered for the page', () => {
  const topology = provinces('38');
  const svg = renderMapSvg(mapOf(mixed(topology), { selected: '33' }), topology);

  it('is well-formed and has one path for each of 38 provinces', () => {
    expect(elementsOf(svg)[0]).toBe('svg');
    expect(areasIn(svg)).toBe(38);
  });

  it('has one path for each of 34 provinces in the other era', () => {
    const old = provinces('34');
    expect(areasIn(renderMapSvg(mapOf(mixed(old)), old))).toBe(34);
  });

  it('holds nothing that a strict content policy stops: no script, style, class or handler', () => {
    expect(
      elementsOf(svg).filter((name) => !['svg', 'g', 'path', 'defs', 'pattern', 'rect'].includes(name)),
    ).toEqual([]);
    expect(svg).not.toMatch(/\s(style|class|on\w+|href|xlink:href)=/i);
    expect(svg).not.toMatch(/<!\[CDATA\[|javascript:|@import|url\((?!#m\d)/);
  });

  it('leaves its size to the page', () => {
    expect(svg).toMatch(`viewBox="0 0 ${MAP_BOX.width} ${MAP_BOX.height}" width="100%"`);
    expect(svg).not.toMatch(/^<svg[^>]*(?<!1)height=/);
  });

  it('keeps the ids of its patterns apart from those of another map on the page', () => {
    const other = renderMapSvg(mapOf(mixed(topology)), topology, 'other');
    const ids = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(svg).length).toBeGreaterThan(0);
    expect(ids(svg).filter((id) => ids(other).includes(id))).toEqual([]);
    const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids(svg).includes(id))).toEqual([]);
  });

  it('is the same each time it is rendered, so builds are repeatable', () => {
    expect(renderMapSvg(mapOf(mixed(topology), { selected: '33' }), topology)).toBe(svg);
  });

  it('travels in at most 15 KB', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(15_000);
  });

  it('never writes an id of an area, however hostile', () => {
    const id = '"><script>alert(1)</script><g onload="x';
    const hostile = renderMapSvg(mapOf([area(id)]), squares({ [id]: [0, 0], b: [1, 0] }));
    expect(elementsOf(hostile)).not.toContain('script');
    expect(hostile).not.toContain('alert');
  });

  it('is held by the stylesheet in the ratio that it is drawn in', () => {
    const css = readFileSync(new URL('../../../src/charts/charts.css', import.meta.url), 'utf8');
    expect(css).toContain(`aspect-ratio: ${MAP_BOX.width} / ${MAP_BOX.height};`);
  });
});
