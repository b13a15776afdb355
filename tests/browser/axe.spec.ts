import { axeViolations } from './support/axe.ts';
import { address, LANGS, THEMES } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

for (const view of ['overview', 'coverage'] as const) {
  for (const lang of LANGS) {
    for (const theme of THEMES) {
      test(`axe finds nothing in the ${view}, ${lang}, ${theme}`, async ({ page }) => {
        await open(page, address(view, { lang, theme }));
        await verified(page);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing in the coverage on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, address('coverage'));
  expect(await axeViolations(page)).toEqual([]);
});
