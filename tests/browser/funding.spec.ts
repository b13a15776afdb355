import type { Page } from '@playwright/test';
import { buildFixtureSnapshot, type Row } from '../support/fixture-snapshot.ts';
import { wholeCountry } from '../support/whole-country.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { press } from './support/focus.ts';
import { expect, open, ready, test } from './support/test.ts';

// Each test opens several pages, and some start the engine.
test.describe.configure({ timeout: 180_000 });

/** Numbers by region and funder, as the page writes them; the last is the total. */
type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

const heat = (page: Page): Promise<Written> =>
  page.locator('.funding-heat').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].slice(1).map((head) => head.textContent ?? '');
    const rows = [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) => [
      (row.querySelector('th a') ?? row.querySelector('th'))?.textContent?.trim() ?? '',
      Object.fromEntries(
        [...row.querySelectorAll('td')].map((cell, at) => [heads[at] ?? '', cell.textContent ?? '']),
      ),
    ]);
    return Object.fromEntries(rows);
  });

/** What the bars say to a pointer and to a screen reader; zero is not named there. */
const bars = (page: Page): Promise<Written> =>
  page
    .locator('.funding-bars')
    .first()
    .evaluate((list) => {
      const rows = [...list.querySelectorAll('li')].map((row) => {
        const said = row.querySelector('svg title')?.textContent ?? '';
        const name = row.querySelector('span')?.textContent ?? '';
        const parts = said.slice(name.length + 2).matchAll(/(?:^|, | and )([^,]*?) ([\d,]+)(?=, | and |$)/g);
        return [
          name,
          {
            ...Object.fromEntries([...parts].map(([, funder, value]) => [funder ?? '', value ?? ''])),
            All: row.querySelector('b')?.textContent ?? '',
          },
        ];
      });
      return Object.fromEntries(rows);
    });

const withoutZeros = (written: Written): Written =>
  Object.fromEntries(
    Object.entries(written).map(([region, cells]) => [
      region,
      Object.fromEntries(Object.entries(cells).filter(([name, value]) => value !== '0' || name === 'All')),
    ]),
  );

test('heatmap, bars, chart, table and equation say the same to the digit', async ({ page }) => {
  for (const keys of ['', '&region=73&year=2022', '&region=73.09&mode=joined&year=2023&tier=village']) {
    await open(page, `./?view=funding&lang=en${keys}`);
    const onHeat = await heat(page);
    const regions = Object.keys(onHeat).filter((name) => name !== 'Indonesia' && name !== 'Sulawesi Selatan');
    expect(regions.length, keys).toBeGreaterThan(20);
    const onBars = await bars(page);
    for (const name of Object.keys(onBars))
      expect(onBars[name], `${keys} ${name}`).toEqual(withoutZeros(onHeat)[name]);
    expect(Object.keys(onBars).length).toBeGreaterThanOrEqual(regions.length);

    const year = await page.getByRole('slider').getAttribute('aria-valuetext');
    const table = page.locator('.series-table').first();
    await table.evaluate((details) => details.setAttribute('open', ''));
    const heads = await table.locator('thead th').allTextContents();
    const row = table.locator('tbody tr', { has: page.locator('th', { hasText: year ?? '-' }) });
    const cells = await row.locator('td').allTextContents();
    const inTable = Object.fromEntries(heads.slice(1).map((name, at) => [name, cells[at] ?? '']));

    const equation = await page.locator('.ui-equation').textContent();
    for (const [name, value] of Object.entries(inTable)) expect(equation).toContain(`${value} ${name}`);
    const number = (text: string) => Number(text.replaceAll(',', ''));
    const sum = Object.values(inTable).reduce((all, value) => all + number(value), 0);
    expect(number(/= ([\d,]+) /.exec(equation ?? '')?.[1] ?? '')).toBe(sum);
    const foot = onHeat[keys === '' ? 'Indonesia' : 'Sulawesi Selatan'];
    if (!keys.includes('73.09')) expect(foot).toMatchObject(inTable);

    const chart = page.locator('.series-chart').first();
    await expect(chart).toHaveAttribute('data-chart', 'live');
    await chart.focus();
    await page.keyboard.press('ArrowLeft');
    const readout = page.locator('.series-readout').first();
    for (let step = 0; step < 12 && !(await readout.textContent())?.startsWith(`${year} `); step += 1)
      await page.keyboard.press('ArrowLeft');
    await expect(readout).toHaveText(`${year} · ${heads[1]}: ${inTable[heads[1] ?? '']}`);
  }
});

test('the page is walked by keyboard: region, way back, year, chart and tables', async ({ page }) => {
  await open(page, './?view=funding&lang=en');
  const region = page.locator('.funding-heat a', { hasText: 'Sulawesi Selatan' });
  await region.focus();
  await press(page, 'Enter');
  await expect(page).toHaveURL(/region=73/);
  await ready(page);
  await expect(page.locator('.funding-heat th', { hasText: 'Kabupaten Maros' })).toBeVisible({
    timeout: 30_000,
  });
  const slider = page.getByRole('slider');
  await slider.focus();
  await press(page, 'Home');
  await expect(page).toHaveURL(/year=2018/);
  await expect(slider).toBeFocused();
  const money = page.locator('.funding-money summary');
  await money.focus();
  await press(page, 'Enter');
  await expect(page.locator('.funding-amounts')).toBeVisible();
  const back = page.getByRole('link', { name: 'Back to Indonesia' });
  await back.focus();
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/region=/);
  await expect(page.locator('.funding-heat th', { hasText: 'Indonesia' })).toBeVisible();
  const source = page.locator('.funding-money a', { hasText: 'F280' }).first();
  await source.focus();
  await press(page, 'Enter');
  await expect(page).toHaveURL(/view=figures.*q=F280/);
  await expect(page.locator('#F280')).toContainText('550,000,000,000');
  expect(await page.evaluate(() => [document.activeElement?.id, window.scrollY])).toEqual(['main', 0]);
});

