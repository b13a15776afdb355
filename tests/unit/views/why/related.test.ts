import { describe, expect, it } from 'vitest';
import { NATION } from '../../../../src/base/index.ts';
import type { FigureRow, MetricRow } from '../../../../src/metrics/index.ts';
import { pairsIn } from '../../../../src/queries/index.ts';
import { relatedFigures, type Scope } from '../../../../src/views/why/related.ts';

const figure = (patch: Partial<FigureRow> = {}): FigureRow => ({
  id: 'F061' as FigureRow['id'],
  indicator: 'village_libraries_joined',
  level: 'nation',
  region: NATION,
  regionName: 'Indonesia',
  tier: 'village',
  channel: 'stimulus',
  fundingStated: 'apbn',
  value: 1796,
  unit: 'libraries',
  kind: 'stock',
  qualifier: 'exact',
  periodStart: { text: null, precision: 'none' },
  periodEnd: { text: null, precision: 'none' },
  asOf: { text: '2023-12-31', precision: 'day' },
  source: { title: '', publisher: '', url: null, date: { text: null, precision: 'none' } },
  note: null,
  knownByAsOf: 'yes',
  ...patch,
});
const row = (numerator: number, partial = false): MetricRow =>
  ({ region: NATION, year: 2023, numerator, partial, place: 'region' }) as MetricRow;
const SCOPE: Scope = { tier: 'village', channel: 'stimulus', plain: true };
const verdict = (one: FigureRow, cell = row(1796), scope = SCOPE) =>
  relatedFigures([one], 'libraries', cell, scope, false)[0];

describe('published figures beside a number', () => {
  it('agree when they count the same things at the same time and say the same', () => {
    expect(verdict(figure())?.verdict).toBe('agrees');
    expect(verdict(figure(), row(1700))).toMatchObject({ verdict: 'differs', difference: 96 });
  });

  it('agree when they state a least number and the cell has more', () => {
    expect(verdict(figure({ qualifier: 'at_least', value: 1500 }))?.verdict).toBe('agrees');
    expect(verdict(figure({ qualifier: 'at_least', value: 1800 }))?.verdict).toBe('differs');
  });

  it('are not held against a number of another scope or another date', () => {
    expect(verdict(figure({ channel: 'any' }))?.verdict).toBe('other_scope');
    expect(verdict(figure(), row(1796), { ...SCOPE, plain: false })?.verdict).toBe('other_scope');
    expect(verdict(figure({ asOf: { text: '2023-08-08', precision: 'day' } }))?.verdict).toBe('other_date');
    expect(verdict(figure({ qualifier: 'planned' }))?.verdict).toBe('other_date');
  });

  it('of another year, region or indicator are not shown', () => {
    expect(verdict(figure({ asOf: { text: '2022-12-31', precision: 'day' } }))).toBeUndefined();
    expect(verdict(figure({ indicator: 'stimulus_computers' }))).toBeUndefined();
    expect(verdict(figure({ region: '33' as FigureRow['region'] }))).toBeUndefined();
  });
});

describe('active beside nominal', () => {
  it('shows for the place itself, for the province around it and for the nation', () => {
    const regions = (code: string) =>
      pairsIn(code as Parameters<typeof pairsIn>[0]).map(({ region }) => region);
    expect(regions('73.09')).toEqual(['73.09']);
    expect(regions('73')).toEqual(['73.09']);
    expect(regions('72')).toEqual(['72']);
    expect(regions('33')).toEqual([]);
    expect(regions('ID')).toHaveLength(2);
  });
});
