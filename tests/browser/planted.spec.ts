import { address } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

interface Stored {
  readonly answer: {
    readonly columns: readonly { readonly name: string; readonly cells: (number | null)[] }[];
  };
}

/** Not the page that the build made, so that its answer is fetched from where the build stored it. */
const PAGE = address('coverage', { channel: 'replication' });

test('a stored answer that differs from the engine is found, and the page says so', async ({ page }) => {
  let planted = 0;
  await page.route('**/answers/*.json', async (route) => {
    const response = await route.fetch();
    const stored: Stored = await response.json();
    const values = stored.answer.columns.find(({ name }) => name === 'value')?.cells;
    const at = values?.findIndex((value) => value !== null && value > 0) ?? -1;
    if (values && at >= 0) {
      values[at] = (values[at] ?? 0) + 1;
      planted += 1;
    }
    await route.fulfill({ response, json: stored });
  });
  await open(page, PAGE);
  await expect(page.locator('html')).toHaveAttribute('data-verified', 'no', { timeout: 45_000 });
  expect(planted).toBeGreaterThan(0);
  await expect(page.locator('[data-check="differed"]').first()).toBeVisible();
});

test('the same page with its own answers is verified', async ({ page }) => {
  await open(page, PAGE);
  await verified(page);
});
