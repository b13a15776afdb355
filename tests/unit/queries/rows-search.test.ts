import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/index.ts';
import {
  compile,
  decodeFrame,
  groupsSql,
  heldRows,
  type MetricRowsSource,
  orderedSql,
  type RowsSource,
  type RowsSpec,
  type RowsTotalSpec,
} from '../../../src/queries/index.ts';
import { namedBy } from '../../../src/views/table/search-names.ts';
import { metricCase } from '../../support/metric-case.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const LIBRARIES: RowsSource = { of: 'libraries', ...ALL, atYear: null };
const MONTHS: RowsSource = { of: 'activity', ...ALL, inYear: 2023 };
const CHANGED = {
  of: 'metrics',
  ...ALL,
  metrics: ['libraries', 'village_coverage'],
  level: 'province',
  by: [],
  from: 2023,
  to: 2024,
  pivoted: true,
  changes: ['change'],
  placed: true,
} as const;

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('rows that are searched and summed', () => {
  let opened: MetricEngine;
  beforeAll(async () => {
    opened = await openMetricEngine(readShippedSnapshot('2025-04'));
  }, 120_000);
  afterAll(() => opened.engine.close());

  const total = async (source: RowsSource, more: Partial<RowsTotalSpec> = {}) => {
    const spec: RowsTotalSpec = { kind: 'rows_total', source, where: [], search: '', ...more };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows[0];
  };
  const searched = (source: RowsSource, search: string, lang: 'id' | 'en' = 'id') =>
    total(source, { search, named: namedBy(search, { t: translator(lang) }) });
  const counted = async (where: string) => {
    const { columns } = await opened.engine.ask({
      sql: `SELECT CAST(count(*) AS DOUBLE) AS n FROM ${SCHEMA}.libraries WHERE ${where}`,
      columns: { n: 'DOUBLE' },
    });
    return columns.n?.[0];
  };

  it('are found by the name of their tier, channel and funding in the language of the page', async () => {
    const village = await counted("tier = 'village'");
    expect((await searched(LIBRARIES, 'DESA/kelurahan'))?.shown).toBe(village);
    expect((await searched(LIBRARIES, 'village', 'en'))?.shown).toBeGreaterThanOrEqual(Number(village));
    expect((await searched(LIBRARIES, 'village', 'id'))?.shown).toBe(0);
    expect((await searched(LIBRARIES, 'replikasi desa/kelurahan'))?.shown).toBe(
      await counted("tier = 'village' AND channel = 'replication'"),
    );
    const months = await searched(MONTHS, 'stimulus');
    const filtered = await total(MONTHS, {
      where: [{ column: 'channel', test: 'in', values: ['stimulus'] }],
    });
    expect(months?.shown).toBe(filtered?.shown);
  }, 60_000);
  it('are found by the usual short form of a regency, which means no tier', async () => {
    const found = await searched(LIBRARIES, 'Kab. Aceh Barat');
    expect(found?.shown).toBeGreaterThan(0);
    expect(found?.shown).toBe((await searched(LIBRARIES, 'kabupaten aceh barat'))?.shown);
    expect((await searched(LIBRARIES, 'kab.aceh barat'))?.shown).toBe(found?.shown);
    const where = [{ column: 'region', test: 'has', value: 'Kota Bandung' }] as const;
    expect((await searched(LIBRARIES, 'kota bandung'))?.shown).toBe(
      (await total(LIBRARIES, { where }))?.shown,
    );
  }, 60_000);
  it('are not found by a place whose name is a part of such a name, nor of any word of a region', async () => {
    const { columns } = await opened.engine.ask({
      sql: `SELECT DISTINCT name FROM ${SCHEMA}.regions`,
      columns: { name: 'VARCHAR' },
    });
    const names = (columns.name ?? []).map(String);
    expect(names).toContain('Jawa Barat');
    for (const lang of ['id', 'en'] as const)
      expect(namedBy(names.join(' '), { t: translator(lang) })).toEqual([]);
    expect((await searched(LIBRARIES, 'jawa barat'))?.shown).toBe(
      await counted("region_code LIKE '32%' OR name ILIKE '%jawa%barat%'"),
    );
  }, 60_000);
  it('are those that the receipt of a file asks for', async () => {
    const search = 'desa aceh';
    const choice = {
      source: LIBRARIES,
      where: [],
      search,
      named: namedBy(search, { t: translator('id') }),
    };
    const { rowCount } = await opened.engine.ask(orderedSql(choice, [], SCHEMA));
    expect(rowCount).toBe((await searched(LIBRARIES, search))?.shown);
    expect(rowCount).toBeGreaterThan(0);
  });
  it('have a sum of the changes of what adds up, only where every row has one, and none of a ratio', async () => {
    const whole = await total(CHANGED);
    const nation = await opened.rows({ level: 'nation' });
    for (const year of [2023, 2024])
      expect(whole?.sums[`libraries_${year}_change`]).toBe(nation.find((row) => row.year === year)?.change);
    expect(whole?.sums).not.toHaveProperty('village_coverage_2024_change');
    const early = await total({ ...CHANGED, metrics: ['participants'], from: 2019, to: 2019 });
    expect(early?.sums.participants_2019).toBeGreaterThan(0);
    expect(early?.sums.participants_2019_change).toBeNull();
    const where = [{ column: 'participants_2019_change', test: 'present' }] as const;
    const some = await total({ ...CHANGED, metrics: ['participants'], from: 2019, to: 2019 }, { where });
    expect(some?.shown).toBeGreaterThan(0);
    expect(typeof some?.sums.participants_2019_change).toBe('number');
  }, 60_000);
  it('have the same changes in heads on screen and in the file of groups, which add up to the whole', async () => {
    const id = 'libraries_2024_change';
    const headsOf = async (source: RowsSource, by: readonly string[]) => {
      const choice = { source, where: [], search: '' };
      const spec: RowsSpec = {
        ...{ kind: 'rows', ...choice, sort: [], offset: 0, limit: 1000 },
        group: { by, open: [] },
      };
      const query = compile(spec, SCHEMA);
      const heads = decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows;
      const { columns } = await opened.engine.ask({
        sql: `SELECT ${id} FROM (${groupsSql(choice, [], by, SCHEMA)}) ORDER BY row_at`,
        columns: { [id]: 'DOUBLE' },
      });
      const shown = heads.map((head) => head[id]);
      expect(shown).toEqual([...(columns[id] ?? [])]);
      return shown;
    };
    const tiers: RowsSource = { ...CHANGED, by: ['tier'] };
    const shown = await headsOf(tiers, ['tier']);
    expect(shown).toHaveLength(3);
    const sum = shown.reduce<number>((all, one) => all + Number(one), 0);
    expect(sum).toBe((await total(tiers))?.sums[id]);
    expect(sum).toBe((await total(CHANGED))?.sums[id]);
    // The changes of regencies are withheld, so no sum tells them; that of the provincial libraries is known.
    const withheld = await headsOf({ ...CHANGED, level: 'regency' }, ['province']);
    expect(withheld.length).toBeGreaterThan(30);
    expect(withheld.filter((one) => one !== null)).toHaveLength(1);
  }, 60_000);
  it('leave out libraries whose region is not known only where there are none, on screen and in a file', async () => {
    const choice = { source: CHANGED, where: [], search: '' };
    expect((await total(CHANGED))?.total).toBe(38);
    expect((await opened.engine.ask(orderedSql(choice, [], SCHEMA))).rowCount).toBe(38);
  });
});

