import { describe, expect, it } from 'vitest';
import type { RegionCode } from '../../../../src/base/index.ts';
import { DEFAULT_VIEW } from '../../../../src/state/index.ts';
import { cellSpec } from '../../../../src/views/why/ask.ts';
import { scopeOf } from '../../../../src/views/why/read.ts';
import { whyOf } from '../../../../src/views/why-link.tsx';

const NONE = { tier: [], channel: [], funding: [] } as const;
const row = {
  region: '33' as RegionCode,
  place: 'region',
  year: 2023,
  tier: null,
  channel: null,
  funding: null,
} as const;

describe('the cell that a number is', () => {
  it('is the region and year, under whatever filters', () => {
    const cell = { metric: 'libraries', region: '33', year: 2023, slice: null };
    expect(whyOf(row, 'libraries', NONE)).toEqual(cell);
    expect(whyOf(row, 'libraries', { ...NONE, tier: ['village'] })).toEqual(cell);
  });
  it('is a part of all rows, or of what the filters leave', () => {
    const part = { ...row, funding: 'csr' } as const;
    expect(whyOf(part, 'libraries', NONE)?.slice).toEqual({
      tier: null,
      channel: null,
      funding: 'csr',
      filtered: false,
    });
    expect(whyOf(part, 'libraries', { ...NONE, channel: ['replication'] })?.slice?.filtered).toBe(true);
  });
  it('is none for what lies in no region', () => {
    expect(whyOf({ ...row, region: null, place: 'unknown' }, 'libraries', NONE)).toBeNull();
  });
});

describe('the question behind it', () => {
  const why = { metric: 'village_coverage', region: '33' as RegionCode, year: 2023, slice: null } as const;
  it('breaks down by the dimensions that the part names, and by no other', () => {
    const slice = { tier: null, channel: 'replication', funding: 'csr', filtered: false } as const;
    expect(cellSpec({ ...why, slice }, DEFAULT_VIEW).by).toEqual(['channel', 'funding']);
  });
  it('keeps the filters for a part of what they leave, and for no other part', () => {
    const state = { ...DEFAULT_VIEW, tier: ['village', 'regency'] } as const;
    const slice = { tier: 'village', channel: null, funding: null } as const;
    expect(cellSpec({ ...why, slice: { ...slice, filtered: true } }, state).tier).toEqual(state.tier);
    expect(cellSpec({ ...why, slice: { ...slice, filtered: false } }, state).tier).toEqual([]);
    expect(scopeOf({ ...why, slice: { ...slice, filtered: true } }, state)).toEqual({
      tier: 'village',
      channel: null,
      plain: true,
    });
  });
  it('of the gap list is of all libraries, as the list is', () => {
    const filtered = { ...DEFAULT_VIEW, channel: ['stimulus'] } as const;
    expect(cellSpec(why, filtered).channel).toEqual(['stimulus']);
    expect(cellSpec(why, { ...filtered, view: 'gaps' }).channel).toEqual([]);
  });
});
