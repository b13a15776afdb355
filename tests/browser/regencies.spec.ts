import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { boundariesOf } from './support/boundaries.ts';
import { address } from './support/environment.ts';
import { readForm, readTable } from './support/region-readings.ts';
import { show } from './support/show.ts';
import { expect, open, test } from './support/test.ts';

const t = translator('id');

/** Every code in the data table, by scrolling through all of it. */
function codesOfGrid(page: Page): Promise<readonly string[]> {
  return page.locator('.ui-grid').evaluate(async (grid) => {
    const body = grid.querySelector('.ui-grid-rows');
    const rows = () => [...(body?.querySelectorAll('[role="row"]') ?? [])];
    const height = rows()[0]?.getBoundingClientRect().height ?? 1;
    const count = Math.round((body?.getBoundingClientRect().height ?? 0) / height);
    const seen = new Map<number, string>();
    const waiting = () => rows().some((row) => row.matches('.ui-grid-waiting'));
    for (let first = 0, patience = 600; first < count; ) {
      grid.scrollTop = first * height;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const at = rows().map((row) => Number(row.getAttribute('aria-rowindex')) - 2);
      if (waiting() || !at.includes(first)) {
        patience -= 1;
        if (patience === 0) throw new Error(`row ${first} of ${count} did not come`);
        continue;
      }
      for (const row of rows()) {
        const code = new URLSearchParams(row.querySelector('a')?.getAttribute('href')?.split('?')[1]).get(
          'region',
        );
        if (code) seen.set(Number(row.getAttribute('aria-rowindex')), code);
      }
      first = Math.max(...at) + 1;
    }
    return [...seen.values()];
  });
}

test('514 regencies stand exactly once in tiles, list, table and data table, in both eras', async ({
  page,
}) => {
  test.slow();
  await open(page, address('coverage', { level: 'regency', form: 'tiles' }));
  const found: string[][] = [];
  for (const era of ['38', '34']) {
    for (const form of ['tiles', 'list']) {
      await show(page, address('coverage', { level: 'regency', form, era }));
      await expect(page.locator('.region-form a[data-code]')).toHaveCount(514);
      found.push(Object.keys(await readForm(page)));
      const rows = page.locator('table.ui-table:has(a.ui-table-pick) tbody tr');
      await expect(rows).toHaveCount(514);
      found.push(Object.keys(await readTable(page, t.table.headers.value)));
    }
    await show(
      page,
      `./?${new URLSearchParams({ view: 'table', level: 'regency', era, from: '2024', to: '2024' })}`,
    );
    await expect(page.locator('.ui-grid-rows a').first()).toBeVisible();
    const codes = await codesOfGrid(page);
    expect(codes).toHaveLength(514);
    found.push([...codes]);
  }
  const whole = [...(found[0] ?? [])].sort();
  expect(whole).toHaveLength(514);
  for (const each of found) expect([...each].sort()).toEqual(whole);
});

test('ten regencies under messy names are matched, doubted or listed as unmatched, and drawn accordingly', async ({
  page,
}) => {
  const words = t.coverage.boundary;
  await open(page, address('coverage', { level: 'regency' }));
  const names = [
    { NAMOBJ: 'KAB. BANDUNG' },
    { NAMOBJ: 'Bandung City' },
    { NAMOBJ: 'Kota Adm. Jakarta Pusat' },
    { NAMOBJ: ' Pangkajene Kepulauan ' },
    { NAMOBJ: 'Fak-Fak' },
    { NAMOBJ: 'TOLI - TOLI' },
    { NAMOBJ: 'Semarang', WADMPR: 'Jawa Tengah' },
    { NAMOBJ: 'Kab. Bulelng' },
    { NAMOBJ: 'Danau Toba' },
    { NAMOBJ: 'Hutan' },
  ];
  await page.locator('.ui-file-drop input').setInputFiles(boundariesOf(names));
  const report = page.locator('.boundary-report');
  await expect(report.getByRole('status')).toContainText(
    words.report({ matched: 6, doubtful: 2, unmatched: 2 }),
  );
  const listed = async (title: string): Promise<readonly string[]> => {
    const part = report.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
    await part.evaluate((details) => details.setAttribute('open', ''));
    return part.getByRole('listitem').allTextContents();
  };
  expect((await listed(words.unmatched)).map((text) => text.trim())).toEqual(['Danau Toba', 'Hutan']);
  const doubtful = await listed(words.doubtful);
  expect(doubtful).toHaveLength(2);
  expect(doubtful[0]).toMatch(
    /^Semarang.*(Kabupaten Semarang.*Kota Semarang|Kota Semarang.*Kabupaten Semarang)/,
  );
  expect(doubtful[1]).toMatch(/Bulelng.*Kabupaten Buleleng/);
  expect(await listed(words.missing)).toHaveLength(514 - 6);
  const codes = async () => Object.keys(await readForm(page)).sort();
  expect(await codes()).toEqual(['31.71', '32.04', '32.73', '72.04', '73.10', '92.03'].sort());
  await expect(page.getByText(t.coverage.level.shapes({ drawn: 6, of: 514 }))).toBeVisible();
  await report.getByRole('checkbox').check();
  await expect(page.locator('.map-links a')).toHaveCount(8);
  expect(await codes()).toContain('51.08');
  await expect(page.locator('table.ui-table:has(a.ui-table-pick) tbody tr')).toHaveCount(514);
  await report.getByRole('button', { name: words.remove }).click();
  await expect(page.locator('.region-form a[data-code]')).toHaveCount(514);
});
