import { describe, expect, it } from 'vitest';
import { buildPopulation } from '../../../../data/model/index.ts';
import { idnRegions } from './idn-regions.ts';
import { CONSTRAINTS, planted } from './planted.ts';

// a build takes about 5 s; the limit allows for a busy machine
const SLOW = 300_000;
const regions = idnRegions();

describe('a figure that cannot hold', () => {
  it.each([
    ['a flow that contradicts the national stocks', planted({ value: 451 })],
    ['more villages than a regency has', planted({ region_code: '31.01', measure: 'stock', value: 30 })],
    [
      'more regency libraries than the nation counts',
      planted({ tier: 'regency', measure: 'stock', value: 200 }),
    ],
    [
      'a running total that falls',
      planted({
        tier: 'any',
        channel: 'any',
        measure: 'activities cumulative',
        bind_at: '2020-06',
        value: 1,
      }),
    ],
  ])(
    'stops the build and is named: %s',
    async (_, figure) => {
      const built = buildPopulation(regions, [...CONSTRAINTS, figure]).then((of) => of.activity('2025-04'));
      await expect(built).rejects.toThrow(/F999/);
    },
    SLOW,
  );

  it('is refused when the model does not know its measure', async () => {
    const figure = planted({ measure: 'visits' });
    await expect(buildPopulation(regions, [...CONSTRAINTS, figure])).rejects.toThrow(
      'F999: the model does not know the measure "visits" of village',
    );
  });
});
