import { expect, open, test } from './support/test.ts';

/** What the app says about a link that it could not use as it stands. */
const NOTICE = '.ui-notice-warn';

const GARBAGE = [
  './?view=%00&metric=<img onerror=alert(1)>&year=99999&level=42&tier=a,b,,&era=17',
  './?%E0%A4%A&view&&==&year=2e3&snapshot=../../etc/passwd',
  './?view=coverage&year=NaN&region=%F0%9F%92%A9&pin=1,2,3&lang=xx&theme=neon&mode=-1',
  `./?metric=${'x'.repeat(4000)}`,
  './?lang=xx&theme=neon',
  './?view=overview&view=coverage',
] as const;

for (const [index, path] of GARBAGE.entries()) {
  test(`a garbage address opens a working page with a notice (${index + 1})`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator(NOTICE).first()).toBeVisible();
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    expect(await page.locator('img[onerror]').count()).toBe(0);
  });
}

test('an unknown key is dropped without a word', async ({ page }) => {
  await open(page, './?utm_source=newsletter');
  await expect(page.locator(NOTICE)).toHaveCount(0);
});
