import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test.ts';

const ACTIVITY = './?view=table&lang=en&mode=activity';
const dialogOf = (page: Page) => page.locator('dialog[open]');

async function begin(page: Page, format: string): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.getByLabel('Kind of file').selectOption(format);
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await expect(dialog.getByText(/[1-9][\d,]* of [\d,]+ rows/)).toBeVisible({ timeout: 30_000 });
}

test('an export that is cancelled in the middle leaves no file, and the table and the next export go on', async ({
  page,
}) => {
  test.slow();
  await open(page, ACTIVITY);
  await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Download data' }).click();
  for (const format of ['xlsx', 'json']) {
    await begin(page, format);
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialogOf(page).getByRole('alert')).toContainText('Cancelled', { timeout: 20_000 });
    await expect(dialogOf(page).getByRole('link', { name: /^Save / })).toHaveCount(0);
  }
  await dialogOf(page).getByLabel('Kind of file').selectOption('csv');
  await dialogOf(page).getByRole('button', { name: 'Make the file' }).click();
  await expect(dialogOf(page).getByRole('link', { name: /^Save / })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator('.ui-grid-active')).not.toHaveText('Loading …');
});

test('a dialog closed while a file is made cancels it, and the next export is made at once', async ({
  page,
}) => {
  test.slow();
  await open(page, ACTIVITY);
  await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Download data' }).click();
  await begin(page, 'xlsx');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Download data' }).click();
  await expect(dialogOf(page).getByRole('link', { name: /^Save / })).toHaveCount(0);
  await dialogOf(page).getByLabel('Kind of file').selectOption('csv');
  await dialogOf(page).getByRole('button', { name: 'Make the file' }).click();
  await expect(dialogOf(page).getByRole('link', { name: /^Save .*csv/ })).toBeVisible({ timeout: 60_000 });
  await expect(dialogOf(page).getByRole('alert')).toHaveCount(0);
});

test('two exports at once, in two tabs, are both made whole', async ({ page, context }) => {
  test.slow();
  const other = await context.newPage();
  const pages = [page, other];
  for (const each of pages) {
    await open(each, ACTIVITY);
    await expect(each.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible({ timeout: 30_000 });
    await each.getByRole('button', { name: 'Download data' }).click();
    await dialogOf(each).getByRole('radio', { name: 'The data file alone' }).click();
  }
  for (const each of pages) await dialogOf(each).getByRole('button', { name: 'Make the file' }).click();
  const files = await Promise.all(
    pages.map(async (each) => {
      const link = dialogOf(each).getByRole('link', { name: /^Save / });
      await expect(link).toBeVisible({ timeout: 60_000 });
      const [download] = await Promise.all([each.waitForEvent('download'), link.click()]);
      return readFile(await download.path());
    }),
  );
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
  expect(files[0]?.toString().split('\n').length).toBeGreaterThan(180_000);
});

for (const [where, pack] of [
  ['in the middle', 'The data file alone'],
  ['at its end', 'The data file alone'],
  ['in the middle', 'ZIP with receipt and dictionary'],
  ['at its end', 'ZIP with receipt and dictionary'],
] as const)
  test(`a file that lost some bytes ${where} is not offered, whatever its kind: ${pack}`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript((place) => {
      const Given = window.Blob;
      window.Blob = class extends Given {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          const last = parts.length - 1;
          super(
            parts.map((part, at) => {
              if (!(part instanceof Uint8Array)) return part;
              if (place === 'at its end') return at === last ? part.slice(0, -2) : part;
              return part.length > 1_000 ? part.slice(0, -20) : part;
            }),
            options,
          );
        }
      };
    }, where);
    await open(page, './?view=table&lang=en&mode=libraries&region=33');
    await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Download data' }).click();
    const dialog = dialogOf(page);
    for (const format of ['csv', 'csv_id', 'json', 'xlsx', 'parquet']) {
      await dialog.getByLabel('Kind of file').selectOption(format);
      if (format !== 'xlsx') await dialog.getByRole('radio', { name: pack }).click();
      await dialog.getByRole('button', { name: 'Make the file' }).click();
      await expect(dialog.getByRole('alert'), format).toContainText('did not equal the data', {
        timeout: 30_000,
      });
      await expect(dialog.getByRole('link', { name: /^Save / }), format).toHaveCount(0);
    }
  });

test.describe('the engine dies', () => {
  /** What the engine's own script says of a worker that stopped. */
  test.use({ expectedErrors: /ErrorEvent|error in duckdb worker/ });

  test('an engine that dies during an export leaves no file; the table is asked anew and goes on', async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(() => {
      const workers: Worker[] = [];
      const Given = window.Worker;
      window.Worker = class extends Given {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
      window.addEventListener('kill-engine', () => {
        const [engine] = workers;
        engine?.terminate();
        engine?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
      });
    });
    await open(page, ACTIVITY);
    await expect(page.locator('.ui-grid-rows .ui-grid-row').first()).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Download data' }).click();
    await begin(page, 'xlsx');
    await page.evaluate(() => window.dispatchEvent(new Event('kill-engine')));
    await expect(dialogOf(page).getByRole('alert')).toContainText('The database stopped', {
      timeout: 20_000,
    });
    await expect(dialogOf(page).getByRole('link', { name: /^Save / })).toHaveCount(0);
    await dialogOf(page).getByLabel('Kind of file').selectOption('csv');
    await dialogOf(page).getByRole('button', { name: 'Make the file' }).click();
    await expect(dialogOf(page).getByRole('link', { name: /^Save / })).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await expect(page.locator('.ui-grid-active')).not.toHaveText('Loading …', { timeout: 30_000 });
  });
});
