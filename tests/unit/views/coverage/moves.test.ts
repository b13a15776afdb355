import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../../data/inputs.ts';
import { areaIds, mapAnchors, type Neighbours, neighbourTable } from '../../../../src/charts/index.ts';
import { DIRECTIONS, reachesAll } from '../../../../src/charts/neighbours.ts';
import { provinces } from '../../charts/support.ts';

const regions = readInputs().regions.filter(({ level }) => level === 'province');
const names = new Map(regions.map(({ region_code, name }) => [region_code, name]));
const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

function mapMoves(): Neighbours {
  const topology = provinces('38');
  return neighbourTable(mapAnchors(topology, areaIds(topology)));
}

function tileMoves(): Neighbours {
  return neighbourTable(
    Object.fromEntries(
      regions.map(({ region_code, tile_col, tile_row }) => [
        region_code,
        { x: tile_col ?? Number.NaN, y: tile_row ?? Number.NaN },
      ]),
    ),
    1,
  );
}

/** A line a province: `51 Bali | left | right | up | down`, each neighbour by code and name. */
function written(moves: Neighbours): readonly string[] {
  const named = (code: string | null) => (code === null ? '–' : `${code} ${names.get(code)}`);
  return Object.keys(moves)
    .sort()
    .map((code) => [named(code), ...DIRECTIONS.map((to) => named(moves[code]?.[to] ?? null))].join(' | '));
}

/** The moves that were looked at, drawn on the map and on the tiles. */
const expected = (form: 'map' | 'tiles'): readonly string[] =>
  readFileSync(new URL(`expected/moves-${form}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .map((name) => name.trim())
        .join(' | '),
    );

describe.each([
  ['map', mapMoves],
  ['tiles', tileMoves],
] as const)('arrow keys in the form of %s', (form, movesOf) => {
  const moves = movesOf();
  test('lead from each of the 38 provinces to the neighbours that were looked at', () => {
    expect(Object.keys(moves)).toHaveLength(38);
    expect(written(moves)).toEqual(expected(form));
  });
  test('lead from every province to every other', () => {
    expect(reachesAll(moves)).toBe(true);
  });
  test('lead away from every province, and never to itself', () => {
    for (const [code, row] of Object.entries(moves)) {
      expect(DIRECTIONS.some((to) => row[to] !== null)).toBe(true);
      for (const to of DIRECTIONS) expect(row[to]).not.toBe(code);
    }
  });
  test('mostly lead back by the opposite arrow', () => {
    const steps = Object.entries(moves).flatMap(([code, row]) =>
      DIRECTIONS.flatMap((to) => {
        const next = row[to];
        return next === null ? [] : [moves[next]?.[OPPOSITE[to]] === code];
      }),
    );
    expect(steps.filter(Boolean).length / steps.length).toBeGreaterThan(0.6);
  });
});
