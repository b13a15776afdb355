import { translator } from '../../src/i18n/index.ts';
import { whole } from './support/growth.ts';
import { expect, test } from './support/test.ts';

const t = translator('en');

test('shares are drawn when they are there: until then no bars of counts, and nothing to save', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const held: (() => void)[] = [];
  let holding = true;
  // Bars of counts come from stored answers; shares of a province are the engine's.
  await page.route('**/assets/duckdb-eh-*.wasm', async (route) => {
    if (holding) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto('./?view=growth&snapshot=2025-04&region=32&mode=share&lang=en');
  const cards = page.locator('.growth-pair .ui-figure');
  await expect(cards).toHaveCount(2);
  const before: number[] = [];
  for (const card of await cards.all()) {
    await expect(card).toContainText(t.growth.shareOf);
    await expect(card.locator('.series-chart')).toHaveCount(0);
    await expect(card.locator('.ui-skeleton')).toHaveCount(1);
    await expect(card.getByRole('button', { name: t.exporting.keep })).toHaveCount(0);
    before.push((await card.boundingBox())?.height ?? 0);
  }
  holding = false;
  for (const go of held) go();
  await whole(page);
  for (const [at, card] of (await cards.all()).entries()) {
    await expect(card.locator('.series-chart')).toContainText('100%');
    await expect(card.getByRole('button', { name: t.exporting.keep })).toBeVisible();
    expect((await card.boundingBox())?.height, 'nothing moves').toBeCloseTo(before[at] ?? 0, -1);
  }
});
