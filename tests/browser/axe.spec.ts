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

const LATER_PAGES = [
  '?view=gaps',
  '?view=growth',
  '?view=growth&mode=provinces&lang=en&theme=dark',
  '?view=table&theme=dark',
  '?view=method',
  '?view=coverage&region=33&lang=en',
  '?view=coverage&form=tiles&theme=dark',
  '?view=coverage&form=list&level=regency&region=33&lang=en',
];

for (const [at, query] of LATER_PAGES.entries()) {
  test(`axe finds nothing in ${query}`, async ({ page }) => {
    await page.setViewportSize(at % 2 === 0 ? { width: 1280, height: 900 } : { width: 360, height: 780 });
    await open(page, `./${query}`);
    expect(await axeViolations(page)).toEqual([]);
  });
}
