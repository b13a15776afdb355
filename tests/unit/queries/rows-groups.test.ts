import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import {
  ALL_OPEN,
  compile,
  decodeFrame,
  fieldsOf,
  type Grouping,
  groupedSort,
  heldRows,
  normalise,
  orderedSql,
  type RowsSource,
  type RowsSpec,
  type RowsTotalSpec,
  type RowsValuesSpec,
  type TableRow,
} from '../../../src/queries/index.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const LIBRARIES: RowsSource = { of: 'libraries', ...ALL, atYear: 2023 };
const MONTHS: RowsSource = { of: 'activity', ...ALL, region: '33' as RegionCode, inYear: 2023 };
const REGENCIES: RowsSource = {
  of: 'metrics',
  ...ALL,
  metrics: ['libraries', 'village_coverage'],
  level: 'regency',
  by: [],
  from: 2022,
  to: 2023,
  pivoted: true,
};

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('rows under heads', () => {
  let opened: MetricEngine;
  beforeAll(async () => {
    opened = await openMetricEngine(readShippedSnapshot('2025-04'));
  }, 120_000);
  afterAll(() => opened.engine.close());

  const lines = async (source: RowsSource, group: Grouping, more: Partial<RowsSpec> = {}) => {
    const window = { where: [], search: '', sort: [], offset: 0, limit: 100_000 };
    const spec: RowsSpec = { kind: 'rows', source, ...window, group, ...more };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows;
  };
  const total = async (source: RowsSource, group: Grouping) => {
    const spec: RowsTotalSpec = { kind: 'rows_total', source, where: [], search: '', group };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows[0];
  };

  const regions = async () => {
    const spec = { kind: 'regions', era: '38' } as const;
    const query = compile(spec, SCHEMA);
    const { rows } = decodeFrame(spec, query.sql, '', await opened.engine.ask(query));
    return rows.filter(({ level }) => level === 'province');
  };

  it('are counted and summed so that the heads of every depth add up to the whole', async () => {
    for (const [source, by] of [
      [LIBRARIES, ['province', 'tier']],
      [MONTHS, ['region', 'channel', 'month']],
      [REGENCIES, ['province']],
    ] as const) {
      const whole = await total(source, { by, open: [ALL_OPEN] });
      const all = await lines(source, { by, open: [ALL_OPEN] });
      expect(all).toHaveLength(whole?.lines ?? -1);
      expect(all.filter(({ line_depth }) => line_depth === null)).toHaveLength(whole?.shown ?? -1);
      for (const depth of by.keys()) {
        const heads = all.filter(({ line_depth }) => line_depth === depth);
        const sum = (id: string) => heads.reduce((so_far, row) => so_far + Number(row[id]), 0);
        expect(sum('line_rows')).toBe(whole?.shown);
        for (const { id } of fieldsOf(source).filter(({ sums }) => sums))
          expect(whole?.sums[id] === null ? 0 : sum(id), id).toBe(whole?.sums[id] ?? 0);
      }
    }
  }, 60_000);
  it('show only under heads that are open, in windows that put together are the whole', async () => {
    const by = ['province', 'tier'];
    const closed = await lines(LIBRARIES, { by, open: [] });
    expect(closed.every(({ line_depth }) => line_depth === 0)).toBe(true);
    const path = closed[3]?.line_path;
    const group = { by, open: [String(path)] };
    const open = await lines(LIBRARIES, group);
    expect(open.length).toBeGreaterThan(closed.length);
    expect(open.filter(({ line_depth }) => line_depth === 1).every((row) => row.province === path)).toBe(
      true,
    );
    const parts = [0, 20, 40].map((offset) => lines(LIBRARIES, group, { offset, limit: 20 }));
    expect((await Promise.all(parts)).flat()).toEqual(open.slice(0, 60));
  }, 60_000);
  it('are counted under heads closed and open in part, without a sheet of all rows in order', async () => {
    for (const open of [[], ['Aceh'], ['Aceh', 'Aceh\u001fvillage']]) {
      const group = { by: ['province', 'tier'], open };
      expect((await total(LIBRARIES, group))?.lines).toBe((await lines(LIBRARIES, group)).length);
    }
    const group = { by: ['province'], open: [] };
    const { keeps = [] } = compile(
      { kind: 'rows_total', source: LIBRARIES, where: [], search: '', group },
      SCHEMA,
    );
    expect(keeps.filter(({ name }) => name.startsWith('sheet'))).toEqual([]);
  }, 60_000);
  it('have the ratio that the builder gives for the regencies of the head, never a sum', async () => {
    for (const metric of ['village_coverage', 'libraries_per_100k'] as const) {
      const heads = await lines({ ...REGENCIES, metrics: [metric] }, { by: ['province'], open: [] });
      const cells = await opened.rows({ metric, level: 'province', tier: ['regency', 'village'] });
      const names = new Map((await regions()).map(({ code, name }) => [name, code]));
      const found = heads.flatMap((head) => {
        const code = names.get(String(head.province));
        const cell = cells.find(({ region, year }) => region === code && year === 2023);
        return cell ? [[head[`${metric}_2023`], cell.value]] : [];
      });
      expect(found).toHaveLength(38);
      for (const [shown, built] of found) expect(shown).toBe(built);
    }
  }, 60_000);
  it('have no ratio over filtered rows or of provincial libraries alone', async () => {
    const search = await lines(REGENCIES, { by: ['province'], open: [] }, { search: 'kota' });
    expect(search.length).toBeGreaterThan(0);
    expect(search.every((head) => head.village_coverage_2023 === null)).toBe(true);
    const provincial = await lines({ ...REGENCIES, tier: ['province'] }, { by: ['province'], open: [] });
    expect(provincial.length).toBeGreaterThan(0);
    expect(provincial.every((head) => head.village_coverage_2023 === null)).toBe(true);
  }, 60_000);
  it('hold one population: sums over the rows are what the builder counts for the ratio', async () => {
    const heads = await lines(REGENCIES, { by: ['province'], open: [] });
    const cells = await opened.rows({ metric: 'libraries', level: 'province', tier: ['regency', 'village'] });
    const names = new Map((await regions()).map(({ code, name }) => [name, code]));
    const provinces = heads.filter(({ province }) => province !== null);
    expect(provinces).toHaveLength(38);
    for (const head of provinces) {
      const code = names.get(String(head.province));
      const cell = cells.find(({ region, year }) => region === code && year === 2023);
      expect(head.libraries_2023, String(head.province)).toBe(cell?.value);
    }
    const whole = await total(REGENCIES, { by: ['province'], open: [] });
    expect(heads.reduce((sum, head) => sum + Number(head.libraries_2023), 0)).toBe(
      whole?.sums.libraries_2023,
    );
  }, 60_000);
  it('say what their sums rest on, also over filtered rows', async () => {
    for (const more of [{}, { search: 'kota' }]) {
      const all = await lines(REGENCIES, { by: ['province'], open: [ALL_OPEN] }, more);
      const heads = all.filter(({ line_depth }) => line_depth === 0);
      expect(heads.length).toBeGreaterThan(0);
      for (const head of heads) {
        const under = all.filter((row) => row.line_depth === null && row.province === head.province);
        const adding = under.filter(({ libraries_2023 }) => Number(libraries_2023) !== 0);
        const on = new Set((adding.length > 0 ? adding : under).map((row) => row.libraries_2023_evidence));
        expect(head.libraries_2023_evidence).toBe(on.size > 1 ? 'mixed' : [...on][0]);
      }
    }
  }, 60_000);
  it('stand by their sums of the sorted column, missing last, and the file has that order too', async () => {
    const by = ['region', 'channel'];
    const total = (rows: readonly TableRow[], column: string) => {
      const filled = rows.flatMap((row) => (row[column] === null ? [] : [Number(row[column])]));
      return filled.length === 0 ? null : filled.reduce((sum, one) => sum + one, 0);
    };
    const whole = await lines(MONTHS, { by: [], open: [] });
    const under = (head: TableRow, depth: number) =>
      whole.filter((row) => by.slice(0, depth + 1).every((column) => row[column] === head[column]));
    const unsorted = await lines(MONTHS, { by, open: [ALL_OPEN] });
    for (const [column, descending] of [
      ['participants', true],
      ['participants', false],
      ['visits', true],
    ] as const) {
      const sort = [{ column, descending }];
      const ranked = (heads: readonly TableRow[], depth: number) =>
        heads
          .map((head) => ({ path: head.line_path, sum: total(under(head, depth), column) }))
          .sort((a, b) => {
            if (a.sum === null || b.sum === null) return Number(a.sum === null) - Number(b.sum === null);
            return descending ? b.sum - a.sum : a.sum - b.sum;
          })
          .map(({ path }) => path);
      const headsAt = (all: readonly TableRow[], depth: number) =>
        all.filter(({ line_depth }) => line_depth === depth);
      const sorted = await lines(MONTHS, { by, open: [ALL_OPEN] }, { sort });
      const outer = headsAt(sorted, 0);
      expect(outer.map(({ line_path }) => line_path)).toEqual(ranked(headsAt(unsorted, 0), 0));
      for (const { region } of outer) {
        const inner = (all: readonly TableRow[]) => headsAt(all, 1).filter((head) => head.region === region);
        expect(inner(sorted).map(({ line_path }) => line_path)).toEqual(ranked(inner(unsorted), 1));
      }
      const choice = { source: MONTHS, where: [], search: '' };
      const filed = groupedSort(sort, by, MONTHS);
      const said = await opened.engine.ask(orderedSql(choice, filed, SCHEMA));
      const onScreen = sorted.filter(({ line_depth }) => line_depth === null);
      for (const id of ['library_id', 'month', column])
        expect(said.columns[id]).toEqual(onScreen.map((row) => row[id]));
      const held = heldRows(choice, filed, SCHEMA);
      const staged = await opened.engine.ask({ ...held, sql: `${held.sql} ORDER BY row_at` });
      expect(staged.columns.library_id).toEqual(said.columns.library_id);
      for (const { region, channel } of headsAt(sorted, 1).slice(0, 5)) {
        const cells = onScreen.filter((row) => row.region === region && row.channel === channel);
        const filled = cells.flatMap((row) => (row[column] === null ? [] : [Number(row[column])]));
        expect(filled).toEqual([...filled].sort((a, b) => (descending ? b - a : a - b)));
      }
    }
  }, 60_000);
  it('of regions stand by the sum of a year, and by their name where the column is a ratio', async () => {
    const group = { by: ['province'], open: [] };
    const named = (await lines(REGENCIES, group)).map(({ province }) => province);
    const sort = (column: string) => ({ sort: [{ column, descending: true }] });
    const byRatio = await lines(REGENCIES, group, sort('village_coverage_2023'));
    expect(byRatio.map(({ province }) => province)).toEqual(named);
    const sums = (await lines(REGENCIES, group, sort('libraries_2023'))).map((head) => head.libraries_2023);
    expect(sums).toEqual([...sums].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(sums).size).toBeGreaterThan(10);
    const early = { ...REGENCIES, metrics: ['participants'], from: 2017, to: 2019 } as const;
    for (const descending of [true, false]) {
      const heads = await lines(early, group, { sort: [{ column: 'participants_2019', descending }] });
      const found = heads.map((head) => head.participants_2019);
      const first = found.indexOf(null);
      expect(first).toBeGreaterThan(0);
      expect(found.slice(first).every((sum) => sum === null)).toBe(true);
      const missing = heads.slice(first).map(({ province }) => province);
      expect(missing).toEqual(named.filter((province) => missing.includes(province)));
    }
    const turned = { sort: [{ column: 'province', descending: true }, ...sort('libraries_2023').sort] };
    const heads = (await lines(REGENCIES, group, turned)).map(({ province }) => province);
    const known = named.filter((province) => province !== null);
    expect(heads.filter((province) => province !== null)).toEqual(known.reverse());
  }, 60_000);
  it('are asked by columns that the source has, each once', () => {
    const spec = { kind: 'rows_total', source: LIBRARIES, where: [], search: '' } as const;
    expect(normalise({ ...spec, group: { by: ['nope', 'tier', 'tier'], open: [] } })).toMatchObject({
      group: { by: ['tier'] },
    });
    expect(normalise({ ...spec, group: { by: ['nope'], open: [] } })).toEqual(normalise(spec));
  });
  it('are counted by value so that the counts of a column are all rows', async () => {
    for (const column of ['tier', 'joined_year', 'region_code', 'left_on', 'name']) {
      const spec: RowsValuesSpec = { kind: 'rows_values', source: LIBRARIES, where: [], search: '', column };
      const query = compile(spec, SCHEMA);
      const { rows } = decodeFrame(spec, query.sql, '', await opened.engine.ask(query));
      const whole = await total(LIBRARIES, { by: ['tier'], open: [] });
      expect(
        rows.reduce((sum, one) => sum + one.rows, 0),
        column,
      ).toBe(whole?.shown);
    }
  }, 60_000);
  it('within a region are those of its regencies', async () => {
    const where = [{ column: 'region_code', test: 'within', values: ['11', '33.01'] }] as const;
    const found = await lines(LIBRARIES, { by: [], open: [] }, { where });
    expect(found.length).toBeGreaterThan(10);
    expect(found.every((row) => row.province_code === '11' || row.region_code === '33.01')).toBe(true);
    const outside = [{ ...where[0], test: 'outside' }] as const;
    const others = await lines(LIBRARIES, { by: [], open: [] }, { where: outside });
    const whole = await total(LIBRARIES, { by: [], open: [] });
    expect(others.some((row) => row.province_code === '11' || row.region_code === '33.01')).toBe(false);
    expect(found.length + others.length).toBe(whole?.shown);
  });
});
