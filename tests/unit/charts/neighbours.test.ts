import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds, mapAnchors, neighbourTable } from '../../../src/charts/index.ts';
import { DIRECTIONS, reachesAll } from '../../../src/charts/neighbours.ts';
import { provinces } from './support.ts';

describe('arrow keys', () => {
  it.each(['38', '34'] as const)('reach every one of the %s provinces from every other', (era) => {
    const topology = provinces(era);
    expect(reachesAll(neighbourTable(mapAnchors(topology, areaIds(topology))))).toBe(true);
  });

  it('lead where the eye expects: from Bali to Nusa Tenggara Barat and Jawa Timur', () => {
    const topology = provinces('38');
    const table = neighbourTable(mapAnchors(topology, areaIds(topology)));
    expect(table['51']).toMatchObject({ right: '52', left: '35' });
    expect(table['61']?.right).toBe('62');
  });

  it('reach every area of any layout, even where areas share a place', () => {
    const percent = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: percent, y: percent }), { minLength: 1, maxLength: 20 }),
        (places) => {
          const table = neighbourTable(
            Object.fromEntries(places.map((place, index) => [`a${index}`, place])),
          );
          expect(reachesAll(table)).toBe(true);
          for (const [id, row] of Object.entries(table))
            for (const direction of DIRECTIONS) expect(row[direction]).not.toBe(id);
        },
      ),
    );
  });

  it('stop at the edge', () => {
    const table = neighbourTable({ west: { x: 0, y: 50 }, east: { x: 90, y: 50 } });
    expect(table).toEqual({
      west: { left: null, right: 'east', up: null, down: null },
      east: { left: 'west', right: null, up: null, down: null },
    });
  });
});
