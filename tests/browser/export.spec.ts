import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PROJECT } from '../../data/site/project.ts';
import { METRIC_IDS } from '../../src/metrics/index.ts';
import { type FileColumn, readFileRows } from '../support/read-file.ts';
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

async function native(sql: string): Promise<readonly (readonly string[])[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map(String));
}

/** The same rows, asked of the shipped Parquet without the app. */
const FACTS = ['library_id', 'tier', 'channel', 'funding', 'joined_year', 'evidence'] as const;
const PARQUET = join(PROJECT, 'public/snapshots/2025-04/libraries.parquet');
const EXPECTED = `SELECT ${FACTS.map((id) => `CAST(${id} AS VARCHAR)`).join(', ')} FROM read_parquet('${PARQUET}')
  WHERE tier = 'village' AND region_code LIKE '33%' ORDER BY joined_year DESC NULLS LAST, library_id`;

const columnsOf = (head: string): readonly FileColumn[] =>
  head.split(',').map((id) => ({ id, type: id === 'joined_year' ? 'integer' : 'text' }));

test('every kind of file holds the rows of the shipped Parquet that the screen shows, all and in order', async ({
  page,
}) => {
  test.slow();
  const expected = await native(EXPECTED);
  await open(page, ROWS);
  await expect(page.locator('.ui-figure-title').first()).toContainText(
    `${expected.length.toLocaleString('en')} of`,
  );
  const first = page.locator('.ui-grid-rows .ui-grid-row').first().locator('.ui-grid-cell').first();
  await expect(first).toHaveText(expected[0]?.[0] ?? '');
  await page.getByRole('button', { name: 'Download data' }).click();
  const csv = await readFile(await makeFile(page, 'csv', 'The data file alone'));
  const columns = columnsOf(csv.toString('utf8').split('\n')[0] ?? '');
  const facts = FACTS.map((id) => columns.findIndex((column) => column.id === id));
  const check = async (format: string, bytes: Uint8Array) => {
    const rows = await readFileRows(format, bytes, columns);
    expect(
      rows.map((row) => facts.map((at) => String(row[at]))),
      format,
    ).toEqual(expected);
  };
  await check('csv', csv);
  for (const format of ['csv_id', 'json', 'parquet', 'xlsx'])
    await check(format, await readFile(await makeFile(page, format, 'The data file alone')));
  const zip = unzipSync(await readFile(await makeFile(page, 'csv', 'ZIP with receipt and dictionary')));
  expect(strFromU8(zip['receipt.csv'] ?? new Uint8Array())).toContain(
    `"rows","Number of rows","${expected.length}"`,
  );
});

test('a map is taken away as GeoJSON: every province once, in lon and lat, with the value that native DuckDB counts', async ({
  page,
}) => {
  const expected = await native(
    `SELECT left(region_code, 2), CAST(count(*) AS VARCHAR) FROM read_parquet('${PARQUET}')
     WHERE joined_year <= 2024 AND region_code IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  await open(page, './?view=coverage&lang=en&metric=libraries&year=2024');
  await expect(page.locator('[data-chart=live]').first()).toBeVisible({ timeout: 30_000 });
  await page.locator('main .ui-figure').first().getByRole('button', { name: 'Save', exact: true }).click();
  const file = await readFile(await makeFile(page, 'geojson', 'The data file alone'));
  const { features } = JSON.parse(file.toString('utf8')) as {
    readonly features: readonly {
      readonly properties: Readonly<Record<string, unknown>>;
      readonly geometry: { readonly coordinates: readonly unknown[] } | null;
    }[];
  };
  const placed = features.filter(({ properties }) => properties.region_code !== null);
  // What no map shows comes along without a shape.
  for (const each of features) expect(each.geometry === null).toBe(!placed.includes(each));
  const values = placed.map(({ properties }) => [
    String(properties.region_code),
    String(properties.libraries),
  ]);
  expect(values.toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual(expected);
  for (const { geometry, properties } of placed) {
    const numbers = (geometry?.coordinates ?? []).flat(4).filter((value) => typeof value === 'number');
    const at = (odd: number) => numbers.filter((_, index) => index % 2 === odd);
    expect(numbers.length, String(properties.region_code)).toBeGreaterThan(7);
    expect(Math.min(...at(0))).toBeGreaterThan(94);
    expect(Math.max(...at(0))).toBeLessThan(142);
    expect(Math.min(...at(1))).toBeGreaterThan(-12);
    expect(Math.max(...at(1))).toBeLessThan(8);
  }
});

test('the groups of a table are taken away with the sums and in the order that the screen shows', async ({
  page,
}) => {
  test.slow();
  const shipped = (table: string) => `'${join(PROJECT, 'public/snapshots/2025-04', table)}.parquet'`;
  const expected = await native(`SELECT 1, count(*), r.name, sum(a.activities), sum(a.participants)
    FROM ${shipped('activity')} a JOIN ${shipped('libraries')} l USING (library_id) JOIN ${shipped('regions')} r
    ON r.region_code = l.region_code WHERE l.region_code LIKE '32%' AND year(a.month) = 2024
    GROUP BY r.name ORDER BY sum(a.participants) DESC, r.name`);
  await open(page, `${TABLE}&mode=activity&year=2024&region=32&pivot=region&sort=-participants`);
  await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toContainText(expected[0]?.[2] ?? '');
  await page.getByRole('button', { name: 'Download data' }).click();
  await page.locator('dialog[open]').getByRole('radio', { name: 'Groups with their sums' }).click();
  const csv = await readFile(await makeFile(page, 'csv', 'The data file alone'), 'utf8');
  const [head, ...lines] = csv.trim().split('\n');
  expect(head).toBe('group_level,group_rows,region,activities,participants');
  expect(lines.map((line) => line.replaceAll('"', ''))).toEqual(expected.map((row) => row.join(',')));
});

test('the widest table, grouped, leaves as its rows and as its groups, and the engine lives on', async ({
  page,
}) => {
  test.slow();
  const cols = METRIC_IDS.join(',');
  await open(
    page,
    `${TABLE}&level=regency&from=2018&to=2025&cols=${cols}&pivot=province&sort=-libraries_2024`,
  );
  await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toContainText('rows', { timeout: 45_000 });
  await page.getByRole('button', { name: 'Download data' }).click();
  const rows = await readFile(await makeFile(page, 'csv', 'The data file alone'), 'utf8');
  expect(rows.trim().split('\n')).toHaveLength(516);
  await page.locator('dialog[open]').getByRole('radio', { name: 'Groups with their sums' }).click();
  const groups = await readFile(await makeFile(page, 'csv', 'The data file alone'), 'utf8');
  expect(groups.trim().split('\n').length).toBeGreaterThan(38);
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
