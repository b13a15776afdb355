import type { Locator } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { axeViolations } from './support/axe.ts';
import { LANGS, THEMES } from './support/environment.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { openWhole } from './support/growth.ts';
import { expect, test } from './support/test.ts';

const FACES = ['libraries', 'provinces', 'activity', 'targets'] as const;
const t = translator('en');
const faceQuery = (face: (typeof FACES)[number]) => (face === 'libraries' ? '' : `mode=${face}`);
/** The texts of a table's rows, a list of cells each. */
const cellsOf = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          (cell.textContent ?? '').trim().replaceAll('\u2212', '-').replaceAll('\u00a0', ' '),
        ),
      ),
    );

test('villages by stimulus to the digit: 300, 500, 450, 96, 450, 600, each with its change, and 2025 withheld', async ({
  page,
}) => {
  await openWhole(page, 'tier=village&channel=stimulus&mode=total&lang=en');
  const tables = page.locator('.growth-changes table');
  const { first, zero, partial } = {
    first: t.states.change.no_previous_year.short,
    zero: t.states.change.base_zero.short,
    partial: t.states.change.partial_year.short,
  };
  expect(await cellsOf(tables.nth(0))).toEqual([
    ['2018', '0', first, first],
    ['2019', '300', '+300', zero],
    ['2020', '500', '+200', '+66.7%'],
    ['2021', '450', '-50', '-10.0%'],
    ['2022', '96', '-354', '-78.7%'],
    ['2023', '450', '+354', '+368.8%'],
    ['2024', '600', '+150', '+33.3%'],
    ['2025*', '0', partial, partial],
  ]);
  const stock = await cellsOf(tables.nth(1));
  expect(stock.map(([year, value]) => `${year} ${value}`)).toEqual([
    '2018 0',
    '2019 300',
    '2020 800',
    '2021 1,250',
    '2022 1,346',
    '2023 1,796',
    '2024 2,396',
    '2025* 2,396',
  ]);
  expect(stock.at(-1)?.[3]).toBe(partial);
  await expect(page.locator('.growth-variants')).toContainText('1,346 in this snapshot, 1,696 according to');

  const parts = await page.locator('.waterfall tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const text = row.querySelector('td:last-child')?.textContent ?? '';
      return Number(text.replace('−', '-').replaceAll(/[^\d-]/g, ''));
    }),
  );
  const [start = 0, ...steps] = parts;
  expect(start).toBe(300);
  expect(steps.slice(0, -1).reduce((sum, step) => sum + step, start)).toBe(steps.at(-1));
  expect(steps.at(-1)).toBe(2396);
});

test.describe('a snapshot without stored answers', () => {
  test.use({ expectedErrors: /status of 404 .*\/answers\// });

  test('a year that nobody reported is not bridged, and change is taken over who reported in both years', async ({
    page,
  }) => {
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
    const fixture = await buildFixtureSnapshot({
      libraries: [library('A', '33.01'), library('B', '33.02'), library('C', '91.03')],
      activity: [
        report('A', 2019, 100),
        report('B', 2019, 50),
        report('A', 2020, 150),
        report('C', 2020, 900),
        report('A', 2022, 300),
        report('A', 2023, 330),
      ],
    });
    await hostSnapshot(page, 'gaps', hosted(fixture, { id: 'gaps' }));
    await openWhole(page, 'snapshot=gaps&mode=activity&lang=en');
    const rows = await cellsOf(page.locator('.growth-changes table').first());
    const of = (year: string) => rows.find(([name]) => name?.startsWith(year));
    expect(of('2020')).toEqual(['2020', '1,050', `+50${t.growth.changeTable.over(1)}`, '+50.0%']);
    expect(of('2021')?.[1]).toContain(t.states.missing.not_reported.short);
    const missing = t.states.change.previous_missing.short;
    expect(of('2022')).toEqual(['2022', '300', missing, missing]);
    expect(of('2023')?.[3]).toBe('+10.0%');
    const why = page.locator('.growth-reasons');
    await why.first().locator('summary').click();
    await expect(why.first()).toContainText(t.states.change.previous_missing.long);
  });
});

for (const lang of LANGS)
  for (const face of FACES)
    test(`every figure of ${face} states title, unit, source and evidence, and axe finds nothing, ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize(lang === 'id' ? { width: 360, height: 780 } : { width: 1440, height: 900 });
      await openWhole(page, `${faceQuery(face)}&lang=${lang}`);
      const figures = page.locator('main .ui-figure');
      expect(await figures.count()).toBeGreaterThan(1);
      const source = lang === 'id' ? 'Sumber: ' : 'Source: ';
      for (const figure of await figures.all()) {
        const title = (await figure.locator('.ui-figure-title').textContent())?.trim() ?? '';
        expect(title.length, title).toBeGreaterThan(15);
        await expect(figure.locator('.ui-figure-unit'), title).not.toBeEmpty();
        await expect(figure.locator('.ui-figure-evidence'), title).not.toBeEmpty();
        await expect(figure.locator('.ui-figure-source'), title).toContainText(source);
        const charts = figure.locator('.series-chart, .slope, .multiples');
        if ((await charts.count()) > 0) {
          await expect(charts.first(), title).toHaveAttribute('aria-label', /.{10}/);
          expect(await figure.locator('table, .growth-list').count(), title).toBeGreaterThan(0);
        }
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, 'scrolls sideways').toBeLessThanOrEqual(0);
      for (const theme of THEMES) {
        await page.locator('html').evaluate((html, name) => html.setAttribute('data-theme', name), theme);
        expect(await axeViolations(page), theme).toEqual([]);
      }
    });
