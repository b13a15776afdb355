import { axeViolations } from './support/axe.ts';
import { address } from './support/environment.ts';
import { show } from './support/show.ts';
import { expect, open, test, verified } from './support/test.ts';

const forms = { tiles: 'Petak', list: 'Daftar', map: 'Peta' } as const;
const region = '[data-code]';

test('map, tiles and list show the same regions, and switching keeps the focus on the switch', async ({
  page,
}) => {
  await open(page, address('coverage', { region: '33' }));
  const control = page.getByRole('radiogroup', { name: 'Bentuk' });
  const said = async () =>
    Object.fromEntries(
      await page.locator('.map-links a, .region-form a[data-code]').evaluateAll((links) =>
        links.map((link) => {
          const label =
            link.getAttribute('aria-label') ?? link.querySelector('.ui-hidden')?.textContent ?? '';
          return [label.split(':')[0] ?? '', label];
        }),
      ),
    );
  const onMap = await said();
  expect(Object.keys(onMap)).toHaveLength(38);
  await control.getByRole('radio', { checked: true }).focus();
  for (const form of ['tiles', 'list'] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(control.getByRole('radio', { name: forms[form] })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`form=${form}`));
    await expect(page.locator(`.region-form ${region}[aria-current="true"]`)).toHaveCount(1);
    expect(await said()).toEqual(onMap);
  }
});

test('arrow keys move among tiles, Enter opens a region, Escape goes up', async ({ page }) => {
  await open(page, address('coverage', { form: 'tiles', level: 'regency', region: '33' }));
  const tile = page.locator('.region-form [data-code="33.01"]');
  await tile.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.region-form [data-code="33.02"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=33\.02/);
  await page.locator('.region-form [data-code="33.02"]').focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/region=33(&|$)/);
  await page.locator('.region-form [data-code="33.02"]').focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/region=/);
  await expect(page.locator('.region-form .tile-mini')).toHaveCount(514);
});

test('+, - and 0 zoom the map, and the wheel scrolls the page', async ({ page }) => {
  await open(page, address('coverage'));
  const map = page.locator('[data-first-chart]');
  await expect(map.locator('[data-chart="live"]')).toBeVisible();
  const box = () => page.locator('.map-links svg').getAttribute('viewBox');
  const whole = await box();
  await page.locator('.map-links a[tabindex="0"]').focus();
  await page.keyboard.press('+');
  expect(await box()).not.toBe(whole);
  await page.keyboard.press('0');
  expect(await box()).toBe(whole);
  await page.getByRole('button', { name: 'Perbesar' }).click();
  expect(await box()).not.toBe(whole);
  await map.hover();
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
});

test('pins live in the address and make lines beneath the map', async ({ page }) => {
  await open(page, address('coverage', { pin: '11,33' }));
  await expect(page.getByRole('heading', { name: 'Wilayah tersemat dari tahun ke tahun' })).toBeVisible();
  await page.getByRole('button', { name: 'Sematkan untuk perbandingan: Bali' }).click();
  await expect(page).toHaveURL(/pin=11,33,51/);
  await page
    .getByRole('button', { name: /Lepas sematan\s*Aceh/ })
    .first()
    .click();
  await expect(page).toHaveURL(/pin=33,51/);
});

test('the reader chooses the classes, and the legend says which', async ({ page }) => {
  await open(page, address('coverage'));
  await page.getByLabel('Kelas warna').selectOption('quantiles');
  await expect(page).toHaveURL(/mode=quantiles/);
  await expect(page.getByText('Kelas: kuantil.', { exact: false })).toBeVisible();
});

test('a boundary file draws regencies in this page alone, and says what it could not match', async ({
  page,
}) => {
  const feature = (name: string, at: number) => ({
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
  });
  const names = ['KAB. CILACAP', 'Kab Banyumas', 'SEMARANG', 'Waduk Gajah Mungkur'];
  const file = JSON.stringify({ type: 'FeatureCollection', features: names.map(feature) });
  await open(page, address('coverage', { level: 'regency', region: '33' }));
  await expect(page.locator('.region-form .tile')).toHaveCount(35);
  // The engine starts of its own accord; when it is up, whatever is asked for is the file's doing.
  await verified(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') requests.push(request.url());
  });
  await page
    .locator('.ui-file-drop input')
    .setInputFiles({ name: 'batas.geojson', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('2 cocok, 1 meragukan, 1 tidak cocok')).toBeVisible();
  await expect(page.locator('.map-links a')).toHaveCount(2);
  expect(requests).toEqual([]);
});

test('nothing is wider than a phone in any form, at any level, with a region open and with pins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, address('coverage'));
  const places = [
    { level: 'province' },
    { level: 'regency' },
    { level: 'regency', region: '33' },
    { region: '33.01', pin: '33.01,33.02,11' },
  ];
  for (const form of ['map', 'tiles', 'list'])
    for (const place of places) {
      await show(page, address('coverage', { form, ...place } as Record<string, string>));
      await expect(page.locator('.region-form, .region-map').first()).toBeVisible({ timeout: 30_000 });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(widths, `${form} ${JSON.stringify(place)}`).toEqual([360, 360]);
    }
});

for (const form of ['map', 'tiles', 'list'])
  for (const level of ['province', 'regency'])
    test(`axe finds nothing in the ${form} by ${level}`, async ({ page }) => {
      await open(page, address('coverage', { form, level, pin: '33' }));
      await expect(page.locator('.region-form, .region-map').first()).toBeVisible({ timeout: 30_000 });
      const found = await axeViolations(page);
      // Landmarks are the frame's and are looked at on whole pages.
      expect(found.filter((line) => !line.startsWith('region:'))).toEqual([]);
    });
