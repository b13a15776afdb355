import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import { METRIC_IDS } from '../../../src/metrics/index.ts';
import {
  CHANGES,
  type Condition,
  compile,
  decodeFrame,
  fieldsOf,
  heldRows,
  mostMetrics,
  normalise,
  normaliseChoice,
  orderedSql,
  type RowsChoice,
  type RowsSource,
  type RowsSpec,
  type RowsTotalSpec,
  type TableRow,
} from '../../../src/queries/index.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const LIBRARIES: RowsSource = { of: 'libraries', ...ALL, atYear: null };
const METRICS: RowsSource = {
  of: 'metrics',
  ...ALL,
  metrics: ['libraries', 'village_coverage'],
  level: 'province',
  by: [],
  from: 2019,
  to: 2024,
  pivoted: true,
};

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the rows of a table', () => {
  let opened: MetricEngine;
  beforeAll(async () => {
    opened = await openMetricEngine(readShippedSnapshot('2025-04'));
  }, 120_000);
  afterAll(() => opened.engine.close());

  const ask = async (source: RowsSource, more: Partial<RowsSpec> = {}): Promise<readonly TableRow[]> => {
    const spec: RowsSpec = {
      kind: 'rows',
      source,
      where: [],
      search: '',
      sort: [],
      offset: 0,
      limit: 100_000,
      ...more,
    };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows;
  };
  const total = async (source: RowsSource, more: Partial<RowsChoice> = {}) => {
    const spec: RowsTotalSpec = { kind: 'rows_total', source, where: [], search: '', ...more };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows[0];
  };

  it('of pivoted years have a value or a reason in every cell, and add up to the builder’s nation', async () => {
    const rows = await ask(METRICS);
    const nation = await opened.rows({ level: 'nation' });
    for (const year of [2019, 2022, 2024]) {
      const sum = rows.reduce((all, row) => all + Number(row[`libraries_${year}`] ?? 0), 0);
      expect(sum).toBe(nation.find((row) => row.year === year)?.value);
      expect((await total(METRICS))?.sums[`libraries_${year}`]).toBe(sum);
      for (const row of rows) {
        expect(row[`village_coverage_${year}`] === null).toBe(
          row[`village_coverage_${year}_reason`] !== null,
        );
      }
    }
  });
  it('hold every metric at once, of regencies', async () => {
    const rows = await ask({ ...METRICS, metrics: METRIC_IDS, level: 'regency' });
    expect(rows.length).toBeGreaterThan(514);
    expect(rows[0]).toHaveProperty('participants_per_activity_2024_reason');
  }, 60_000);
  it('hold the change of a metric or what withholds it, for as many metrics as an answer takes', async () => {
    const source = { ...METRICS, metrics: METRIC_IDS, changes: CHANGES };
    const rows = await ask(source);
    expect(fieldsOf(normaliseChoice({ source, where: [], search: '' }).source)).toHaveLength(
      5 + mostMetrics(source) * 6 * 7 - 2,
    );
    for (const row of rows) {
      expect(row.libraries_2024_change === null).toBe(row.libraries_2024_change_reason !== null);
    }
  }, 60_000);
  it('come in the order that the receipt of a file says, whatever is sorted and filtered', async () => {
    const region = '33' as RegionCode;
    const sources: readonly RowsSource[] = [
      { ...LIBRARIES, region },
      METRICS,
      { of: 'activity', ...ALL, region, inYear: 2023 },
    ];
    const sorted = ['library_id', 'region', 'tier', 'participants', 'month', 'left_on', 'libraries_2022'];
    for (const source of sources) {
      for (const { id } of fieldsOf(source).filter((field) => sorted.includes(field.id))) {
        const sort = [{ column: id, descending: true }];
        const choice = { source, where: [], search: source.of === 'metrics' ? '' : 'jawa TENGAH' };
        const said = await opened.engine.ask(orderedSql(choice, sort, SCHEMA));
        const held = heldRows(choice, sort, SCHEMA);
        const shown = await opened.engine.ask({ ...held, sql: `${held.sql} ORDER BY row_at` });
        const { row_at, ...columns } = shown.columns;
        expect(columns, id).toEqual(said.columns);
        expect(row_at).toEqual(Array.from({ length: said.rowCount }, (_, at) => at + 1));
      }
    }
  }, 120_000);
  it('of libraries in a year are the stock that the map counts, also in one province', async () => {
    for (const region of [null, '33' as RegionCode]) {
      const rows = await total({ ...LIBRARIES, atYear: 2022, region });
      const level = region === null ? 'nation' : 'province';
      const cells = await opened.rows({ level });
      const cell = cells.find((row) => row.year === 2022 && (region === null || row.region === region));
      expect(rows?.shown).toBe(cell?.value);
    }
  });
  it('come in windows that put together are the whole, in one order without ties', async () => {
    const columns = fieldsOf(LIBRARIES).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(columns, { maxLength: 3 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 5500 }),
        async (sorted, descending, offset) => {
          const sort = sorted.map((column) => ({ column, descending }));
          const source = { ...LIBRARIES, region: '33' as RegionCode };
          const whole = await ask(source, { sort });
          const at = offset % Math.max(1, whole.length);
          expect(await ask(source, { sort, offset: at, limit: 37 })).toEqual(whole.slice(at, at + 37));
          const first = sort[0];
          if (first) {
            const missing = whole.map((row) => row[first.column] === null);
            expect(missing).toEqual([...missing].sort());
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
  it('that a filter keeps and those that its opposite keeps are all of them', async () => {
    const cases: readonly [Condition, Condition][] = [
      [
        { column: 'tier', test: 'in', values: ['village'] },
        { column: 'tier', test: 'not', values: ['village'] },
      ],
      [
        { column: 'joined_year', test: 'from', value: '2022' },
        { column: 'joined_year', test: 'to', value: '2021' },
      ],
      [
        { column: 'left_on', test: 'missing' },
        { column: 'left_on', test: 'present' },
      ],
    ];
    for (const [one, other] of cases) {
      const kept = await total(LIBRARIES, { where: [one] });
      const left = await total(LIBRARIES, { where: [other] });
      expect((kept?.shown ?? 0) + (left?.shown ?? 0)).toBe(kept?.total);
      expect(await ask(LIBRARIES, { where: [one] })).toHaveLength(kept?.shown ?? -1);
    }
  });
  it('are found whatever the case and accents of the words', async () => {
    const found = await total(LIBRARIES, { search: 'JÄWA tengah' });
    expect(found?.shown).toBeGreaterThan(0);
    expect(await total(LIBRARIES, { search: 'jawa TENGAH' })).toEqual(found);
    expect((await total(LIBRARIES, { search: "x' OR 1=1 --" }))?.shown).toBe(0);
  });
  it('ignore conditions and sorts on columns that they do not have', async () => {
    const spec: RowsSpec = {
      kind: 'rows',
      source: LIBRARIES,
      where: [{ column: 'secret', test: 'missing' }],
      search: '',
      sort: [{ column: 'nope', descending: true }],
      offset: 0,
      limit: 1,
    };
    expect(normalise(spec)).toMatchObject({ where: [], sort: [] });
    expect(normalise(normalise(spec))).toEqual(normalise(spec));
  });
  it('say which columns hold nothing, and no others; a column without rows is not said to', async () => {
    const rows = await ask(LIBRARIES);
    const nothing = fieldsOf(LIBRARIES).filter(({ id }) => rows.every((row) => row[id] === null));
    expect((await total(LIBRARIES))?.empty).toEqual(nothing.map(({ id }) => id));
    const where: Condition[] = [{ column: 'left_on', test: 'missing' }];
    expect((await total(LIBRARIES, { where }))?.empty).toContain('left_on');
    expect((await total(LIBRARIES, { search: 'no library has these words' }))?.empty).toEqual([]);
    const months: RowsSource = { of: 'activity', ...ALL, inYear: null };
    const present = async (column: string) =>
      (await total(months, { where: [{ column, test: 'present' }] }))?.shown ?? 0;
    const whole = await total(months);
    const empty = whole?.empty ?? [];
    expect(empty).toContain('visits');
    expect(empty).not.toContain('participants');
    for (const { id } of fieldsOf(months).filter((field) => field.sums)) {
      expect(empty.includes(id), id).toBe((await present(id)) === 0);
      expect(whole?.sums[id] === null, id).toBe(empty.includes(id));
    }
  });
  it('of activity months are those that the metric sums', async () => {
    const months = await total({ of: 'activity', ...ALL, inYear: 2023 });
    const cells = await opened.rows({ metric: 'participants', level: 'nation' });
    expect(months?.sums.participants).toBe(cells.find((row) => row.year === 2023)?.numerator);
  });
});
