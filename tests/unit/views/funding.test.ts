import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS, ERAS, FUNDINGS, type RegionCode, TIERS } from '../../../src/base/index.ts';
import { funding } from '../../../src/views/funding/index.ts';
import type { BudgetLine } from '../../../src/views/funding/money.ts';
import type { FundingModel, Parts } from '../../../src/views/funding/read.ts';
import { buildFixtureSnapshot, type Row } from '../../support/fixture-snapshot.ts';
import { readShippedSnapshot } from '../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from './asked.ts';

const values = ({ parts, total }: Parts) => ({
  ...Object.fromEntries(
    parts.flatMap(({ funding: source, row }) => (row?.value ? [[source, row.value]] : [])),
  ),
  total: total?.value,
});
/** Parts and total agree; where the year is not reported, neither is there. */
const addsUp = (model: FundingModel) => {
  for (const each of [...model.byYear, ...model.regions]) {
    const known = each.total?.value != null;
    expect(each.adds).toBe(known ? true : null);
    if (!known) expect(each.parts.every(({ row }) => row === null || row.value === null)).toBe(true);
  }
};

describe('eleven libraries, counted by hand', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(await buildFixtureSnapshot());
  });
  afterAll(() => seat.engine.close());

  test('the nation by funder, at the end of each year, with the village that left and the one nowhere', async () => {
    const model = await seat.model(funding);
    const byYear = Object.fromEntries(model.byYear.map((year) => [year.year, values(year)]));
    expect(byYear[2019]).toEqual({ apbn: 3, total: 3 });
    expect(byYear[2022]).toEqual({ apbn: 8, village_fund: 1, total: 9 });
    expect(byYear[2023]).toEqual({ apbn: 7, village_fund: 1, unspecified: 1, total: 9 });
    expect(byYear[2024]).toEqual({ apbn: 8, village_fund: 1, unspecified: 1, total: 10 });
    expect(model.sources).toEqual(['apbn', 'village_fund', 'unspecified']);
    addsUp(model);
  });
  test('shares are those of the year, to the last digit', async () => {
    const model = await seat.model(funding);
    const of2024 = model.byYear.find(({ year }) => year === 2024);
    expect(of2024?.parts.map(({ row }) => row?.share)).toEqual([80, 10, 10]);
  });
  test('provinces by funder, most first, the library of no known region last', async () => {
    const { regions } = await seat.model(funding);
    expect(regions.map((region) => [region.code, values(region)])).toEqual([
      ['33', { apbn: 4, unspecified: 1, total: 5 }],
      ['91', { apbn: 3, total: 3 }],
      ['93', { village_fund: 1, total: 1 }],
      ['31', { total: 0 }],
      [null, { apbn: 1, total: 1 }],
    ]);
  });
  test('in the boundaries of 34 provinces the two Papuas are one', async () => {
    const { regions } = await seat.model(funding, { era: '34' });
    expect(regions.find(({ code }) => code === '91')).toMatchObject({ adds: true });
    expect(
      values(regions.find(({ code }) => code === '91') ?? { parts: [], total: null, adds: null }),
    ).toEqual({
      apbn: 3,
      village_fund: 1,
      total: 4,
    });
  });
  test('those that joined within a year are counted apart from the stock', async () => {
    const model = await seat.model(funding, { mode: 'joined', year: 2022 });
    expect(
      values(model.byYear.find(({ year }) => year === 2022) ?? { parts: [], total: null, adds: null }),
    ).toEqual({
      apbn: 1,
      village_fund: 1,
      total: 2,
    });
    addsUp(model);
  });
  test('a chosen province lists its regencies by name, as illustrative ones take no rank, and its own library', async () => {
    const model = await seat.model(funding, { region: '33' as RegionCode });
    expect(model.name).toBe('Jawa Tengah');
    expect(model.regions.map((region) => [region.name, region.total?.value, region.illustrative])).toEqual([
      ['Kabupaten Banyumas', 0, true],
      ['Kabupaten Cilacap', 3, true],
      ['Kota Semarang', 1, true],
      ['Provincial libraries', 1, false],
    ]);
    addsUp(model);
  });
  test('a chosen regency is looked at within its province', async () => {
    const model = await seat.model(funding, { region: '33.01' as RegionCode });
    expect(model).toMatchObject({ name: 'Kabupaten Cilacap', parentName: 'Jawa Tengah', illustrative: true });
    expect(
      values(model.byYear.find(({ year }) => year === 2024) ?? { parts: [], total: null, adds: null }),
    ).toEqual({
      apbn: 3,
      total: 3,
    });
  });
  test('who replicates nothing, and who replicates more than it got, without dividing by zero', async () => {
    const { replication } = await seat.model(funding);
    expect(replication.none.map(({ code }) => code).sort()).toEqual(['31', '91']);
    expect(replication.more.map(({ code }) => code)).toEqual(['93']);
    expect(replication.provinces.find(({ code }) => code === '33')).toMatchObject({
      replicated: { value: 1 },
      received: { value: 2 },
      ratio: { value: 0.5 },
    });
    expect(replication.provinces.find(({ code }) => code === '93')?.ratio.value).toBeNull();
  });
});

