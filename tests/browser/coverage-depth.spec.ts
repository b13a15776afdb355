import { translator } from '../../src/i18n/index.ts';
import { buildFixtureSnapshot, type Row } from '../support/fixture-snapshot.ts';
import { wholeCountry } from '../support/whole-country.ts';
import { address } from './support/environment.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { expect, open, test, verified } from './support/test.ts';

const t = translator('id');
const { range, controls, active, boundary } = t.coverage;

test('a modelled province says its model’s range on its card, in its panel, in the table and in its account', async ({
  page,
}) => {
  await open(page, address('coverage', { region: '33' }));
  const panel = page.locator('.ui-panel');
  await expect(panel).toContainText(range.label);
  await expect(page.getByRole('columnheader', { name: range.label })).toBeVisible();
  await page.locator('.map-links a[href*="region=33"]').focus();
  await expect(page.locator('.map-card')).toContainText(range.label);
  await panel.getByRole('link', { name: /33,|%/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText(range.label);
  for (const keys of [{ level: 'regency', region: '33' }, { snapshot: '2023-11' }, { funding: 'csr' }]) {
    await open(page, address('coverage', keys));
    await expect(page.locator('main table').first()).toBeVisible();
    expect(await page.locator('main').textContent()).not.toContain(range.label);
  }
});

test('the panel of Sulawesi Tengah states active beside nominal with both sources', async ({ page }) => {
  await open(page, address('coverage', { region: '72' }));
  const panel = page.locator('.ui-panel');
  await expect(panel).toContainText(active.heading);
  await expect(panel).toContainText('2 dari 11');
  for (const id of ['F218', 'F220'])
    await expect(panel.getByRole('link', { name: id }).first()).toHaveAttribute('href', new RegExp(id));
});

test('Enter on a number of the data table opens its account, and on a name its region', async ({ page }) => {
  await open(page, './?view=table');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('gridcell').nth(3)).toContainText(/\d/);
  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/why=village_coverage-11-\d{4}/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await grid.getByRole('row').nth(2).locator('.why-link').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('regencies have the polygons that the app was built with, and the listing of what did not match', async ({
  page,
}) => {
  const names = ['KAB. CILACAP', 'Kab Banyumas', 'SEMARANG', 'Waduk Gajah Mungkur'];
  const features = names.map((name, at) => ({
    type: 'Feature',
    properties: { NAMOBJ: name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [110 + at, -7],
          [111 + at, -7],
          [111 + at, -6],
          [110 + at, -6],
          [110 + at, -7],
        ],
      ],
    },
  }));
  await page.route('**/boundaries/regencies.json', (route) =>
    route.fulfill({ json: { type: 'FeatureCollection', features } }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, address('coverage'));
  await verified(page);
  expect(asked.some((url) => url.includes('regencies.json'))).toBe(false);
  await open(page, address('coverage', { level: 'regency', region: '33' }));
  await expect(page.locator('.map-links a')).toHaveCount(2);
  await page.locator('.boundary-panel summary').first().click();
  await expect(page.locator('.boundary-report')).toContainText(boundary.built);
  await expect(page.locator('.boundary-report')).toContainText('2 cocok, 1 meragukan, 1 tidak cocok');
  await expect(page.getByRole('button', { name: boundary.remove })).toHaveCount(0);
});

test.describe('a registry that states which libraries are active', () => {
  const ID = 'registri';
  // No answers are stored for it.
  test.use({ expectedErrors: /Failed to load resource/ });
  const village = (at: number, region: string, joined: number, row: Row = {}): Row => ({
    library_id: `V${at}`,
    region_code: region,
    joined_year: joined,
    evidence: 'registry',
    active_as_of: row.active === undefined ? null : '2024-03-01',
    ...row,
  });

  test('offers the share of active ones, and its regencies have ranks, changes and no warning', async ({
    page,
  }) => {
    const libraries = [
      ...Array.from({ length: 12 }, (_, at) => village(at, '33.01', 2023, { active: at % 3 === 0 })),
      ...Array.from({ length: 15 }, (_, at) => village(100 + at, '33.01', 2024)),
      ...Array.from({ length: 5 }, (_, at) => village(200 + at, '33.02', 2024)),
    ];
    const fixture = await buildFixtureSnapshot({ regions: wholeCountry(), libraries, activity: [] });
    const change = { id: ID, evidence: 'registry', as_of: '2024-12-31' } as const;
    await hostSnapshot(page, ID, hosted(fixture, change));
    await open(page, address('coverage', { snapshot: ID, metric: 'active_share', region: '33' }));
    const metric = page.getByLabel(controls.metric, { exact: true });
    await expect(metric).toHaveValue('active_share');
    await expect(metric.locator('option[value="active_libraries"]')).toHaveCount(1);
    await expect(page.locator('.ui-panel')).toContainText(
      active.stated({ active: '4', of: '12', year: 2024 }),
    );
    await open(
      page,
      address('coverage', {
        snapshot: ID,
        metric: 'libraries',
        level: 'regency',
        region: '33.01',
        form: 'list',
      }),
    );
    const row = page.locator('.region-form [data-code="33.01"]');
    await expect(row.locator('.list-rank')).toHaveText('1');
    await expect(row).toContainText('+15');
    await expect(row).toContainText('+125,0%');
    await expect(page.locator('.ui-panel')).toContainText('+15');
    expect(await page.locator('main').textContent()).not.toContain(t.evidence.illustrativeNotice.short);
    await expect(page.getByRole('columnheader', { name: t.table.headers.rank })).toBeVisible();
  });

  test('is not offered where nothing states it, and a link to it says "not reported"', async ({ page }) => {
    await open(page, address('coverage'));
    await expect(
      page.getByLabel(controls.metric, { exact: true }).locator('option[value^="active"]'),
    ).toHaveCount(0);
    await open(page, address('coverage', { metric: 'active_share', form: 'list' }));
    await expect(page.locator('.region-form [data-code="33"] .list-value')).toHaveText(
      t.states.missing.not_reported.short,
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('the map is in the first screen, the other choices are folded and said, and small provinces take a thumb', async ({
    page,
  }) => {
    await open(page, address('coverage'));
    const map = page.locator('[data-first-chart] .map-chart');
    const box = await map.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(780);
    const fold = page.getByRole('button', { name: controls.filters(0) });
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('.ui-fold-chosen')).toContainText(controls.every);
    await fold.tap();
    await page.locator('summary', { hasText: controls.tier }).tap();
    await page.getByRole('checkbox', { name: t.terms.tiers.village.name }).tap();
    await expect(page.getByRole('button', { name: controls.filters(1) })).toBeVisible();
    await expect(page.locator('.ui-fold-chosen')).toContainText(t.terms.tiers.village.name);
    await open(page, address('coverage'));
    for (const code of ['21', '31', '34', '51']) {
      const link = page.locator(`.map-small a[href*="region=${code}"]`);
      const target = await link.boundingBox();
      expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await page.locator('.map-small a[href*="region=51"]').tap();
    await expect(page).toHaveURL(/region=51/);
  });

  test('two fingers zoom the map, and one finger on it scrolls the page', async ({ page }) => {
    await open(page, address('coverage'));
    await expect(page.locator('[data-first-chart] [data-chart="live"]')).toBeVisible();
    const box = await page.locator('.map-chart').boundingBox();
    if (!box) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await page.context().newCDPSession(page);
    const fingers = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...points: readonly (readonly [number, number])[]
    ) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    const view = () => page.locator('.map-links svg').getAttribute('viewBox');
    const whole = await view();
    await fingers('touchStart', [x - 20, y], [x + 20, y]);
    for (const by of [30, 45, 60]) await fingers('touchMove', [x - by, y], [x + by, y]);
    await fingers('touchEnd');
    expect(await view()).not.toBe(whole);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await fingers('touchStart', [x, y]);
    for (const by of [20, 60, 120, 180]) await fingers('touchMove', [x, y - by]);
    await fingers('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  });
});
