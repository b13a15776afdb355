import { describe, expect, it } from 'vitest';
import { ERAS, type FigureId } from '../../../src/base/index.ts';
import { METRIC_IDS, METRICS, STATED_METRICS } from '../../../src/metrics/index.ts';
import { canonicalKey, openingQueries, storedName } from '../../../src/queries/index.ts';

describe('the opening questions', () => {
  const opening = openingQueries({
    as_of: '2025-04-30',
    complete_through: [{ table: 'libraries', channel: 'any', through: '2025-04-30' }],
    headlines: [{ id: 'provincial_libraries', figure_id: 'F059' }],
    tables: { model_range: { files: [{ path: 'model_range.parquet', bytes: 1, sha256: '', rows: 1 }] } },
  });
  const keys = new Set(opening.map(canonicalKey));
  const plain = { kind: 'metric', tier: [], channel: [], funding: [], within: null, by: [] } as const;

  it('are fewer than 700 a snapshot, each once, each with a name of its own', () => {
    expect(opening.length).toBeLessThan(700);
    expect(opening.length).toBeGreaterThan(300);
    expect(keys.size).toBe(opening.length);
    expect(new Set(opening.map(storedName)).size).toBe(opening.length);
  });
  it('have every metric that the built snapshots can hold where it exists, in both eras, for all tiers and each, all channels and each', () => {
    for (const metric of METRIC_IDS.filter((id) => !STATED_METRICS.includes(id)))
      for (const level of METRICS[metric].levels.filter((one) => one !== 'regency'))
        for (const era of ERAS)
          for (const tier of [[], ['province'], ['village']] as const)
            for (const channel of [[], ['stimulus'], ['replication']] as const)
              expect(keys).toContain(canonicalKey({ ...plain, metric, level, era, tier, channel }));
  });
  it('have the ranges of the model only where the snapshot holds them', () => {
    const ranges = opening.filter(({ kind }) => kind === 'range');
    expect(ranges).toHaveLength(36);
    const without = openingQueries({ as_of: '2023-11-30', complete_through: [], headlines: [], tables: {} });
    expect(without.some(({ kind }) => kind === 'range')).toBe(false);
  });
  it('have the split by tier and channel, the headlines’ figures and the regions', () => {
    for (const metric of ['libraries', 'new_libraries'] as const)
      expect(keys).toContain(
        canonicalKey({ ...plain, metric, level: 'province', era: '34', by: ['tier', 'channel'] }),
      );
    expect(keys).toContain(canonicalKey({ kind: 'figures', ids: ['F059' as FigureId] }));
    expect(keys).toContain(canonicalKey({ kind: 'regions', era: '34' }));
  });
});
