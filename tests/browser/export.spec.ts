import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeViolations } from './support/axe.ts';
import { expect, open, test } from './support/test.ts';

const TABLE = './?view=table&lang=en';
const ROWS = `${TABLE}&mode=libraries&region=33&sort=-joined_year&where=tier:in:village`;

async function makeFile(page: Page, format: string, pack: string): Promise<string> {
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Kind of file').selectOption(format);
  if (format !== 'xlsx') await dialog.getByRole('radio', { name: pack }).click();
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  const link = dialog.getByRole('link', { name: /^Save / });
  await expect(link).toBeVisible({ timeout: 45_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return download.path();
}

async function native(sql: string): Promise<readonly string[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => String(row[0]));
}

test('every kind of file holds the rows on the screen, in their order', async ({ page }) => {
  await open(page, ROWS);
  const title = await page.locator('.ui-figure-title').textContent();
  const shown = Number(/^([\d,]+) of/.exec(title ?? '')?.[1]?.replaceAll(',', ''));
  const first = await page
    .locator('.ui-grid-rows .ui-grid-row')
    .first()
    .locator('.ui-grid-cell')
    .first()
    .textContent();
  await page.getByRole('button', { name: 'Download data' }).click();
  const readers = {
    csv: (path: string) => `read_csv('${path}', header = true, all_varchar = true, delim = ',')`,
    csv_id: (path: string) => `read_csv('${path}', header = true, all_varchar = true, delim = ';')`,
    json: (path: string) => `read_json('${path}')`,
    parquet: (path: string) => `read_parquet('${path}')`,
  };
  for (const [format, from] of Object.entries(readers)) {
    const path = await makeFile(page, format, 'The data file alone');
    const ids = await native(`SELECT library_id FROM ${from(path)}`);
    expect(ids, format).toHaveLength(shown);
    expect(ids[0], format).toBe(first);
  }
  const book = unzipSync(await readFile(await makeFile(page, 'xlsx', '')));
  expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)).toHaveLength(
    shown + 1,
  );
  const zip = unzipSync(await readFile(await makeFile(page, 'csv', 'ZIP with receipt and dictionary')));
  expect(strFromU8(zip['receipt.csv'] ?? new Uint8Array())).toContain(`"rows","${shown}"`);
});

test('the total row of the table is the nation of the map', async ({ page }) => {
  await open(page, `${TABLE}&cols=libraries&from=2024&to=2024`);
  const total = page.locator('.ui-grid-foot .ui-grid-row').last().locator('.ui-grid-cell').last();
  await expect(total).toHaveText(/[\d,]{4,}/);
  const written = ((await total.textContent()) ?? '').replaceAll(/[^\d,]/g, '');
  await open(page, './?view=coverage&lang=en&metric=libraries&year=2024');
  await expect(page.locator('.map-totals')).toContainText(written);
});

test('the table is a grid that is walked by keyboard, to its last row', async ({ page }) => {
  await open(page, ROWS);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+End');
  const count = Number(await grid.getAttribute('aria-rowcount'));
  await expect(grid.locator('.ui-grid-active').first()).toBeVisible();
  const index = await grid.locator('.ui-grid-row:has(.ui-grid-active)').getAttribute('aria-rowindex');
  expect(Number(index)).toBe(count);
  await expect(grid.locator('.ui-grid-active')).not.toHaveText('Loading …');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=library_id/);
});

for (const lang of ['id', 'en']) {
  test(`axe finds nothing in the table on a phone, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, `./?view=table&lang=${lang}`);
    await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(360);
  });
}
