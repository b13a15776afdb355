import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS, type RegionCode } from '../../../../src/base/index.ts';
import { plainText } from '../../../../src/i18n/index.ts';
import type { MetricRow } from '../../../../src/metrics/index.ts';
import { openingQueries, type QuerySpec, storedName } from '../../../../src/queries/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/index.ts';
import { barsOf } from '../../../../src/views/growth/bars.ts';
import { growth } from '../../../../src/views/growth/index.ts';
import { FACES, parseMode, printMode } from '../../../../src/views/growth/mode.ts';
import type { GrowthModel, LibrariesModel } from '../../../../src/views/growth/read.ts';
import type { ActivityModel } from '../../../../src/views/growth/read-activity.ts';
import type { ProvincesModel } from '../../../../src/views/growth/read-provinces.ts';
import type { TargetsModel } from '../../../../src/views/growth/read-targets.ts';
import { buildFixtureSnapshot } from '../../../support/fixture-snapshot.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';
import { contextOf, openSeat, type Seat } from '../asked.ts';

const faceMode = (face: (typeof FACES)[number]) => printMode({ ...parseMode(null), face });
const libraries = ({ shown }: GrowthModel) => shown as LibrariesModel;
const said = (rows: readonly (MetricRow | undefined)[]) =>
  rows.flatMap((row) =>
    row
      ? [
          [
            row.year,
            row.value,
            row.change ?? row.changeReason,
            row.changePct === null ? row.changePctReason : Number(row.changePct.toFixed(1)),
          ],
        ]
      : [],
  );

/** The page before its later answers have come. */
const WITHOUT_LATER: typeof growth = {
  ...growth,
  ask: (state, context) => {
    const asked = Object.entries(growth.ask(state, context)).filter(([name]) => !growth.later.includes(name));
    const { regions } = growth.ask(state, context);
    return { ...Object.fromEntries(asked), regions };
  },
};

function markup(
  model: GrowthModel,
  seat: Seat,
  state: Partial<ViewState>,
  lang: (typeof LANGS)[number],
): string {
  const { Draw } = growth;
  return plainText(
    renderToStaticMarkup(
      <Draw
        model={model}
        state={{ ...DEFAULT_VIEW, view: 'growth', lang, ...state }}
        context={seat.context(lang)}
        geography={{ anchors: {}, topology: null }}
        change={() => undefined}
        href={() => '?'}
      />,
    ),
  );
}

