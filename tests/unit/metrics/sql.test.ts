import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../../src/engine/index.ts';
import {
  buildMetricSql,
  METRIC_COLUMNS,
  METRIC_IDS,
  readMetricRows,
  relationStatements,
  texts,
} from '../../../src/metrics/index.ts';
import { metricCase } from '../../support/metric-case.ts';
import { PLAIN, SCHEMA } from '../../support/metric-engine.ts';
import { matrix } from '../../support/oracle/matrix.ts';

describe('the builder’s SQL', () => {
  const { engine } = metricCase({});

  it('is what it was: libraries of villages by channel', async () => {
    const { sql } = buildMetricSql({ ...PLAIN, tier: ['village'], by: ['channel'] }, SCHEMA);
    await expect(`${sql}\n`).toMatchFileSnapshot('expected/libraries-by-channel.sql');
  });
  it('is what it was: participants per activity of regencies within a province', async () => {
    const spec = { ...PLAIN, metric: 'participants_per_activity', level: 'regency', era: '34' } as const;
    const { sql } = buildMetricSql({ ...spec, within: '91' as never }, SCHEMA);
    await expect(`${sql}\n`).toMatchFileSnapshot('expected/participants-per-activity-within.sql');
  });
  it('is what it was: village coverage by channel and funding', async () => {
    const spec = { ...PLAIN, metric: 'village_coverage', by: ['channel', 'funding'] } as const;
    await expect(`${buildMetricSql(spec, SCHEMA).sql}\n`).toMatchFileSnapshot(
      'expected/village-coverage.sql',
    );
  });
  it.each(METRIC_IDS)(
    'binds in the engine that ships, for every question about %s',
    { timeout: 120_000 },
    async (metric) => {
      const columns = { column_name: 'VARCHAR' } as const;
      for (const spec of matrix().filter((one) => one.metric === metric)) {
        const { sql } = buildMetricSql(spec, SCHEMA);
        await engine().run(`CREATE OR REPLACE VIEW bound AS ${sql}`);
      }
      const bound = await engine().ask({
        sql: "SELECT CAST(column_name AS VARCHAR) AS column_name FROM duckdb_columns() WHERE table_name = 'bound' ORDER BY column_index",
        columns,
      });
      expect(bound.columns.column_name).toEqual(Object.keys(METRIC_COLUMNS));
    },
  );
  it('divides in no other way than by a sum that is not zero', () => {
    for (const spec of matrix()) {
      const { sql } = buildMetricSql(spec, SCHEMA);
      expect(sql.replaceAll(/ \/ nullif\(CAST\([^\n]+ AS DOUBLE\), 0\)/g, '')).not.toContain('/');
      expect(sql).not.toMatch(/\b(lag|lead|avg)\s*\(/i);
    }
  });
  it('quotes a hostile schema and a hostile province', async () => {
    const schema = 'a"; DROP TABLE x; --';
    const { sql } = buildMetricSql({ ...PLAIN, level: 'regency', within: "9'1" as never }, schema);
    expect(sql).toContain('"a""; DROP TABLE x; --".');
    expect(sql).toContain("'9''1'");
    for (const statement of relationStatements(schema, { as_of: '2024-12-31', complete_through: [] }))
      expect(statement).toContain('"a""; DROP TABLE x; --".');
    expect(() => texts([])).toThrow(RangeError);
  });
});

describe('an answer', () => {
  const cells: Record<string, readonly (string | number | boolean | null)[]> = Object.fromEntries(
    Object.keys(METRIC_COLUMNS).map((column) => [column, [null]]),
  );
  const answer = (more: typeof cells) => ({
    rowCount: 1,
    columns: { ...cells, place: ['region'], year: [2024], partial: [false], rows: [0], ...more },
  });
  it('has a value or a reason in each row, and never both or neither', () => {
    expect(readMetricRows(answer({ value: [0] }))[0]).toMatchObject({ value: 0, reason: null });
    expect(readMetricRows(answer({ reason: ['withheld'] }))[0]).toMatchObject({ reason: 'withheld' });
    expect(() => readMetricRows(answer({}))).toThrow(DecodeError);
    expect(() => readMetricRows(answer({ value: [1], reason: ['withheld'] }))).toThrow(DecodeError);
  });
  it('is refused when a cell is outside its list', () => {
    expect(() => readMetricRows(answer({ value: [1], tier: ['district'] }))).toThrow(/"tier".*district/);
    expect(() => readMetricRows(answer({ reason: ['dunno'] }))).toThrow(DecodeError);
  });
});
