import type { Page } from '@playwright/test';
import { MISSING_REASONS, type MissingReason } from '../../src/base/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { REASON_TILES } from '../../src/ui/index.ts';
import { buildFixtureSnapshot, type FixtureSnapshot } from '../support/fixture-snapshot.ts';
import { wholeCountry } from '../support/whole-country.ts';
import { address } from './support/environment.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { contrastOf, type Look, measureLooks } from './support/looks.ts';
import { readCards, readForm, readTable } from './support/region-readings.ts';
import { show } from './support/show.ts';
import { expect, open, test } from './support/test.ts';

test.use({ expectedErrors: /Failed to load resource/ });

const ID = 'alasan';
const t = translator('id');
type Status = MissingReason | 'zero' | 'value';

interface State {
  readonly keys: Readonly<Record<string, string>>;
  /** What these regions are, among others. */
  readonly regions: Readonly<Record<string, Status>>;
}
/** Between them every reason, a known zero and a value; the reasons of one metric cannot all be those of another. */
const STATES: readonly State[] = [
  {
    keys: { metric: 'activities', tier: 'province', year: '2021' },
    regions: {
      '11': 'zero',
      '12': 'not_reported',
      '13': 'not_in_programme',
      '14': 'value',
      '93': 'did_not_exist',
    },
  },
  {
    keys: { metric: 'village_coverage', year: '2021' },
    regions: { '15': 'withheld', '16': 'zero', '17': 'value' },
  },
  {
    keys: { metric: 'replications_per_stimulus_village', year: '2021' },
    regions: { '15': 'zero', '16': 'not_applicable' },
  },
  {
    keys: { metric: 'village_coverage', level: 'regency', region: '15', year: '2021' },
    regions: { '15.01': 'withheld', '15.02': 'zero', '15.03': 'value' },
  },
  {
    keys: { metric: 'activities', level: 'regency', region: '15', year: '2021' },
    regions: { '15.01': 'not_reported', '15.02': 'not_in_programme', '15.03': 'zero' },
  },
];

let fixture: FixtureSnapshot;
test.beforeAll(async () => {
  const library = (library_id: string, region_code: string, tier: string) => ({
    library_id,
    region_code,
    tier,
    joined_year: 2019,
    evidence: 'registry',
  });
  const report = (library_id: string, activities: number) => ({
    library_id,
    month: '2021-03-01',
    activities,
    evidence: 'registry',
  });
  fixture = await buildFixtureSnapshot({
    regions: wholeCountry(),
    libraries: [
      ...['11', '12', '14'].map((code) => library(`P${code}`, code, 'province')),
      ...Array.from({ length: 300 }, (_, at) => library(`V${at}`, '15.01', 'village')),
      library('W', '15.03', 'village'),
      library('X', '17.01', 'village'),
    ],
    activity: [report('P11', 0), report('P14', 7), report('W', 0)],
  });
});

const statusOf = (look: Look): Status | 'unknown' =>
  MISSING_REASONS.find((reason) => REASON_TILES[reason].path === look.pattern) ??
  (look.pattern === null ? 'value' : 'unknown');

/** Every place that shows these regions shows them as what they are. */
async function expectLooks(page: Page, { regions }: State, where: string): Promise<void> {
  const looks = await measureLooks(page);
  const zero = looks.legend['0'] ?? looks.legend['0%'] ?? looks.legend['0,00%'];
  for (const [code, status] of Object.entries(regions)) {
    const at = `${where} ${code} ${status}`;
    const look = looks.form[code];
    expect(look, at).toBeDefined();
    if (!look) continue;
    if (status === 'zero' || status === 'value') {
      expect([look.pattern, code in looks.table], at).toEqual([null, false]);
      expect(look.ground === zero?.ground, at).toBe(status === 'zero');
      continue;
    }
    const entry = looks.legend[t.states.missing[status].short];
    for (const [place, seen] of Object.entries({ form: look, table: looks.table[code], legend: entry })) {
      expect(seen && statusOf(seen), `${at} ${place}`).toBe(status);
      expect(contrastOf(seen?.ground ?? '', seen?.ink ?? ''), `${at} ${place}`).toBeGreaterThan(3);
    }
    expect(look.ground, at).not.toBe(zero?.ground);
  }
  for (const { ink, ground } of looks.texts)
    expect(contrastOf(ink, ground), `${where}: ${ink} on ${ground}`).toBeGreaterThan(4.49);
  const grounds = Object.values(looks.legend).map(({ ground, pattern }) => `${ground} ${pattern}`);
  expect(new Set(grounds).size, `${where}: entries of the legend that look alike`).toBe(grounds.length);
}

/** Every place that tells of these regions tells the reason in words. */
async function expectWords(page: Page, { regions }: State, where: string): Promise<void> {
  const [links, table, cards] = [
    await readForm(page),
    await readTable(page, t.table.headers.value),
    await readCards(page, Object.keys(regions)),
  ];
  for (const [code, status] of Object.entries(regions)) {
    const at = `${where} ${code}`;
    const written = table[code] ?? '';
    if (status === 'zero') expect(written, at).toMatch(/^0(,00)?%?$/);
    else if (status === 'value') expect(written, at).toMatch(/^\d*[1-9]|^0,\d*[1-9]/);
    else expect(written, at).toBe(t.states.missing[status].short);
    expect(links[code]?.label, at).toContain(`: ${written}`);
    expect([written, null], at).toContain(links[code]?.written ?? null);
    expect(cards[code], at).toContain(`: ${written}`);
  }
}

test('the five reasons and zero look and read as what they are, in every form, theme and in forced colours', async ({
  page,
}) => {
  test.slow();
  await hostSnapshot(page, ID, hosted(fixture, { id: ID, evidence: 'registry' }));
  await open(page, address('coverage', { snapshot: ID }));
  for (const state of STATES)
    for (const form of ['map', 'tiles', 'list']) {
      if (form === 'map' && state.keys.level === 'regency') continue;
      for (const theme of ['light', 'dark'] as const) {
        await show(page, address('coverage', { snapshot: ID, ...state.keys, form, theme }));
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        const where = `${JSON.stringify(state.keys)} ${form} ${theme}`;
        if (theme === 'light') await expectWords(page, state, where);
        await expectLooks(page, state, where);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ forcedColors: 'active', colorScheme });
          await expectLooks(page, state, `${where}, forced ${colorScheme}`);
        }
        await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      }
    }
  const seen = new Set(STATES.flatMap(({ regions }) => Object.values(regions)));
  expect([...seen].sort()).toEqual([...MISSING_REASONS, 'value', 'zero'].sort());
});
