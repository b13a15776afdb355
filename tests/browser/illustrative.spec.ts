import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { wholeCountry } from '../support/whole-country.ts';
import { allText } from './support/all-text.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { readCards, readForm } from './support/region-readings.ts';
import { show } from './support/show.ts';
import { expect, open, test } from './support/test.ts';

test.use({ expectedErrors: /Failed to load resource/ });

type Keys = Readonly<Record<string, string>>;
const REGION = '33.01';
const NAME = 'Cilacap';

/** The coverage page with regencies, in every form, alone, chosen, pinned, explained. */
const AMONG_REGENCIES: readonly Keys[] = [
  { level: 'regency', region: '33', form: 'tiles', metric: 'libraries' },
  { level: 'regency', region: '33', form: 'list', metric: 'new_libraries', year: '2023', lang: 'en' },
  { region: REGION, form: 'map', metric: 'libraries', year: '2023' },
  { region: REGION, form: 'tiles', metric: 'activities', year: '2022', lang: 'en' },
  { region: REGION, form: 'list', metric: 'village_coverage', pin: '33.01,33.02,11' },
  { region: REGION, form: 'list', metric: 'libraries', lang: 'en', why: `libraries-${REGION}-2023` },
  { region: REGION, form: 'tiles', metric: 'new_libraries', why: `new_libraries-${REGION}-2023` },
];
/** Other views that a chosen regency is carried into. */
const ELSEWHERE: readonly Keys[] = [
  { view: 'growth', region: REGION },
  { view: 'growth', region: REGION, mode: 'activity', lang: 'en' },
  { view: 'growth', region: REGION, mode: 'provinces' },
  { view: 'funding', region: REGION, lang: 'en' },
  { view: 'funding', region: '33' },
  {
    view: 'table',
    level: 'regency',
    region: '33',
    cols: 'libraries,new_libraries,activities',
    from: '2022',
    to: '2023',
  },
  { view: 'table', level: 'regency', region: '33', pivot: 'rows', sort: '-libraries', lang: 'en' },
  { view: 'gaps', region: REGION },
  { view: 'overview', region: REGION },
];

const addressOf = (keys: Keys): string => `./?${new URLSearchParams({ view: 'coverage', ...keys })}`;
const RANK = /\b(peringkat|rank)\b\s*(ke-)?\d|\b\d+\s*(dari|of)\s*(514|35|498)\b/i;
/** A change in percent: signed, or after a word of growth. */
const GROWTH = /[+−–-]\s?\d+([.,]\d+)?\s?%|(naik|turun|tumbuh|up|down|grew|rose|fell) \S*\d+([.,]\d+)?\s?%/i;
const CHANGE = /[+−]\d|\b(sejak|since) 20\d\d/;
const SENTENCE =
  /[^:]\b(has|have|ada|memiliki|punya|mencapai|reached|grew|rose|fell|naik|turun|lebih|more|most|paling|terbanyak)\b/i;

const texts = async (page: Page): Promise<readonly string[]> => {
  const links = Object.keys(await readForm(page));
  const cards = links.length === 0 ? {} : await readCards(page, links.slice(0, 8));
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const row = page.locator('.region-form a[data-code], .map-links a').first();
  if (links.length > 0) await row.focus();
  return [...Object.values(cards), ...(await allText(page))];
};

test('no rank, growth percentage or sentence of a regency stands anywhere in a modelled snapshot', async ({
  page,
}) => {
  test.slow();
  await open(page, addressOf(AMONG_REGENCIES[0] ?? {}));
  for (const keys of AMONG_REGENCIES) {
    const where = JSON.stringify(keys);
    await show(page, addressOf(keys));
    if (keys.why) await expect(page.locator('dialog .why-facts')).toBeVisible();
    const t = translator(keys.lang === 'en' ? 'en' : 'id');
    const slices = page.locator(`.ui-panel [aria-label^="${t.coverage.panel.slices}"] table`);
    if (keys.region === REGION) await expect(slices).toBeAttached();
    const said = await texts(page);
    expect(
      said.some((text) => text.includes(NAME)),
      where,
    ).toBe(true);
    expect(said, where).toContain(t.evidence.illustrativeNotice.short);
    for (const wrong of [RANK, GROWTH, CHANGE])
      expect(
        said.filter((text) => wrong.test(text)),
        `${where} ${wrong}`,
      ).toEqual([]);
    const heads = await page.locator('table.ui-table:has(a.ui-table-pick) thead th').allTextContents();
    for (const head of [t.table.headers.rank, t.table.headers.change, t.table.headers.changePercent])
      expect(heads, where).not.toContain(head);
    const sentences = said.filter((text) => text.includes(NAME) && SENTENCE.test(text));
    expect(sentences, where).toEqual([]);
  }
  for (const keys of ELSEWHERE) {
    const where = JSON.stringify(keys);
    await show(page, addressOf(keys));
    const own = (await texts(page)).filter((text) => text.includes(NAME));
    for (const wrong of [RANK, GROWTH, CHANGE, SENTENCE])
      expect(
        own.filter((text) => wrong.test(text)),
        `${where} ${wrong}`,
      ).toEqual([]);
  }
});

test('in a registry snapshot the same regencies have ranks, changes and percentages', async ({ page }) => {
  const regions = wholeCountry().map((row) => (row.region_code === REGION ? { ...row, name: NAME } : row));
  const joined = (region_code: string, count: number, joined_year: number) =>
    Array.from({ length: count }, (_, at) => ({
      library_id: `${region_code}-${joined_year}-${at}`,
      region_code,
      joined_year,
      evidence: 'registry',
    }));
  const fixture = await buildFixtureSnapshot({
    regions,
    libraries: [...joined(REGION, 20, 2022), ...joined(REGION, 5, 2023), ...joined('33.02', 12, 2022)],
    activity: [],
  });
  await hostSnapshot(page, 'daftar', hosted(fixture, { id: 'daftar', evidence: 'registry' }));
  const keys = { snapshot: 'daftar', level: 'regency', metric: 'libraries', year: '2023', lang: 'en' };
  await open(page, addressOf({ ...keys, form: 'list', region: REGION }));
  await expect(page.locator('.panel-value')).toContainText('25');
  const t = translator('en');
  const said = await texts(page);
  expect(
    said.some((text) => /Cilacap: 25 libraries, rank 1 of 514, \+5 \(\+25\.0%\) since 2022/.test(text)),
  ).toBe(true);
  expect(said.filter((text) => text === t.evidence.illustrativeNotice.short)).toEqual([]);
  for (const told of [RANK, GROWTH, CHANGE]) expect(said.some((text) => told.test(text))).toBe(true);
  const heads = await page.locator('table.ui-table:has(a.ui-table-pick) thead th').allTextContents();
  for (const head of [t.table.headers.rank, t.table.headers.change, t.table.headers.changePercent])
    expect(heads.map((each) => each.trim())).toContain(head);
  await show(page, addressOf({ snapshot: 'daftar', view: 'growth', region: REGION, lang: 'en' }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const growth = await texts(page);
  expect(growth.some((text) => text.includes('+25'))).toBe(true);
});
