import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test.ts';

/** What the picture of the first figure of a page must hold beside title, evidence, version and address. */
const VIEWS: readonly (readonly [query: string, said: readonly string[]])[] = [
  ['view=overview', ['<path', 'MapSVG', 'below']],
  ['view=coverage', ['<path', 'MapSVG', 'below 1.5%', 'Distribution of the regions']],
  ['view=coverage&form=tiles', ['34.10%', '<rect']],
  ['view=coverage&form=list', ['Kepulauan Bangka Belitung', '34.10%']],
  ['view=gaps', ['<circle', 'cause and effect']],
  ['view=growth', ['<path', 'Village, Replication', 'incomplete']],
  ['view=growth&mode=provinces', ['>AC<', '<path']],
  ['view=growth&mode=activity', ['<path', '279,437', 'incomplete']],
  ['view=growth&mode=targets', ['5,720']],
  ['view=funding', ['<path', 'Source not stated']],
  ['view=sharing', ['<circle', 'Foreign participants']],
];

async function save(page: Page, name: string): Promise<Buffer> {
  const button = page.locator('dialog[open]').getByRole('button', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

async function openSave(page: Page): Promise<void> {
  await page.locator('main').getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.locator('dialog[open] img')).toBeVisible();
}

async function takeAway(page: Page, query: string, said: readonly string[]): Promise<void> {
  await open(page, `./?${query}&lang=en`);
  const figures = page.locator('main .ui-figure');
  await expect(figures.first()).toBeVisible();
  await expect(page.locator('[data-chart=static]')).toHaveCount(0, { timeout: 30_000 });
  await expect(figures.locator('.export-save')).toHaveCount(await figures.count());
  const title = (await figures.first().locator('.ui-figure-title').textContent()) ?? '';
  await openSave(page);
  const svg = (await save(page, 'SVG image')).toString('utf8');
  const held = await page.evaluate((text) => {
    const bare = text.replace(/<style>[^<]*<\/style>/, '');
    const parsed = new DOMParser().parseFromString(bare, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror, script, style, foreignObject, a, image').length,
      words: [...parsed.querySelectorAll('text')].map((each) => each.textContent).join(' '),
    };
  }, svg);
  expect(held.faults, query).toBe(0);
  for (const word of [title.split(' ')[0] ?? '', 'Data version', 'snapshot=2025-04'])
    expect(held.words, query).toContain(word);
  for (const word of said) expect(svg, query).toContain(word);
  const png = await save(page, 'PNG image');
  expect(png.subarray(1, 4).toString('latin1'), query).toBe('PNG');
  const [, width] = /<svg[^>]*? width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16), query).toBe(2 * Number(width));
}

for (const part of [VIEWS.slice(0, 4), VIEWS.slice(4, 8), VIEWS.slice(8)]) {
  const names = part.map(([query]) => query).join(', ');
  test(`the first figure is taken away as SVG and PNG with all that it must say: ${names}`, async ({
    page,
  }) => {
    test.slow();
    for (const [query, said] of part) await takeAway(page, query, said);
  });
}

test('a picture is copied and printed alone, the link is copied, and a citation names the version', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, './?view=funding&lang=en');
  await openSave(page);
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toEqual(['image/png']);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http.*\?view=funding&snapshot=2025-04/,
  );
  await dialog.getByText('Cite').click();
  await expect(dialog.locator('.export-cite').first()).toContainText('snapshot=2025-04');
  await expect(dialog.locator('pre')).toContainText('version = {2025-04}');
  await dialog.getByRole('button', { name: 'Print picture' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.export-print img')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.export-print')).toHaveCount(0);
});
