import fc from 'fast-check';
import { translator } from '../../src/i18n/index.ts';
import { focusOf, press } from './support/focus.ts';
import { openWhole, pictureOf, whole } from './support/growth.ts';
import { expect, ready, test, verified } from './support/test.ts';

const FACES = ['libraries', 'provinces', 'activity', 'targets'] as const;

/** Addresses of any valid state of the growth page; the same every run. */
const STATES = fc.sample(
  fc
    .record({
      mode: fc
        .tuple(
          fc.constantFrom(...FACES),
          fc.constantFrom('path', 'tier', 'channel', 'total'),
          fc.subarray(['share', 'own', 'activities']),
        )
        .map(([face, split, more]) => [face, split, ...more].join('_')),
      era: fc.constantFrom('38', '34'),
      region: fc.constantFrom('', '33', '91', '73.09'),
      tier: fc.constantFrom('', 'village', 'village,regency'),
      channel: fc.constantFrom('', 'stimulus', 'replication'),
      from: fc.constantFrom('', '2019', '2021'),
      to: fc.constantFrom('', '2023'),
      metric: fc.constantFrom('', 'libraries', 'new_libraries'),
      q: fc.constantFrom('', '9000@2030'),
      form: fc.constantFrom('', 'list'),
      snapshot: fc.constantFrom('', '2023-11'),
      lang: fc.constantFrom('id', 'en'),
    })
    .map((keys) => new URLSearchParams(Object.entries(keys).filter(([, value]) => value !== '')).toString()),
  { seed: 20_251_104, numRuns: 4 },
);

for (const query of STATES)
  test(`the address draws the same picture again: ${query}`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await openWhole(page, query);
    const first = await pictureOf(page);
    expect(first.drawings.length).toBeGreaterThan(0);
    const again = await context.newPage();
    await openWhole(again, query);
    expect(await pictureOf(again)).toEqual(first);
  });

test('every face opens from stored answers without an engine, and the engine draws the same', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const held: (() => void)[] = [];
  let holding = true;
  await page.route('**/assets/duckdb-eh-*.wasm', async (route) => {
    if (holding) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await openWhole(page, '');
  const pictures: Record<string, unknown> = {};
  const show = async (face: (typeof FACES)[number]) => {
    await page.getByRole('tab').nth(FACES.indexOf(face)).click();
    await expect(page.getByRole('tab').nth(FACES.indexOf(face))).toHaveAttribute('aria-selected', 'true');
    await ready(page);
    await whole(page);
  };
  for (const face of FACES) {
    await show(face);
    pictures[face] = await pictureOf(page);
  }
  await expect(page.locator('html')).toHaveAttribute('data-verified', 'pending');
  holding = false;
  for (const go of held) go();
  for (const face of FACES) {
    await show(face);
    await verified(page);
    expect(await pictureOf(page), face).toEqual(pictures[face]);
  }
});

test('faces, points of charts, provinces and a goal work by keyboard, and each step is said', async ({
  page,
}) => {
  const t = translator('en');
  await openWhole(page, 'lang=en');
  const said = page.locator('.series-readout');
  await page.locator('.series-chart').first().focus();
  await press(page, 'ArrowLeft');
  await expect(said.first()).toContainText(/^2025 · .+: 0$/);
  await press(page, 'ArrowLeft');
  await expect(said.first()).toHaveText('2024 · Village, Stimulus: 600');
  await press(page, 'Home');
  await expect(said.first()).toContainText('2018');

  const tab = (name: string) => page.getByRole('tab', { name });
  await tab(t.growth.faces.libraries).focus();
  await press(page, 'ArrowRight');
  await expect(tab(t.growth.faces.provinces)).toHaveAttribute('aria-selected', 'true');
  await ready(page);
  await page.locator('.multiples a[tabindex="0"]').focus();
  await press(page, 'End');
  await press(page, 'Home');
  await press(page, 'ArrowRight');
  expect(await focusOf(page)).toMatchObject({ tag: 'a', seen: true });
  await press(page, 'Enter');
  await expect(page).toHaveURL(/region=12/);
  await expect(tab(t.growth.faces.libraries)).toBeFocused();
  await ready(page);
  await expect(page.locator('.growth h2').first()).toContainText('Sumatera Utara');

  await tab(t.growth.faces.libraries).focus();
  await press(page, 'End');
  await expect(tab(t.growth.faces.targets)).toHaveAttribute('aria-selected', 'true');
  await ready(page);
  await whole(page);
  await page.locator('.series-chart').first().focus();
  await press(page, 'ArrowLeft');
  await expect(said.first()).toContainText('2024: 73.52 · Perpusnas, 30 December 2024');
  const goal = page.getByLabel(t.growth.goal.value);
  await goal.focus();
  await page.keyboard.type('9000');
  await expect(page).toHaveURL(/q=9000/);
  await expect(page.locator('.growth')).toContainText('This is an assumption, not a forecast');
});