describe.skipIf(shippedSnapshotIds().length === 0)('what the page opens with', () => {
  test.each(FACES)('%s asks only for stored answers, in every snapshot and era', (face) => {
    for (const id of shippedSnapshotIds()) {
      const { manifest } = readShippedSnapshot(id);
      const stored = new Set(openingQueries(manifest).map(storedName));
      const regions = face === 'libraries' ? [null, '33' as RegionCode] : [null];
      for (const era of ['38', '34'] as const)
        for (const region of regions) {
          const asked = growth.ask(
            { ...DEFAULT_VIEW, era, region, mode: faceMode(face) },
            contextOf(manifest, 'id'),
          );
          for (const [name, spec] of Object.entries<QuerySpec | undefined>(asked))
            if (spec) expect(stored, `${id} ${era} ${region} ${name}`).toContain(storedName(spec));
        }
    }
  });
});

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the snapshot of April 2025', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(readShippedSnapshot('2025-04'));
  }, 120_000);
  afterAll(() => seat.engine.close());

  const FLOW = [
    [2018, 0, 'no_previous_year', 'no_previous_year'],
    [2019, 300, 300, 'base_zero'],
    [2020, 500, 200, 66.7],
    [2021, 450, -50, -10],
    [2022, 96, -354, -78.7],
    [2023, 450, 354, 368.8],
    [2024, 600, 150, 33.3],
    [2025, 0, 'partial_year', 'partial_year'],
  ];

  test('new villages by stimulus: 300, 500, 450, 96, 450, 600, with the change beside each and 2025 withheld', async () => {
    const state = { tier: ['village'], channel: ['stimulus'], mode: 'total' } as const;
    const { flow, stock } = libraries(await seat.model(growth, state));
    expect(said(flow.total.rows)).toEqual(FLOW);
    expect(stock.total.rows.map((row) => row?.value)).toEqual([0, 300, 800, 1250, 1346, 1796, 2396, 2396]);
    expect(said(stock.total.rows).at(-1)).toEqual([2025, 2396, 0, 'partial_year']);
    const html = markup(await seat.model(growth, state), seat, state, 'en');
    for (const text of [
      '+66.7%',
      '-10.0%',
      '-78.7%',
      '+368.8%',
      '+33.3%',
      '2,396',
      'Incomplete year',
      '+354',
    ])
      expect(html).toContain(text);
  });

  test('the same numbers stand in the breakdown that the page opens with', async () => {
    const { flow } = libraries(await seat.model(growth));
    const village = flow.slices.find(({ tier, channel }) => tier === 'village' && channel === 'stimulus');
    expect(said(village?.rows ?? [])).toEqual(FLOW);
  });

  test('the axis says where sources differ, when provinces were made and which year is not complete', async () => {
    const model = await seat.model(growth);
    const { breaks, words } = barsOf(libraries(model).stock, model, libraries(model), seat.context('en'));
    const years = libraries(model).years;
    expect(words?.map(({ at, word }) => `${years[at]} ${word}`)).toEqual([
      '2018 figures differ',
      '2022 figures differ',
      '2024 figures differ',
      '2025 incomplete',
    ]);
    expect(breaks?.map((each) => `${years[each.before]} ${each.word}`)).toEqual(['2022 new provinces']);
    const before = await seat.model(growth, { era: '34' });
    const same = barsOf(libraries(before).stock, before, libraries(before), seat.context('en'));
    expect(same.breaks).toEqual([]);
    expect(markup(model, seat, {}, 'en')).toMatch(/1,346 in this snapshot, 1,696 according to/);
  });

  test('growth from 2019 to 2024 is 51.5 % a year for stimulus villages, and its parts add up', async () => {
    const { span, parts } = libraries(await seat.model(growth, { tier: ['village'], channel: ['stimulus'] }));
    expect(span).toMatchObject({ start: 300, value: 2396, change: 2096 });
    expect(span?.compound).toBeCloseTo(100 * ((2396 / 300) ** (1 / 5) - 1), 9);
    expect(parts?.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(2096);
  });

  test('a modelled regency is shown as its province, and says why', async () => {
    const state = { region: '33.74' as RegionCode };
    const model = await seat.model(growth, state);
    expect(model.place).toMatchObject({ level: 'province', region: '33', illustrative: true });
    expect(markup(model, seat, state, 'en')).toContain('illustrative');
  });

  test('every province is drawn on one scale, ranked in both years', async () => {
    const model = await seat.model(growth, { mode: 'provinces', metric: 'libraries' });
    const shown = model.shown as ProvincesModel;
    expect(shown.provinces).toHaveLength(38);
    expect(Math.max(...shown.provinces.flatMap(({ values }) => values.map((value) => value ?? 0)))).toBe(
      shown.max,
    );
    expect(shown.provinces.filter(({ to }) => to?.rank === 1)).toHaveLength(1);
  });

  test('scores keep their own scales, and a goal states its assumption', async () => {
    const state = { mode: 'targets', q: '10000@2029' } as const;
    const model = await seat.model(growth, state);
    const shown = model.shown as TargetsModel;
    expect(shown.effectiveness.map(({ figure }) => [figure.value, figure.unit])).toEqual([
      [4.09, 'score 1-5'],
      [3.33, 'score 1-4'],
    ]);
    expect(shown.targets.filter(({ indicator }) => indicator === 'tgm')).toMatchObject([
      { target: 71.3, reached: 72.44, difference: 1.14 },
    ]);
    expect(shown.goal).toMatchObject({ value: 5720, needed: 856, goalReason: null });
    const html = markup(model, seat, state, 'en');
    expect(html).toContain('+856');
    expect(html).toMatch(/This is an assumption, not a forecast/);
  });
});

