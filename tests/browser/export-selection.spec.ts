import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readFileRows } from '../support/read-file.ts';
import { expect, open, test } from './support/test.ts';

/** Selections and filters that map, table and file must agree on: keys of the address. */
const CHOICES = [
  '',
  '&tier=village',
  '&channel=stimulus&era=34',
  '&level=regency&region=33',
  '&level=regency&region=91&tier=village',
];
const YEAR = 2024;

async function csvOf(page: Page): Promise<Uint8Array> {
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('radio', { name: 'The data file alone' }).click();
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  const link = dialog.getByRole('link', { name: /^Save / });
  await expect(link).toBeVisible({ timeout: 45_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await download.path());
}

/** Libraries by the code of their region, and their sum with what has none, as a reader of the file sees them. */
async function readLibraries(bytes: Uint8Array) {
  const head = new TextDecoder().decode(bytes).split('\n')[0] ?? '';
  const columns = head
    .split(',')
    .map((id) => ({ id, type: id === 'libraries' ? ('integer' as const) : ('text' as const) }));
  const rows = await readFileRows('csv', bytes, columns);
  const [code, value] = ['region_code', 'libraries'].map((id) =>
    columns.findIndex((column) => column.id === id),
  );
  const byRegion = new Map(rows.map((row) => [String(row[code ?? 0]), Number(row[value ?? 0])]));
  return { byRegion, sum: rows.reduce((sum, row) => sum + Number(row[value ?? 0] ?? 0), 0) };
}

/** Another address on the same page, as its own links and the back button lead there: the engine stays. */
async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await expect(page.locator('.view[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
}

test('a selection shows the same rows and totals on the map, in the table and in both files', async ({
  page,
}) => {
  test.slow();
  await open(page, './?view=table&lang=en');
  for (const keys of CHOICES) {
    await turnTo(page, `?view=coverage&lang=en&metric=libraries&year=${YEAR}&form=list${keys}`);
    await expect(page.locator('.list-row').first()).toBeVisible({ timeout: 30_000 });
    const figure = page.locator('main .ui-figure').first();
    const shown = await figure.locator('.list-row .list-value').allTextContents();
    await figure.getByRole('button', { name: 'Save', exact: true }).click();
    const map = await readLibraries(await csvOf(page));
    const listed = shown.map((text) => Number(text.replaceAll(/[^\d]/g, ''))).sort((a, b) => b - a);
    const filed = [...map.byRegion].flatMap(([code, value]) => (/^\d/.test(code) ? [value] : []));
    expect(listed, keys).toEqual(filed.sort((a, b) => b - a));

    await page.keyboard.press('Escape');
    await turnTo(page, `?view=table&lang=en&cols=libraries&from=${YEAR}&to=${YEAR}${keys}`);
    const foot = page.locator('.ui-grid-foot .ui-grid-row').last();
    await expect(foot).toContainText(map.sum.toLocaleString('en'), { timeout: 30_000 });
    await page.getByRole('button', { name: 'Download data' }).click();
    const head = await csvOf(page);
    const table = new TextDecoder().decode(head).replace(`libraries_${YEAR},`, 'libraries,');
    const { byRegion, sum } = await readLibraries(new TextEncoder().encode(table));
    expect(sum, keys).toBe(map.sum);
    expect([...byRegion].sort(), keys).toEqual([...map.byRegion].sort());
    await page.keyboard.press('Escape');
  }
});
