import { address, environment, FIRST_PAGES } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

for (const [name, path] of Object.entries(FIRST_PAGES)) {
  test(`the ${name} works below a sub-path, engine and all`, async ({ page }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol.startsWith('http') && !pathname.startsWith('/a/b/')) outside.push(request.url());
    });
    await open(page, new URL(path, environment.subpath).href);
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    await verified(page);
    expect(outside).toEqual([]);
  });
}

test('the address stays below the sub-path while the app is used', async ({ page }) => {
  await open(page, new URL(address('overview'), environment.subpath).href);
  await page.locator('a[href*="view=coverage"]').first().click();
  await expect(page).toHaveURL(/\/a\/b\/\?.*view=coverage/);
});