const library = fc.record({
  tier: fc.constantFrom(...TIERS),
  region: fc.constantFrom('33', '91', '93'),
  joined: fc.integer({ min: 2019, max: 2025 }),
  left: fc.option(fc.integer({ min: 2020, max: 2024 }), { nil: null }),
  funding: fc.constantFrom(...FUNDINGS),
});
const REGENCY: Readonly<Record<string, string>> = { '33': '33.01', '91': '91.03', '93': '93.01' };

const anyOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });
/** Any place, filter, era and way of counting. */
const choices = fc.record({
  region: fc.constantFrom(null, ...(['33', '91', '93', '31', '33.01', '91.03', '93.01'] as RegionCode[])),
  era: fc.constantFrom(...ERAS),
  mode: fc.constantFrom(null, 'joined'),
  tier: anyOf(TIERS),
  channel: anyOf(CHANNELS),
  funding: anyOf(FUNDINGS),
});

test('for every region, year and filter the parts and what is not stated make up all libraries', async () => {
  const lists = fc.sample(fc.array(library, { minLength: 1, maxLength: 60 }), { numRuns: 5, seed: 17 });
  const states = fc.sample(choices, { numRuns: 60, seed: 23 });
  for (const [at, list] of lists.entries()) {
    const libraries = list.map(
      ({ tier, region, joined, left, funding: source }, number): Row => ({
        library_id: `L${number}`,
        tier,
        region_code: tier === 'province' ? region : (REGENCY[region] ?? null),
        joined_year: joined,
        left_on: left !== null && left > joined ? `${left}-06-30` : null,
        channel: source === 'apbn' ? 'stimulus' : 'replication',
        funding: source,
      }),
    );
    const seat = await openSeat(await buildFixtureSnapshot({ libraries }));
    for (const state of states.slice(at * 12, at * 12 + 12)) {
      const first = await seat.model(funding, state);
      for (const year of first.years) addsUp(await seat.model(funding, { ...state, year }));
    }
    await seat.engine.close();
  }
}, 180_000);