describe('reports that come and go', () => {
  let seat: Seat;
  const library = (library_id: string, region_code: string) => ({
    library_id,
    region_code,
    joined_year: 2019,
    evidence: 'registry',
  });
  const report = (library_id: string, year: number, participants: number) => ({
    library_id,
    month: `${year}-05-01`,
    activities: 2,
    participants,
    evidence: 'registry',
  });
  beforeAll(async () => {
    seat = await openSeat(
      await buildFixtureSnapshot({
        libraries: [library('A', '33.01'), library('B', '33.02'), library('C', '91.03')],
        activity: [
          report('A', 2019, 100),
          report('B', 2019, 50),
          report('A', 2020, 150),
          report('C', 2020, 900),
          // Nobody reported 2021.
          report('A', 2022, 300),
          report('A', 2023, 330),
        ],
      }),
      true,
    );
  }, 120_000);
  afterAll(() => seat.engine.close());

  test('change is taken over those who reported in both years, with their number', async () => {
    const state = { mode: 'activity' } as const;
    const model = await seat.model(growth, state);
    const { yearly } = model.shown as ActivityModel;
    const of = (year: number) => yearly.find((row) => row.year === year);
    expect(of(2020)).toMatchObject({ value: 1050, previous: 100, change: 50, changePct: 50, changeOver: 1 });
    expect(markup(model, seat, state, 'en')).toContain('over 1 region');
  });

  test('the change after a year without reports is withheld with its reason, and the gap is not bridged', async () => {
    const model = await seat.model(growth, { mode: 'activity' });
    const { yearly, years } = model.shown as ActivityModel;
    const of = (year: number) => yearly.find((row) => row.year === year);
    expect(of(2021)).toMatchObject({ value: null, reason: 'not_reported' });
    expect(of(2022)).toMatchObject({
      value: 300,
      change: null,
      changeReason: 'previous_missing',
      changePct: null,
    });
    expect(of(2023)).toMatchObject({ change: 30, changePct: 10 });
    expect(years?.find(({ year }) => year === 2021)).toMatchObject({
      activities: null,
      reason: 'not_reported',
    });
  });

  test.each(FACES)('%s is drawn in both languages, with and without its later answers', async (face) => {
    const state = { mode: faceMode(face) };
    for (const lang of LANGS) {
      const model = await seat.model(growth, state, lang);
      expect(markup(model, seat, state, lang)).toContain(
        lang === 'id' ? 'Bagaimana program ini tumbuh?' : 'How is the programme growing?',
      );
      const early = await seat.model(WITHOUT_LATER, state, lang);
      expect(markup(early, seat, state, lang).length).toBeGreaterThan(1000);
    }
  });

  test('a regency of a registry grows under its own name', async () => {
    const registry = await openSeat(
      await buildFixtureSnapshot(
        { libraries: [library('A', '33.01'), library('B', '33.01'), library('C', '33.02')], activity: [] },
        { manifest: { evidence: 'registry' } },
      ),
    );
    const model = await registry.model(growth, { region: '33.01' as RegionCode, from: 2019, to: 2021 });
    await registry.engine.close();
    expect(model).toMatchObject({ name: 'Kabupaten Cilacap', place: { level: 'regency' } });
    expect(libraries(model).stock.total.rows.at(-2)).toMatchObject({ value: 2, evidence: 'registry' });
    expect(libraries(model).spanRegions?.map(({ name }) => name)).toContain('Kabupaten Banyumas');
  });
});
