import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALL_OPEN,
  compile,
  fieldsOf,
  heldRows,
  type MetricRowsSource,
  normalise,
  orderedSql,
  type RowsChoice,
} from '../../../src/queries/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';

const SOURCE: MetricRowsSource = {
  of: 'metrics',
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  region: null,
  metrics: ['libraries', 'new_libraries', 'village_coverage'],
  level: 'province',
  by: [],
  from: 2022,
  to: 2023,
  pivoted: false,
  ranges: true,
};
const choice = (source: MetricRowsSource): RowsChoice => ({ source, where: [], search: '' });
const ranged = (source: MetricRowsSource) =>
  fieldsOf(source).flatMap(({ id, metric }) => (metric?.part.startsWith('range') ? [id] : []));

describe('a file’s ranges', () => {
  let app: MetricEngine;
  beforeAll(async () => {
    const model_range = [
      { region_code: '33', tier: 'any', low: 3, high: 12 },
      { region_code: '33', tier: 'village', low: 2, high: 5 },
      { region_code: '91', tier: 'any', low: 1, high: 4 },
      { region_code: '91', tier: 'any', era: '34', low: 90, high: 99 },
    ];
    app = await openMetricEngine(await buildFixtureSnapshot({ model_range }));
  }, 60_000);
  afterAll(() => app.engine.close());

  it('stand beside the metrics of which one is kept, and nowhere below or above the province', () => {
    expect(ranged(SOURCE)).toEqual([
      'libraries_range_low',
      'libraries_range_high',
      'village_coverage_range_low',
      'village_coverage_range_high',
    ]);
    expect(ranged({ ...SOURCE, level: 'regency' })).toEqual([]);
    expect(ranged({ ...SOURCE, funding: ['apbn'] })).toEqual([]);
    const { ranges: _, ...without } = SOURCE;
    expect(ranged(without)).toEqual([]);
  });
  it('are in the metric’s unit, of the region, year and boundaries, and missing where none was taken', async () => {
    const { sql, columns } = orderedSql(choice(SOURCE), [], SCHEMA);
    const answer = await app.engine.ask({ sql, columns });
    const rows = Array.from({ length: answer.rowCount }, (_, at) =>
      Object.fromEntries(Object.entries(answer.columns).map(([id, cells]) => [id, cells[at]])),
    );
    const at = (region: string, year: number) =>
      rows.find((row) => row.region_code === region && row.year === year);
    // 25 villages and wards in the fixture's province.
    expect(at('33', 2022)).toMatchObject({
      libraries_range_low: 3,
      libraries_range_high: 12,
      village_coverage_range_low: 8,
      village_coverage_range_high: 20,
    });
    expect(at('91', 2022)).toMatchObject({ libraries_range_low: 1, libraries_range_high: 4 });
    expect(at('33', 2023)).toMatchObject({ libraries_range_low: null, village_coverage_range_high: null });
  });
  it.each([false, true])('are the same in what the engine keeps, years as columns: %s', async (pivoted) => {
    const plain = orderedSql(choice({ ...SOURCE, pivoted }), [], SCHEMA);
    const held = heldRows(choice({ ...SOURCE, pivoted }), [], SCHEMA);
    const ordered = { ...held, sql: `${held.sql} ORDER BY row_at` };
    const [one, other] = [await app.engine.ask(plain), await app.engine.ask(ordered)];
    const { row_at, ...columns } = other.columns;
    expect(columns).toEqual(one.columns);
    expect(row_at).toEqual(Array.from({ length: one.rowCount }, (_, at) => at + 1));
  });
  it('stand in rows under the head of their year, which has none itself', async () => {
    const group = { by: ['year'], open: [ALL_OPEN] };
    const spec = { kind: 'rows', ...choice(SOURCE), sort: [], offset: 0, limit: 1000, group } as const;
    const { columns } = await app.engine.ask(compile(normalise(spec), SCHEMA));
    for (const id of ranged(SOURCE)) {
      const heads = (columns[id] ?? []).filter((_, at) => columns.line_depth?.[at] !== null);
      expect(new Set(heads), id).toEqual(new Set([null]));
    }
    const at = (columns.region_code ?? []).findIndex(
      (code, row) => code === '33' && columns.year?.[row] === 2022 && columns.line_depth?.[row] === null,
    );
    expect([columns.libraries_range_low?.[at], columns.libraries_range_high?.[at]]).toEqual([3, 12]);
  });
});
