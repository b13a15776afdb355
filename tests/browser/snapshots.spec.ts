import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { formatsOf, translator } from '../../src/i18n/index.ts';
import { createNativeEngine } from '../support/native-engine.ts';
import { readShippedSnapshot } from '../support/shipped-snapshots.ts';
import { axeViolations } from './support/axe.ts';
import { expect, open, test, verified } from './support/test.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'public', 'snapshots');
const words = (lang: 'id' | 'en') => translator(lang).snapshots;

test('the snapshots page states every snapshot with its files, and checks one by every rule', async ({
  page,
}) => {
  await open(page, './?view=data&lang=en');
  await expect(page.locator('.data-card')).toHaveCount(2);
  const { manifest } = readShippedSnapshot('2023-11');
  const card = page.locator('.data-card').filter({ hasText: '2023-11' });
  await expect(card).toContainText(manifest.content_sha256.slice(0, 12));
  for (const { through } of manifest.complete_through)
    await expect(card).toContainText(formatsOf('en').date(through));
  await card.getByText(words('en').notes).click();
  await expect(card).toContainText(manifest.notes.en[1] ?? '?');
  await card.locator('summary').nth(1).click();
  const file = manifest.tables.libraries?.files[0];
  const row = card.getByRole('row').filter({ hasText: 'libraries' });
  await expect(row).toContainText(formatsOf('en').number(file?.rows ?? 0));
  const fetching = page.waitForEvent('download');
  await row.getByRole('link', { name: 'libraries.parquet' }).click();
  const path = await (await fetching).path();
  expect(readFileSync(path).equals(readFileSync(join(SHIPPED, '2023-11', 'libraries.parquet')))).toBe(true);
  await card.getByRole('button', { name: words('en').check.run }).click();
  await expect(card.locator('[data-snapshot-check]')).toHaveAttribute('data-snapshot-check', 'passed', {
    timeout: 45_000,
  });
  await card.getByRole('link', { name: words('en').open }).click();
  await expect(page).toHaveURL(/snapshot=2023-11/);
});

/** Libraries in stock at the end of a year, by native DuckDB over the shipped files, whole or by province. */
async function oracle(id: string) {
  const engine = await createNativeEngine();
  const bytes = new Uint8Array(readFileSync(join(SHIPPED, id, 'libraries.parquet')));
  await engine.registerFile('libraries.parquet', bytes);
  const { columns } = await engine.ask({
    sql: `SELECT CAST(y AS INTEGER) AS y, coalesce(region_code[:2], '?') AS p, CAST(count(*) AS INTEGER) AS n
      FROM 'libraries.parquet', (SELECT unnest(range(2018, 2026)) AS y)
      WHERE joined_year <= y AND (left_on IS NULL OR year(left_on) > y) GROUP BY ALL`,
    columns: { y: 'INTEGER', p: 'VARCHAR', n: 'INTEGER' },
  });
  await engine.close();
  return (year: number, province?: string): number =>
    (columns.n ?? []).reduce<number>(
      (sum, n, at) =>
        columns.y?.[at] === year && (province === undefined || columns.p?.[at] === province)
          ? sum + Number(n)
          : sum,
      0,
    );
}

/** What the cells say, without the mark of what a number rests on. */
const cells = (at: Page | Locator, selector: string) =>
  at.locator(selector).evaluateAll((found) =>
    found.map((cell) =>
      [...cell.childNodes]
        .filter((node) => !(node instanceof Element && node.hasAttribute('data-evidence')))
        .map((node) => node.textContent ?? '')
        .join(''),
    ),
  );

test('the comparison shows what native DuckDB counts in both snapshots', async ({ page }) => {
  const [first, second] = await Promise.all([oracle('2025-04'), oracle('2023-11')]);
  const f = formatsOf('en');
  await open(page, './?view=data&compare=2023-11&metric=libraries&lang=en');
  await verified(page);
  for (const year of [2018, 2019, 2020, 2021, 2022]) {
    const difference = first(year) - second(year);
    expect(await cells(page, `[data-compared="${year}"] td`)).toEqual([
      f.number(first(year)),
      f.number(second(year)),
      difference === 0 ? words('en').compared.none : f.signed(difference),
    ]);
  }
  expect((await cells(page, '[data-compared="2024"] td')).slice(1)).toEqual([
    '–',
    words('en').compared.reasons.not_in_second,
  ]);
  const provinces = page.locator('[data-province]');
  expect(await provinces.count()).toBeGreaterThan(0);
  for (const row of await provinces.all()) {
    const code = (await row.getAttribute('data-province')) ?? '';
    const shown = await cells(row, 'td');
    expect(shown.slice(0, 2)).toEqual([f.number(first(2022, code)), f.number(second(2022, code))]);
    expect(shown[2]).toBe(
      `${f.signed(first(2022, code) - second(2022, code))}${words('en').compared.byModel}`,
    );
  }
  const changed = page.locator('[data-changed="village stimulus 2022"]');
  await expect(changed).toContainText('1,346');
  await expect(changed).toContainText('1,696');
  await changed.getByRole('link', { name: 'S003' }).click();
  await expect(page).toHaveURL(/view=figures.*q=S003/);
});

test('the comparison is chosen, swapped and left by keyboard, and a bad one says what to do', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, './?view=data');
  await page.getByRole('radio', { name: words('id').faces.list }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/compare=2023-11/);
  await page.getByRole('button', { name: words('id').compared.swap }).press('Enter');
  await expect(page).toHaveURL(/snapshot=2023-11.*compare=2025-04/);
  await expect(page.locator('[data-compared="2022"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await axeViolations(page)).toEqual([]);
  await page.goto('./?view=data&compare=nirgends');
  await expect(page.locator('main .ui-notice')).toContainText(words('id').compared.unknown('nirgends'));
});

for (const query of ['?view=data&lang=en&theme=dark', '?view=data'])
  test(`axe finds nothing in ${query} with everything unfolded, and a phone needs no sideways scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, `./${query}`);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeViolations(page)).toEqual([]);
  });
