import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { address, LANGS } from './support/environment.ts';
import { expect, open, ready, test, verified } from './support/test.ts';

/** A file that is not there, and what the engine's worker says of it. */
test.use({ expectedErrors: /Failed to load resource|404 for|duckdb/ });

const WASM = '**/assets/duckdb-eh-*.wasm';

async function unverified(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-verified', 'no', { timeout: 45_000 });
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

for (const view of ['overview', 'coverage'] as const) {
  for (const lang of LANGS) {
    test(`without WebAssembly the ${view} shows stored answers and names the browsers that can, ${lang}`, async ({
      page,
    }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
      await open(page, address(view, { lang }));
      await unverified(page);
      const { happened, works, next } = translator(lang).errors.engine.unsupported({
        missing: ['WebAssembly'],
      });
      for (const words of [happened, works, next]) await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.locator('[data-first-chart]')).toBeVisible();
      await expect(page.locator('[data-check="no"]')).toBeVisible();
    });
  }
}

test('without WebAssembly stored answers lead through years, filters, boundaries, snapshots and regions', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await open(page, address('coverage'));
  await unverified(page);
  for (const keys of [
    { year: '2021' },
    { channel: 'replication' },
    { tier: 'village' },
    { era: '34' },
    { snapshot: '2023-11' },
  ]) {
    await open(page, address('coverage', keys));
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    await expect(page.locator('main [role="alert"]')).toHaveCount(0);
  }
});

test('a choice that only the engine can answer says so, keeps the page and can be taken back', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await open(page, address('coverage', { lang: 'en' }));
  const t = translator('en');
  await page.locator('summary', { hasText: t.coverage.controls.funding }).click();
  await page.getByRole('checkbox', { name: t.terms.fundings.csr.name }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('main').getByRole('alert')).toContainText(
    t.errors.engine.unsupported({ missing: [] }).next,
  );
  await expect(page.locator('[data-first-chart]')).toBeVisible();
  await page.getByRole('button', { name: t.errors.labels.undo }).click();
  await ready(page);
  await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
  await expect(page).not.toHaveURL(/funding/);
});

test.describe('the engine file is missing', () => {
  for (const view of ['overview', 'coverage'] as const) {
    test(`stored answers stay on the ${view}, and "try again" verifies them when the file is back`, async ({
      page,
    }) => {
      await page.route(WASM, (route) => route.fulfill({ status: 404, body: 'No such file.' }));
      await open(page, address(view));
      await unverified(page);
      const t = translator('id');
      const { happened, works, next } = t.errors.engine.failed_to_start({ missing: [] });
      for (const words of [happened, works, next]) await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.locator('[data-first-chart]')).toBeVisible();

      await page.unroute(WASM);
      await page.getByRole('button', { name: t.errors.labels.retry }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await verified(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  }

  test('a fixed page that needs the engine opens after "try again"', async ({ page }) => {
    await page.route(WASM, (route) => route.fulfill({ status: 404, body: 'No such file.' }));
    await page.goto(address('coverage', { funding: 'apbn' }));
    await expect(page.locator('html')).toHaveAttribute('data-state', 'failed', { timeout: 45_000 });
    await page.unroute(WASM);
    await page.getByRole('button', { name: translator('id').errors.labels.retry }).click();
    await ready(page);
    await verified(page);
  });
});
