import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapChart, MapLinks, type MapLinksProps, SeriesChart } from '../../../src/charts/index.ts';
import { area, elementsOf, mapOf } from './support.ts';

const links = (changes: Partial<MapLinksProps> = {}) =>
  renderToStaticMarkup(
    <MapLinks
      anchors={{ a: { x: 10, y: 20 }, b: { x: 50, y: 20 }, c: { x: 90, y: 20 } }}
      areas={['a', 'b', 'unmapped', 'c']}
      hrefOf={(id) => `?region=${id}`}
      labelOf={(id) => `Area ${id}`}
      label="Areas"
      current={null}
      onFocus={() => {}}
      {...changes}
    />,
  );

describe('links over a map', () => {
  it('are real links with a name each, in the order given, for areas that have a place', () => {
    expect(
      [...links().matchAll(/<a [^>]*href="([^"]*)"[^>]*aria-label="([^"]*)"/g)].map(([, ...rest]) => rest),
    ).toEqual([
      ['?region=a', 'Area a'],
      ['?region=b', 'Area b'],
      ['?region=c', 'Area c'],
    ]);
  });

  it('are one tab stop: the current one, or the first', () => {
    const stops = (html: string) =>
      [...html.matchAll(/aria-label="Area (\w)"[^>]*tabindex="0"/gi)].map(([, id]) => id);
    expect(stops(links())).toEqual(['a']);
    expect(stops(links({ current: 'c' }))).toEqual(['c']);
    expect(stops(links({ current: 'unmapped' }))).toEqual(['a']);
  });

  it('keep hostile names as text and stand without inline styles', () => {
    const html = links({ labelOf: () => `"><img src=x onerror=alert(1)>\u202e`, label: '<b>' });
    expect(elementsOf(html)).not.toContain('img');
    expect(html).not.toMatch(/ style=/);
  });
});

describe('charts before any script runs', () => {
  it('show the drawing made at build, untouched, and ask for no inline style', () => {
    const svg = '<svg viewBox="0 0 1000 376"><path d="m0 0l1 1z"/></svg>';
    const html = renderToStaticMarkup(
      <MapChart model={mapOf([area('a')])} topology={null} initialSvg={svg} />,
    );
    expect(html).toContain(svg);
    expect(html).toContain('data-chart="static"');
    expect(html).not.toMatch(/ style=/);
  });

  it('name a series chart for assistive technology and let the keyboard in', () => {
    const model = { x: ['2019'], series: [], formatY: String };
    const html = renderToStaticMarkup(<SeriesChart model={model} label={'New "villages" <by> year'} />);
    expect(html).toContain('role="img"');
    expect(html).toContain('tabindex="0"');
    expect(html).toContain('New &quot;villages&quot; &lt;by&gt; year');
    expect(html).not.toMatch(/ style=/);
  });
});
