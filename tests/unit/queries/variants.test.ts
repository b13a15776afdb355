import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import { compile, decodeFrame, type QuerySpec } from '../../../src/queries/index.ts';
import { buildFixtureSnapshot, type Row } from '../../support/fixture-snapshot.ts';
import { openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

let engine: Engine | null = null;
afterEach(async () => {
  await engine?.close();
  engine = null;
});

async function ask<Q extends QuerySpec>(
  spec: Q,
  published: readonly Row[],
  more: { targets?: readonly Row[] } = {},
) {
  const opened = await openMetricEngine(
    await buildFixtureSnapshot({
      libraries: [
        { library_id: 'A', joined_year: 2019 },
        { library_id: 'B', joined_year: 2020 },
        { library_id: 'C', joined_year: 2021 },
      ],
      activity: [],
      published,
      ...more,
    }),
  );
  engine = opened.engine;
  const query = compile(spec, SCHEMA);
  return decodeFrame(spec, query.sql, 'x', await engine.ask(query)).rows;
}

const stock = (figure_id: string, as_of: string, value: number, more: Row = {}): Row => ({
  figure_id,
  indicator: 'village_libraries_joined',
  kind: 'stock',
  value,
  as_of,
  as_of_precision: as_of.length === 4 ? 'year' : as_of.length === 7 ? 'month' : 'day',
  period_start: null,
  period_end: null,
  ...more,
});
const flow = (figure_id: string, year: number, value: number): Row => ({
  figure_id,
  indicator: 'new_village_partners',
  kind: 'flow',
  value,
  as_of: null,
  as_of_precision: 'none',
  period_start: `${year}-01-01`,
  period_end: `${year}-12-31`,
});

describe('years for which sources disagree with the snapshot', () => {
  it('are those with another exact stock at the year’s end; equal, rough and mid-year figures are none', async () => {
    const rows = await ask({ kind: 'variants' }, [
      stock('F001', '2019', 1),
      stock('F002', '2020-12', 5),
      stock('F003', '2020-12-31', 5),
      stock('F004', '2020-06-16', 9),
      stock('F005', '2020-12-31', 7, { qualifier: 'at_least' }),
      stock('F006', '2020-12-31', 8, { channel: 'any' }),
      stock('F007', '2020-12-31', 6, { level: 'province', region_code: '33' }),
    ]);
    expect(rows).toEqual([
      {
        year: 2020,
        tier: 'village',
        channel: 'stimulus',
        own: 2,
        stated: 5,
        figures: ['F002', 'F003'],
        derived: false,
      },
    ]);
  });

  it('hold what follows from the next year by one subtraction, unless a later stock undercuts it', async () => {
    const derived = await ask({ kind: 'variants' }, [stock('F001', '2021-12-31', 3), flow('F002', 2021, 2)]);
    expect(derived).toEqual([
      {
        year: 2020,
        tier: 'village',
        channel: 'stimulus',
        own: 2,
        stated: 1,
        figures: ['F001', 'F002'],
        derived: true,
      },
    ]);
    await engine?.close();
    const undercut = await ask({ kind: 'variants' }, [
      stock('F001', '2021-12-31', 3),
      flow('F002', 2021, 2),
      stock('F003', '2022-04-14', 2),
    ]);
    expect(undercut).toEqual([]);
  });
});

describe.skipIf(shippedSnapshotIds().length === 0)('the shipped snapshots', () => {
  it.each([
    { id: '2025-04', own: 1346, stated: 1696, derived: false },
    { id: '2023-11', own: 1696, stated: 1346, derived: true },
  ])(
    '$id has $own villages at the end of 2022 where another statement has $stated',
    async ({ id, own, stated, derived }) => {
      const opened = await openMetricEngine(readShippedSnapshot(id));
      engine = opened.engine;
      const query = compile({ kind: 'variants' }, SCHEMA);
      const { rows } = decodeFrame({ kind: 'variants' }, query.sql, 'x', await engine.ask(query));
      expect(rows.filter(({ year, tier }) => year === 2022 && tier === 'village')).toMatchObject([
        { own, stated, derived },
      ]);
    },
  );
});

describe('targets', () => {
  it('stand beside every figure of their indicator, scale, region and year, and alone where there is none', async () => {
    const score = (figure_id: string, as_of: string, value: number, more: Row = {}): Row => ({
      ...stock(figure_id, as_of, value, { kind: 'score', unit: 'index 0-100' }),
      indicator: 'IPLM',
      ...more,
    });
    const rows = await ask(
      { kind: 'targets' },
      [
        score('F001', '2024', 73.52),
        score('F002', '2024', 15.44, { unit: 'index (Renstra scale)' }),
        score('F003', '2023', 69.42),
        score('F004', '2024', 70, { qualifier: 'planned' }),
        score('F005', '2024', 72, { known_by_as_of: 'no' }),
      ],
      {
        targets: [
          {
            indicator: 'iplm',
            region_code: 'ID',
            year: 2024,
            value: 71.4,
            unit: 'index 0-100',
            figure_id: 'F009',
          },
          { indicator: 'tgm', region_code: 'ID', year: 2024, value: 71.3, unit: 'index 0-100' },
        ],
      },
    );
    expect(rows).toMatchObject([
      { indicator: 'iplm', reached: 73.52, reachedFigure: 'F001', difference: 2.12 },
      { indicator: 'tgm', reached: null, reachedFigure: null, difference: null },
    ]);
  });
});
