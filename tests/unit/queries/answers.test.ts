import { describe, expect, it } from 'vitest';
import type { FigureId, RegionCode } from '../../../src/base/index.ts';
import { compile, decodeFrame, type FrameOf, needsOf, type QuerySpec } from '../../../src/queries/index.ts';
import { metricCase } from '../../support/metric-case.ts';
import { SCHEMA } from '../../support/metric-engine.ts';

const HOSTILE = '<img src=x onerror="alert(1)">\u202e\'; DROP TABLE published; --';
const { engine } = metricCase({
  libraries: [
    { library_id: 'A', region_code: '33.01', joined_year: 2020 },
    { library_id: 'Z', region_code: null, joined_year: 2021, name: HOSTILE, evidence: 'registry' },
    { library_id: 'B', region_code: '99.01', joined_year: 2021, channel: 'replication', funding: 'csr' },
  ],
  published: [
    { figure_id: 'F002', note: HOSTILE, source_url: null },
    {
      figure_id: 'F001',
      indicator: 'replications',
      level: 'province',
      region_code: '33',
      region_name: 'Jawa Tengah',
    },
  ],
});
async function ask<Q extends QuerySpec>(spec: Q): Promise<FrameOf<Q>> {
  const query = compile(spec, SCHEMA);
  return decodeFrame(spec, query.sql, 'hash', await engine().ask(query));
}

describe('figures', () => {
  it('come by id, with their sources and dates at their own precision, in the order of ids', async () => {
    const { rows } = await ask({ kind: 'figures' });
    expect(rows.map((row) => row.id)).toEqual(['F001', 'F002']);
    expect(rows[1]).toMatchObject({
      value: 300,
      asOf: { text: '2019-12-31', precision: 'day' },
      source: { title: 'A report', url: null, date: { text: '2020-01', precision: 'month' } },
      note: HOSTILE,
    });
  });
  it('are limited by ids, indicator, level and region', async () => {
    const ids = async (spec: Omit<Extract<QuerySpec, { kind: 'figures' }>, 'kind'>) =>
      (await ask({ kind: 'figures', ...spec })).rows.map((row) => row.id);
    expect(await ids({ ids: ['F002' as FigureId] })).toEqual(['F002']);
    expect(await ids({ ids: [] })).toEqual([]);
    expect(await ids({ indicator: 'replications' })).toEqual(['F001']);
    expect(await ids({ level: 'province' })).toEqual(['F001']);
    expect(await ids({ region: '33' as RegionCode })).toEqual(['F001']);
  });
  it('are found by words in any order and case, and by text that would be SQL or a pattern', async () => {
    const found = async (search: string) =>
      (await ask({ kind: 'figures', search })).rows.map((row) => row.id);
    expect(await found('TENGAH jawa')).toEqual(['F001']);
    expect(await found("'; DROP")).toEqual(['F002']);
    expect(await found('%')).toEqual([]);
    expect(await found('no such word')).toEqual([]);
  });
});

describe('regions', () => {
  it('are the provinces of the era with their sums, and today’s regencies', async () => {
    const { rows } = await ask({ kind: 'regions', era: '34' });
    const papua = rows.find((row) => row.code === '91');
    expect(papua).toMatchObject({
      name: 'Papua',
      iso: 'ID-PA',
      desa: 40,
      population: 2_000_000,
      kabupaten: 4,
    });
    expect(rows.some((row) => row.code === '93')).toBe(false);
    expect(rows.find((row) => row.code === '93.01')).toMatchObject({ parent: '91', level: 'regency' });
    expect(rows[0]).toMatchObject({ code: 'ID', level: 'nation', parent: null });
  });
  it('of today stand as they are', async () => {
    const { rows } = await ask({ kind: 'regions', era: '38' });
    expect(rows).toHaveLength(14);
    expect(rows.find((row) => row.code === '93.01')).toMatchObject({ parent: '93', desa: 15 });
  });
});

describe('libraries that do not map', () => {
  const all = { kind: 'unmapped', tier: [], channel: [], funding: [], limit: 10 } as const;
  it('are those without a region and those of a region that nobody knows', async () => {
    const { rows } = await ask(all);
    expect(rows.map((row) => [row.id, row.name, row.regionGiven])).toEqual([
      ['B', null, '99.01'],
      ['Z', HOSTILE, null],
    ]);
  });
  it('are limited, and say how many there are', async () => {
    const { rows } = await ask({ ...all, limit: 1 });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.total).toBe(2);
  });
  it('follow the filter', async () => {
    expect((await ask({ ...all, channel: ['stimulus'] })).rows.map((row) => row.id)).toEqual(['Z']);
  });
});

describe('the rest', () => {
  it('knowledge sharing and stated amounts come as they are', async () => {
    expect((await ask({ kind: 'sharing' })).rows[0]).toMatchObject({ event: 'ksst-2023', value: 20 });
    expect((await ask({ kind: 'funding_amounts' })).rows[0]).toMatchObject({
      amount: 1_000_000,
      stage: 'realised',
    });
  });
  it('a frame carries the question as it was put, its SQL and its snapshot', async () => {
    const spec = { kind: 'regions', era: '38' } as const;
    const frame = await ask(spec);
    expect(frame.spec).toBe(spec);
    expect(frame.sql).toBe(compile(spec, SCHEMA).sql);
    expect(frame.snapshot).toBe('hash');
  });
  it('only reported measures need the activity table', () => {
    const plain = {
      kind: 'metric',
      level: 'nation',
      era: '38',
      tier: [],
      channel: [],
      funding: [],
      within: null,
      by: [],
    } as const;
    expect(needsOf({ ...plain, metric: 'participants' })).toBe('activity');
    expect(needsOf({ ...plain, metric: 'libraries' })).toBe('base');
    expect(needsOf({ kind: 'sharing' })).toBe('base');
  });
});
