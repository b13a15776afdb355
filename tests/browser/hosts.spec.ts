import { address } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

for (const view of ['overview', 'coverage'] as const) {
  test(`the ${view} works fully with every host but its own out of reach`, async ({ page, foreign }) => {
    await open(page, address(view));
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    await verified(page);
    expect(foreign).toEqual([]);
  });
}

test('the browser of these tests really reaches no other host', async ({ browser }) => {
  const page = await browser.newPage();
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});
