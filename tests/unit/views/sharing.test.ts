import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/base/index.ts';
import { editionTitle } from '../../../src/views/sharing/edition-title.ts';
import { sharing } from '../../../src/views/sharing/index.ts';
import type { Counted, Edition } from '../../../src/views/sharing/read.ts';
import { countryRows } from '../../../src/views/sharing/rows.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { readShippedSnapshot } from '../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from './asked.ts';

const said = (edition: Edition | undefined, measure: Counted) => {
  const count = edition?.counts.find((each) => each.measure === measure);
  return [count?.said.announced, count?.said.attended, count?.said.planned].map((list) =>
    list?.map(({ value, figure }) => `${value} ${figure}`),
  );
};

describe('the editions as published', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(readShippedSnapshot('2025-04'));
  });
  afterAll(() => seat.engine.close());

  test('2023: 5 countries and 7 foreign participants announced, 6 and 8 came, 10 Indonesians', async () => {
    const [first] = (await seat.model(sharing)).editions;
    expect(first).toMatchObject({
      year: 2023,
      startsOn: '2023-11-13',
      endsOn: '2023-11-17',
      city: 'Jakarta',
    });
    expect(said(first, 'foreign')).toEqual([['7 S008'], ['8 F453'], []]);
    expect(said(first, 'countries')).toEqual([['5 F455', '5 S009'], ['6 F454'], []]);
    expect(said(first, 'indonesian')).toEqual([['10 S010'], ['10 F456'], []]);
    expect(said(first, 'total')).toEqual([['17 S007'], ['18 F457'], []]);
    expect(
      [...(first?.countries ?? [])].filter(([, each]) => !each.has('announced')).map(([code]) => code),
    ).toEqual(['MM']);
  });
  test('2024: 11 countries, 19 at the opening and 18 on the visit; 28 were a plan for another day', async () => {
    const second = (await seat.model(sharing)).editions[1];
    expect(second).toMatchObject({
      year: 2024,
      startsOn: '2024-08-12',
      city: 'Yogyakarta',
      plannedOn: '2024-07-06',
    });
    expect(said(second, 'foreign')).toEqual([[], ['18 F459', '19 F458'], []]);
    expect(said(second, 'countries')).toEqual([[], ['11 F460'], ['28 F463']]);
    expect(second?.countries.size).toBe(11);
    expect(second?.sites.map(({ status }) => status)).toEqual(['attended', 'attended', 'planned']);
  });
  test('each country of the file has the figure that names it, among the sources of the chart', async () => {
    for (const edition of (await seat.model(sharing)).editions) {
      const rows = countryRows(edition);
      expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(edition.countries.keys()));
      for (const { country, figure_id } of rows) expect(figure_id, String(country)).toMatch(/^[FS]\d{3}$/);
      expect(new Set(rows.map(({ figure_id }) => figure_id))).toEqual(new Set(edition.countryFigures));
    }
  });
  test('three editions were planned, and none is made up for 2025', async () => {
    const model = await seat.model(sharing);
    expect(model.plan).toEqual({ value: 3, figure: 'S011' });
    expect(model.editions.map(({ year }) => year)).toEqual([2023, 2024]);
  });
  test('ten regions of 2023 lie in eight provinces, in both eras; only two provinces are named themselves', async () => {
    for (const era of ['38', '34'] as const) {
      const origins = (await seat.model(sharing, { era })).editions[0]?.origins ?? [];
      expect(origins).toHaveLength(10);
      expect(new Set(origins.map(({ province }) => province)).size).toBe(8);
      expect(origins.filter(({ own }) => own).map(({ province }) => province)).toEqual(['19', '36']);
    }
  });
  test('the title says who came beside what was announced, as a span where sources differ', async () => {
    const [first, second] = (await seat.model(sharing)).editions;
    const title = (edition: Edition | undefined, lang: Lang) =>
      edition ? editionTitle(edition, seat.context(lang)) : null;
    expect(title(first, 'en')).toBe(
      '2023: 8 foreign participants came from 6 countries; 7 from 5 had been announced',
    );
    expect(title(second, 'en')).toBe('2024: 18–19 foreign participants came from 11 countries');
    expect(title(second, 'id')).toBe('2024: 18–19 peserta asing datang dari 11 negara');
    expect(second?.countryFigures).toEqual(['F458']);
  });
  test('every number has its row in the ledger, with the same value', async () => {
    const { editions, figures } = await seat.model(sharing);
    const stated = editions.flatMap(({ counts }) =>
      counts.flatMap((count) => Object.values(count.said).flat()),
    );
    expect(stated.length).toBeGreaterThan(10);
    for (const { value, figure } of stated) expect(figures.get(figure ?? '')?.value).toBe(value);
  });
});

test('the snapshot of 2023 does not know the edition of 2024', async () => {
  const seat = await openSeat(readShippedSnapshot('2023-11'));
  expect((await seat.model(sharing)).editions.map(({ year }) => year)).toEqual([2023]);
  await seat.engine.close();
});

test('a snapshot without editions has none, and a region that is nowhere is kept without a province', async () => {
  const empty = await openSeat(await buildFixtureSnapshot({ sharing: [] }));
  expect(await empty.model(sharing)).toMatchObject({ editions: [], plan: null });
  await empty.engine.close();
  const lost = await openSeat(
    await buildFixtureSnapshot({
      sharing: [{ measure: 'region', value: null, region_code: '99', place: 'Nowhere' }],
    }),
  );
  expect((await lost.model(sharing)).editions[0]?.origins).toEqual([
    { place: 'Nowhere', province: null, provinceName: '', own: false },
  ]);
  await lost.engine.close();
});
