import { translator } from '../../src/i18n/index.ts';
import { axeViolations } from './support/axe.ts';
import { address } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

for (const lang of ['id', 'en'] as const)
  test(`no link of the navigation lies beneath an open panel on a desk, in ${lang}`, async ({ page }) => {
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address('coverage', { region: '32', lang }));
      const panel = await page.locator('.ui-panel').boundingBox();
      const links = page
        .getByRole('navigation', { name: translator(lang).shell.nav.label })
        .getByRole('link');
      expect(await links.count()).toBeGreaterThan(9);
      for (const link of await links.all()) {
        const box = await link.boundingBox();
        expect((box?.x ?? width) + (box?.width ?? 0), `${width}`).toBeLessThanOrEqual(panel?.x ?? 0);
        expect(box?.x).toBeGreaterThanOrEqual(0);
      }
    }
  });

test('the mark of the checks says what was checked and what not, and leads to the snapshots', async ({
  page,
}) => {
  const { verified: words } = translator('en').states;
  await open(page, address('coverage', { lang: 'en' }));
  await verified(page);
  const mark = page.locator('[data-check]');
  await mark.getByText(words.short.yes).click();
  await expect(mark.getByText(words.yes)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await mark.getByRole('link', { name: words.more }).click();
  await expect(page).toHaveURL(/view=data/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(translator('en').snapshots.heading);
});