const amount = (year: number, stage: string, amount_idr: number, more: Row = {}): Row => ({
  year,
  stage,
  amount_idr,
  source: 'village_fund',
  purpose: 'village libraries',
  evidence: 'registry',
  figure_id: null,
  ...more,
});

test.describe('a snapshot without stored answers', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('an imported register shows regencies in full, and its money beside what was published', async ({
    page,
  }) => {
    const libraries = ['33.01', '33.01', '33.02', '33.02', '33.02', '34.01'].map(
      (region_code, at): Row => ({
        library_id: `L${at}`,
        region_code,
        joined_year: 2021,
        channel: at % 2 === 0 ? 'stimulus' : 'replication',
        funding: at % 2 === 0 ? 'apbn' : 'village_fund',
        evidence: 'registry',
      }),
    );
    const fixture = await buildFixtureSnapshot({
      regions: wholeCountry(),
      libraries,
      activity: [],
      funding: [
        amount(2022, 'ceiling', 7_000_000_000, { evidence: 'published', figure_id: 'F001' }),
        amount(2022, 'realised', 6_500_000_000),
        amount(2023, 'requested', 9_000_000_000),
        amount(2023, 'realised', 250_000_000, { region_code: '33' }),
        amount(2023, 'realised', 40_000_000, { region_code: '33.02' }),
      ],
    });
    await hostSnapshot(page, 'uji', hosted(fixture, { id: 'uji', evidence: 'registry' }));
    await open(page, './?view=funding&snapshot=uji&lang=en');
    const money = page.locator('.funding-money');
    const line = money.locator('.ui-figure', {
      hasText: 'How much Village Fund for libraries in Indonesia?',
    });
    await expect(line).toContainText('Ceiling Rp7 billion');
    await expect(line).toContainText('Realised Rp6.5 billion (registry)');
    await expect(line).toContainText('Requested Rp9 billion (registry)');
    await expect(line.locator('.ui-figure-evidence')).toHaveText(/Published.*Registry/);
    await expect(money).toContainText('1 amount of regencies and cities');

    await open(page, './?view=funding&snapshot=uji&lang=en&region=33.02&year=2024');
    await expect(page.locator('.ui-tag', { hasText: 'Illustrative' })).toHaveCount(0);
    const names = await page.locator('.funding-heat tbody th a').allTextContents();
    expect(names.slice(0, 2), 'most libraries first').toEqual(['Daerah 33.2', 'Daerah 33.1']);
    await expect(
      page.locator('.ui-figure', { hasText: 'What share' }).locator('.series-chart'),
    ).toBeVisible();
    await expect(money).toContainText('Realised Rp40 million (registry)');
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the colours of cells are told apart and keyed, and their numbers can be read, ${theme}`, async ({
    page,
  }) => {
    await open(page, `./?view=funding&lang=en&theme=${theme}`);
    const cells = await page.locator('.funding-heat td[data-tone]').evaluateAll((all) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const light = (color: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const of = part / 255;
          return of <= 0.04045 ? of / 12.92 : ((of + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return all.map((cell) => ({
        value: Number(cell.textContent?.replace(/\D/g, '')),
        ground: light(getComputedStyle(cell).backgroundColor),
        ink: light(getComputedStyle(cell.querySelector('a') ?? cell).color),
      }));
    });
    expect(cells.length).toBeGreaterThan(40);
    for (const { value, ground, ink } of cells) {
      const [low = 0, high = 0] = [ground, ink].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05), `${value} on its colour`).toBeGreaterThanOrEqual(4.5);
    }
    const key = await page.locator('.funding-classes li').allTextContents();
    const bounds = key.map((text) => Number(/^\d+/.exec(text)?.[0]));
    expect(bounds.length).toBeGreaterThan(3);
    expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    const classOf = (value: number) => bounds.filter((bound) => value >= bound).length;
    const grounds = new Map(cells.map(({ value, ground }) => [classOf(value), ground]));
    for (const { value, ground } of cells) expect(ground, String(value)).toBe(grounds.get(classOf(value)));
    const steps = [...grounds].sort(([a], [b]) => a - b).map(([, ground]) => ground);
    for (const [at, ground] of steps.slice(1).entries()) {
      const [low = 0, high = 0] = [ground, steps[at] ?? 0].sort((a, b) => a - b);
      expect(theme === 'light' ? ground < (steps[at] ?? 0) : ground > (steps[at] ?? 0)).toBe(true);
      expect((high + 0.05) / (low + 0.05), 'neighbouring classes').toBeGreaterThan(1.3);
    }
  });
