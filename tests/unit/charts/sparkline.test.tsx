import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sparkline, type SparklineProps } from '../../../src/charts/index.ts';
import { elementsOf } from './support.ts';

const draw = (props: SparklineProps) => renderToStaticMarkup(<Sparkline {...props} />);
const paths = (html: string) => [...html.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);

describe('a sparkline', () => {
  it('leaves a gap at a missing value', () => {
    expect(paths(draw({ values: [1, 2, null, 3, 4] }))).toHaveLength(2);
  });

  it('shows a lone value as a dot', () => {
    expect(paths(draw({ values: [null, 3, null] }))[0]).toMatch(/h0$/);
  });

  it('ends an incomplete period dashed and open', () => {
    const html = draw({ values: [1, 2, 3], partialEnd: true });
    expect(html).toContain('stroke-dasharray');
    expect(html).toMatch(/<circle[^>]*fill="var\(--paper\)"/);
    expect(draw({ values: [1, 2, 3] })).not.toContain('stroke-dasharray');
    expect(draw({ values: [1, 2, null], partialEnd: true })).not.toMatch(/<circle[^>]*fill="var\(--paper\)"/);
  });

  it('puts zero on the ground and shares a scale when told', () => {
    const y = (html: string) => Number(/<circle[^>]*cy="([^"]*)"/.exec(html)?.[1]);
    expect(y(draw({ values: [0, 0, 0], height: 24 }))).toBe(20);
    expect(y(draw({ values: [0, 5], height: 24 }))).toBe(4);
    expect(y(draw({ values: [0, 5], height: 24, max: 10 }))).toBe(12);
  });

  it('is an empty drawing without values', () => {
    expect(elementsOf(draw({ values: [] }))).toEqual(['svg']);
    expect(elementsOf(draw({ values: [null, null] }))).toEqual(['svg']);
  });
});
