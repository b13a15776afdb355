import { middleOf, type Outlines, type Point, type Ring } from './geometry.ts';

/** Islands that the outline files under the wrong province: where they are drawn, their middle, whose they are. */
const MISFILED: readonly (readonly [from: string, middle: Point, to: string])[] = [
  ['31', [105.2, -6.58], '36'],
  ['61', [108.85, 2.93], '21'],
  ['61', [105.74, 2.92], '21'],
  ['61', [108.2, 3.91], '21'],
  ['92', [129.47, -0.1], '82'],
  ['72', [123.6, -5.3], '74'],
  ['72', [121.96, -5.27], '74'],
  ['72', [122.52, -5.02], '74'],
  ['72', [123.01, -4.99], '74'],
  ['72', [123.09, -4.08], '74'],
  ['12', [96.13, 2.6], '11'],
];
/** Squared degrees within which a ring counts as the island meant. */
const NEAR = 0.02;

/** Puts every island under its own province. Throws when one is no longer where it was. */
export function placeIslands(outlines: Outlines): Outlines {
  const rings = new Map([...outlines].map(([code, list]) => [code, [...list]]));
  for (const [from, [lon, lat], to] of MISFILED) {
    const source = rings.get(from) ?? [];
    const away = (ring: Ring): number => {
      const [x, y] = middleOf(ring);
      return (x - lon) ** 2 + (y - lat) ** 2;
    };
    const island = source.reduce<Ring | null>(
      (best, ring) => (best === null || away(ring) < away(best) ? ring : best),
      null,
    );
    if (!island || away(island) > NEAR) throw new Error(`No island of ${from} near ${lon}, ${lat}`);
    source.splice(source.indexOf(island), 1);
    rings.get(to)?.push(island);
  }
  return rings;
}