describe('the row of libraries whose region is not known', () => {
  const { engine } = metricCase({
    libraries: [
      { library_id: 'A', region_code: '33.01', joined_year: 2020 },
      { library_id: 'B', region_code: '99.99', joined_year: 2021, left_on: '2022-05-01' },
    ],
    activity: [],
  });
  const unknown = async (more: Partial<MetricRowsSource>) => {
    const source: RowsSource = { ...CHANGED, metrics: ['libraries'], changes: [], ...more };
    const choice = { source, where: [], search: '' };
    const held = heldRows(choice, [], SCHEMA);
    const said = await engine().ask(orderedSql(choice, [], SCHEMA));
    const shown = await engine().ask({ ...held, sql: `${held.sql} ORDER BY row_at` });
    expect(shown.columns.place).toEqual(said.columns.place);
    const places = [...(said.columns.place ?? [])];
    return places.filter((place) => place === 'unknown').length;
  };
  it('stands where it counts any, or a change of any, and else is left out on screen and in files', async () => {
    expect(await unknown({ from: 2020, to: 2020 })).toBe(0);
    expect(await unknown({ from: 2020, to: 2021 })).toBe(1);
    expect(await unknown({ from: 2022, to: 2022 })).toBe(0);
    expect(await unknown({ from: 2022, to: 2022, changes: ['change'] })).toBe(1);
    expect(await unknown({ from: 2020, to: 2022, pivoted: false })).toBe(1);
  });
});
