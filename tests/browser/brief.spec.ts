import { translator } from '../../src/i18n/index.ts';
import { axeViolations } from './support/axe.ts';
import { expect, open, test } from './support/test.ts';

const words = (lang: 'id' | 'en') => translator(lang).brief;

/** Pages of a PDF, as its page tree counts them. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

for (const [lang, region] of [
  ['id', ''],
  ['en', ''],
  ['id', '33'],
  ['en', '96'],
] as const)
  test(`the brief of ${region || 'the nation'} in ${lang} is one page of A4 with its sources and snapshot`, async ({
    page,
  }) => {
    await open(page, `./?view=brief&lang=${lang}${region ? `&region=${region}` : ''}`);
    await expect(page.locator('.brief .series-chart')).toHaveAttribute('data-chart', 'live');
    const brief = page.locator('.brief');
    await expect(brief).toContainText('2025-04');
    await expect(brief).toContainText(words(lang).unknown);
    await expect(brief).toContainText(page.url());
    if (!region) await expect(brief.locator('.brief-figures dd a').first()).toHaveAttribute('href', /q=F059/);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(1);
  });

test('the brief follows the place and measure chosen, on a phone too, and axe finds nothing in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, './?view=brief&theme=dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(words('id').where, { exact: true }).selectOption('33');
  await expect(page).toHaveURL(/region=33/);
  await expect(page.locator('h1')).toHaveText(words('id').heading('Jawa Tengah'));
  await page.getByLabel(words('id').measure, { exact: true }).selectOption('libraries');
  await expect(page).toHaveURL(/metric=libraries/);
  expect(await axeViolations(page)).toEqual([]);
});
