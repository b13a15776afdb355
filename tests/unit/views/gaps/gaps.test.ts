import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutScatter } from '../../../../src/charts/scatter-model.ts';
import { type ContextSpec, compile, decodeFrame, type GapsSpec } from '../../../../src/queries/index.ts';
import { modeOf, targetOf } from '../../../../src/views/gaps/target.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../../support/metric-engine.ts';
import { type NativeDatabase, openNative } from '../../../support/oracle/native.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';

const ID = '2025-04';

describe.skipIf(!shippedSnapshotIds().includes(ID))('the gap list', () => {
  let app: MetricEngine;
  let native: NativeDatabase;
  beforeAll(async () => {
    const snapshot = readShippedSnapshot(ID);
    app = await openMetricEngine(snapshot);
    native = await openNative(snapshot);
  }, 300_000);
  afterAll(async () => {
    native.close();
    await app.engine.close();
  });

  const ask = async (spec: GapsSpec) => {
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await app.engine.ask(query)).rows;
  };

  it.each([1, 7, 10, 33, 100])(
    'at %i percent has the provinces and villages that native DuckDB counts',
    async (target) => {
      const mine = await ask({ kind: 'gaps', era: '38', year: 2024, target });
      const theirs = await native.ask(`
      WITH here AS (
        SELECT left(region_code, 2) AS code, CAST(count(*) AS INTEGER) AS n FROM libraries
        WHERE tier = 'village' AND joined_year <= 2024 GROUP BY 1
      ), provinces AS (
        SELECT r.region_code AS code, r.desa + r.kelurahan AS villages, coalesce(h.n, 0) AS n
        FROM regions r LEFT JOIN here h ON h.code = r.region_code WHERE r.level = 'province'
      )
      SELECT code AS region, CAST((villages * ${target} + 99) // 100 - n AS DOUBLE) AS missing FROM provinces
      WHERE n * 100 < villages * ${target} ORDER BY missing DESC, code`);
      expect(mine.map(({ region, missing }) => ({ region, missing }))).toEqual(theirs);
    },
  );

  it('puts every province of today beside each context indicator of 2024', async () => {
    const spec: ContextSpec = { kind: 'context' };
    const query = compile(spec, SCHEMA);
    const { rows } = decodeFrame(spec, query.sql, '', await app.engine.ask(query));
    for (const indicator of ['tgm', 'poverty_pct']) {
      const own = rows.filter((row) => row.indicator === indicator);
      expect(new Set(own.map(({ region }) => region)).size).toBe(38);
      for (const row of own) expect(row.coverage).not.toBeNull();
    }
  });
});

describe('the target of a link', () => {
  it('comes back from its own text, and any other text is the default', () => {
    for (const target of [1, 10, 25, 100]) expect(targetOf(modeOf(target))).toBe(target);
    for (const text of [null, 'to_0', 'to_101', 'ten']) expect(targetOf(text)).toBe(10);
  });
});

describe('a scatter', () => {
  const SIZE = { width: 720, height: 420 };
  const point = (id: string, x: number, y: number) => ({ id, name: `Province ${id}`, x, y, text: id });

  it.each([720, 328])('keeps points and names inside a width of %s, and higher values higher', (width) => {
    const { points } = layoutScatter([point('a', 0.2, 60), point('b', 22, 74), point('c', 9, 66)], {
      width,
      height: 420,
    });
    const [a, b] = points;
    expect(b?.top).toBeLessThan(a?.top ?? 0);
    for (const { left, top, side, name } of points) {
      expect(left).toBeGreaterThanOrEqual(44);
      expect(left).toBeLessThanOrEqual(width - 16);
      expect(top).toBeGreaterThanOrEqual(16);
      expect(top).toBeLessThanOrEqual(384);
      if (side === 'end') expect(left + 7 + name.length * 5).toBeLessThanOrEqual(width);
    }
  });

  it('leaves out a name that would cover another point, never the point', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => point(String(at), at / 100, at / 100));
    const { points } = layoutScatter([...crowd, point('far', 50, 50)], SIZE);
    expect(points).toHaveLength(13);
    expect(points.some(({ side }) => side === null)).toBe(true);
  });

  it('names the point that stands alone, whatever its place in the list', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => point(String(at), at / 4, at / 4));
    const narrow = { width: 328, height: 420 };
    const { points } = layoutScatter([...crowd, point('far away from all', 12, 1)], narrow);
    expect(points.at(-1)?.side).not.toBeNull();
  });

  it('of one point, or of none, still has a place for it', () => {
    expect(layoutScatter([], SIZE)).toEqual({ points: [], xTicks: [], yTicks: [] });
    expect(Number.isFinite(layoutScatter([point('a', 3, 3)], SIZE).points[0]?.left)).toBe(true);
  });
});
