import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rangeSource } from '../../../../data/model/range-text.ts';
import { readStoredRange } from '../../../../data/model/stored-range.ts';
import type { WhyCell } from '../../../../src/state/index.ts';
import { modelRange } from '../../../../src/views/why/model-range.ts';

const FILE = new URL('../../../../src/views/why/model-range-text.ts', import.meta.url);
const cell = (patch: Partial<WhyCell> = {}): WhyCell => ({
  metric: 'village_coverage',
  region: '11' as WhyCell['region'],
  year: 2024,
  slice: null,
  ...patch,
});
const ALL = { tier: null, channel: null, plain: true };
const range = (patch: Partial<WhyCell> = {}, scope: Parameters<typeof modelRange>[3] = ALL) =>
  modelRange('2025-04', cell(patch), '38', scope);

describe('the range of a modelled number', () => {
  it('is what the model was built to, seed by seed', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(rangeSource(readStoredRange()));
  });

  it('is of the numerator that the metric counts', () => {
    const stored = readStoredRange().rows.find(
      (row) => row.era === '38' && row.region_code === '11' && row.tier === 'village' && row.channel === null,
    );
    expect(range()).toEqual({ low: stored?.low[6], high: stored?.high[6], seeds: 20 });
    expect(range()?.low).toBeLessThan(range()?.high ?? 0);
  });

  it('is not claimed where none was kept', () => {
    expect(modelRange('2023-11', cell(), '38', ALL)).toBeNull();
    expect(range({ metric: 'activities' })).toBeNull();
    expect(range({ region: '11.01' as WhyCell['region'] })).toBeNull();
    expect(range({ region: 'ID' as WhyCell['region'] })).toBeNull();
    expect(range({ year: 2031 })).toBeNull();
    expect(range({}, { ...ALL, plain: false })).toBeNull();
    expect(range({}, { ...ALL, tier: 'regency' })).toBeNull();
  });
});