describe('published amounts', () => {
  const amount = (year: number, stage: string, value: number, more: Row = {}): Row => ({
    year,
    stage,
    amount_idr: value,
    source: 'perpusnas',
    purpose: 'whole',
    ...more,
  });
  test('stand side by side by stage; a year without a figure is open, and nothing is added up', async () => {
    const seat = await openSeat(
      await buildFixtureSnapshot({
        funding: [
          amount(2019, 'ceiling', 500),
          amount(2021, 'ceiling', 700),
          amount(2021, 'realised', 650),
          amount(2021, 'ceiling', 300, { purpose: 'a part of the whole' }),
          amount(2021, 'ceiling', 90, { source: 'dak_physical', region_code: '33' }),
          amount(2021, 'ceiling', 400, { source: 'dak_physical' }),
        ],
      }),
    );
    const { money } = await seat.model(funding);
    const line = money?.lines.find(({ source }) => source === 'perpusnas');
    expect(
      line?.years.map(({ year, amounts }) => [year, amounts.map(({ row }) => [row.stage, row.amount])]),
    ).toEqual([
      [2018, []],
      [2019, [['ceiling', 500]]],
      [2020, []],
      [
        2021,
        [
          ['ceiling', 700],
          ['realised', 650],
        ],
      ],
      [2022, []],
      [2023, []],
      [2024, []],
      [2025, []],
    ]);
    expect(line?.others.map(({ row }) => [row.year, row.amount])).toEqual([[2021, 300]]);
    expect(money?.listed).toHaveLength(6);
    expect(money?.place).toBeNull();
    expect(money?.provinces).toMatchObject([
      { year: 2021, amounts: [{ row: { region: '33', amount: 90 } }], nation: [{ row: { amount: 400 } }] },
    ]);
    await seat.engine.close();
  });
  test('what an imported snapshot brings stands beside what was published, for nation, province and regency', async () => {
    const imported = { source: 'village_fund', purpose: 'village libraries', evidence: 'registry' };
    const fixture = await buildFixtureSnapshot({
      funding: [
        amount(2021, 'ceiling', 550, { source: 'village_fund', figure_id: 'F001' }),
        amount(2021, 'realised', 500, imported),
        amount(2022, 'requested', 900, imported),
        amount(2022, 'realised', 80, { ...imported, region_code: '33' }),
        amount(2021, 'realised', 70, { ...imported, region_code: '91' }),
        amount(2022, 'realised', 30, { ...imported, region_code: '33.01' }),
      ],
    });
    const seat = await openSeat({ ...fixture, manifest: { ...fixture.manifest, evidence: 'registry' } });
    const stages = (line: BudgetLine | undefined) =>
      line?.years.flatMap(({ year, amounts }) =>
        amounts.map(({ row }) => `${year} ${row.stage} ${row.amount} ${row.evidence}`),
      );
    const nation = (await seat.model(funding, { year: 2022 })).money;
    expect(stages(nation?.lines[0])).toEqual([
      '2021 ceiling 550 published',
      '2021 realised 500 registry',
      '2022 requested 900 registry',
    ]);
    expect(nation?.provinces.map(({ year, stage, amounts }) => [year, stage, amounts.length])).toEqual([
      [2022, 'realised', 1],
    ]);
    expect(nation).toMatchObject({ elsewhere: 1, place: null });
    const province = (await seat.model(funding, { region: '33' as RegionCode })).money;
    expect(stages(province?.place?.[0])).toEqual(['2022 realised 80 registry']);
    expect(province?.listed.map(({ row }) => row.region)).toEqual(['33', '33.01']);
    const regency = (await seat.model(funding, { region: '33.01' as RegionCode })).money;
    expect(stages(regency?.place?.[0])).toEqual(['2022 realised 30 registry']);
    const elsewhere = (await seat.model(funding, { region: '31' as RegionCode })).money;
    expect(elsewhere).toMatchObject({ place: [], listed: [] });
    expect(elsewhere?.lines).toHaveLength(1);
    await seat.engine.close();
  });
});

describe('an imported register', () => {
  test('gives regencies a rank and shares: nothing of it is illustrative', async () => {
    const fixture = await buildFixtureSnapshot({
      libraries: ['33.01', '33.02', '33.02', '33.74', '33.74', '33.74'].map((region_code, at) => ({
        library_id: `L${at}`,
        region_code,
        joined_year: 2020,
        channel: at % 2 === 0 ? 'stimulus' : 'replication',
        funding: at % 2 === 0 ? 'apbn' : 'village_fund',
        evidence: 'registry',
      })),
    });
    const seat = await openSeat({ ...fixture, manifest: { ...fixture.manifest, evidence: 'registry' } });
    const model = await seat.model(funding, { region: '33.02' as RegionCode, year: 2024 });
    expect(model).toMatchObject({ illustrative: false, modelled: false, parentName: 'Jawa Tengah' });
    expect(model.regions.map(({ name, illustrative }) => [name, illustrative])).toEqual([
      ['Kota Semarang', false],
      ['Kabupaten Banyumas', false],
      ['Kabupaten Cilacap', false],
    ]);
    const year = model.byYear.find((each) => each.year === 2024);
    expect(year?.parts.map(({ row }) => row?.share ?? 0)).toEqual([50, 50, 0]);
    addsUp(model);
    await seat.engine.close();
  });
});

test('2025-04: only Maros and Tabalong are known below APBN and all others', async () => {
  const seat = await openSeat(readShippedSnapshot('2025-04'));
  const model = await seat.model(funding);
  const named = (source: string) =>
    model.regions.filter(({ parts }) =>
      parts.some(({ funding: each, row }) => each === source && (row?.value ?? 0) > 0),
    );
  expect(named('apbd_province').map(({ name }) => name)).toEqual(['Sulawesi Selatan']);
  expect(named('apbd_regency').map(({ name }) => name)).toEqual(['Sulawesi Selatan']);
  expect(named('csr').map(({ name }) => name)).toEqual(['Kalimantan Selatan']);
  expect(named('village_fund').concat(named('other'))).toEqual([]);
  expect(
    values(model.byYear.find(({ year }) => year === 2024) ?? { parts: [], total: null, adds: null }),
  ).toMatchObject({
    apbn: 2726,
    apbd_province: 10,
    apbd_regency: 25,
    csr: 15,
  });
  addsUp(model);
  await seat.engine.close();
});
