import type { Locator, Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { address } from './support/environment.ts';
import { liveChart } from './support/first-chart.ts';
import { expectFocusSeen, focusOf, press } from './support/focus.ts';
import { expect, open, ready, test } from './support/test.ts';

const t = translator('id');

async function openLive(page: Page, path: string): Promise<void> {
  await open(page, path);
  await liveChart(page);
}

/** Moves on with Tab until `target` has the focus, seen at every step. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await press(page, 'Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} times Tab did not lead to ${target}`);
}

for (const view of ['overview', 'coverage'] as const) {
  test(`Tab leads through the whole ${view}, seen at every stop, and out of it again`, async ({ page }) => {
    await openLive(page, address(view));
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({ name: t.shell.skipToContent, seen: true });
    const stops: string[] = [];
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab');
      const now = await focusOf(page);
      if (now === null || now.name === t.shell.skipToContent) break;
      expect(now, stops.slice(-3).join(' > ')).toMatchObject({ seen: true });
      stops.push(`${now.tag} ${now.name}`);
    }
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThan(200);
    expect(stops.at(-1)).toContain(t.shell.sources.open);
    const onMap = stops.filter(
      (stop) => /^a .*(hasil model|perpustakaan).*$/i.test(stop) && stop.includes(':'),
    );
    expect(onMap.length, 'stops on the map').toBeLessThanOrEqual(1);
  });

  test(`the skip link leads past the header of the ${view}`, async ({ page }) => {
    await openLive(page, address(view));
    await page.keyboard.press('Tab');
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}

test('the header works by keyboard: snapshot, language, appearance and pages keep the focus', async ({
  page,
}) => {
  await openLive(page, address('overview'));
  const snapshot = page.getByLabel(t.shell.snapshot.label);
  await tabTo(page, snapshot);
  await press(page, 'ArrowDown');
  await expect(page).toHaveURL(/snapshot=/);
  await ready(page);
  await expect(snapshot).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(page).not.toHaveURL(/snapshot=/);
  await expect(snapshot).toBeFocused();

  await tabTo(page, page.getByRole('radio', { name: 'ID' }));
  await press(page, 'ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radio', { name: 'EN' })).toBeFocused();
  await press(page, 'ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');

  const theme = page.getByLabel(t.shell.theme.label);
  await tabTo(page, theme);
  await press(page, 'End');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(theme).toBeFocused();

  const coverage = page.getByRole('navigation', { name: t.shell.nav.label }).getByRole('link', {
    name: t.shell.nav.views.coverage,
  });
  await tabTo(page, coverage);
  await press(page, 'Enter');
  await expect(page).toHaveURL(/view=coverage/);
  await ready(page);
  await expect(coverage).toBeFocused();
  await expect(coverage).toHaveAttribute('aria-current', 'page');
});

test('metric, filters, boundaries and reset work by keyboard and keep the focus', async ({ page }) => {
  await openLive(page, address('coverage'));
  const { controls } = t.coverage;
  const metric = page.getByLabel(controls.metric, { exact: true });
  await tabTo(page, metric);
  await press(page, 'ArrowDown');
  await expect(page).toHaveURL(/metric=/);
  await expect(metric).toBeFocused();
  await press(page, 'ArrowUp');

  const tier = page.locator('summary', { hasText: controls.tier });
  await tabTo(page, tier);
  await press(page, 'Enter');
  await press(page, 'Tab');
  await press(page, 'Space');
  await expect(page).toHaveURL(/tier=/);
  await ready(page);
  await expect(page.locator('fieldset input[type="checkbox"]:focus')).toBeChecked();
  const all = page.locator('details[open]').getByRole('button', { name: controls.all });
  await tabTo(page, all);
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/tier=/);
  await expect(all).toBeFocused();
  await press(page, 'Escape');
  await expect(tier).toBeFocused();

  const channel = page.locator('summary', { hasText: controls.channel });
  await tabTo(page, channel);
  await press(page, 'Enter');
  await press(page, 'Tab');
  await press(page, 'Space');
  await expect(page).toHaveURL(/channel=/);
  await press(page, 'Escape');
  await expect(channel).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: controls.reset }));
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/channel=/);
  await expect(metric).toBeFocused();

  await tabTo(page, page.getByRole('radio', { name: t.terms.eras['38'].short }));
  await press(page, 'ArrowRight');
  await expect(page).toHaveURL(/era=34/);
  await ready(page);
  await expect(page.getByRole('radio', { name: t.terms.eras['34'].short })).toBeFocused();
});

test('arrow keys lead over the map, Enter opens a province, Escape closes it and leads back', async ({
  page,
}) => {
  await openLive(page, address('coverage'));
  const links = page.locator('.map-links a');
  await tabTo(page, links.first());
  const card = page.getByRole('tooltip');
  const passed = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'End', 'Home']) {
    await press(page, key);
    const now = await focusOf(page);
    passed.add(now?.name ?? '');
    await expect(card).toContainText(now?.name.split(':')[0] ?? '-');
  }
  expect(passed.size).toBeGreaterThan(4);

  await press(page, 'End');
  const last = links.last();
  await expect(last).toBeFocused();
  await press(page, 'Enter');
  const panel = page.locator('.ui-panel');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/region=/);
  await press(page, 'Tab', 2);
  expect(await page.evaluate(() => document.activeElement?.closest('.ui-panel') !== null)).toBe(true);
  await press(page, 'Escape');
  await expect(panel).toHaveCount(0);
  await expect(last).toBeFocused();
  await expect(page).not.toHaveURL(/region=/);
});

test('a province opened on the overview can be closed without losing the place', async ({ page }) => {
  await openLive(page, address('overview'));
  await tabTo(page, page.locator('.map-links a').first());
  await press(page, 'Enter');
  await expect(page).toHaveURL(/view=coverage/);
  await expect(page.locator('.ui-panel').getByRole('heading', { level: 2 })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.locator('.ui-panel')).toHaveCount(0);
  await expectFocusSeen(page);
});

test('years move with the arrow keys and play with Space, and the focus stays', async ({ page }) => {
  await openLive(page, address('coverage'));
  const { controls } = t.coverage;
  const slider = page.getByRole('slider');
  const play = page.getByRole('button', { name: controls.play });
  await tabTo(page, play);
  await press(page, 'Tab');
  await expect(slider).toBeFocused();
  await press(page, 'Home');
  const first = await slider.getAttribute('aria-valuetext');
  await press(page, 'ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '');
  await press(page, 'Home');

  await press(page, 'Shift+Tab');
  await press(page, 'Space');
  const pause = page.getByRole('button', { name: controls.pause });
  await expect(pause).toBeFocused();
  await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '');
  await press(page, 'Space');
  await expect(play).toBeFocused();
});

test('the table sorts and opens a province by keyboard, and Escape leads back to its row', async ({
  page,
}) => {
  await openLive(page, address('coverage'));
  const table = page.getByRole('table').first();
  const sort = table.getByRole('button', { name: t.table.headers.region });
  await tabTo(page, sort);
  await press(page, 'Enter');
  await expect(table.getByRole('columnheader', { name: t.table.headers.region })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(sort).toBeFocused();
  const row = table.locator('tbody a').nth(2);
  await tabTo(page, row);
  await press(page, 'Enter');
  await expect(page.locator('.ui-panel').getByRole('heading', { level: 2 })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.locator('.ui-panel')).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('a notice that is put away hands the focus to the content', async ({ page }) => {
  await openLive(page, './?view=coverage&year=nonsense');
  await tabTo(page, page.getByRole('button', { name: t.shell.notices.dismiss }));
  await press(page, 'Enter');
  await expect(page.locator('.ui-notice')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
