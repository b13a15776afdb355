import { readFile } from 'node:fs/promises';
import { LANGS } from '../../src/base/index.ts';
import { CONFLICTS } from '../../src/views/conflicts.ts';
import { press } from './support/focus.ts';
import { expect, open, test } from './support/test.ts';

// Each test opens several pages, and some start the engine.
test.describe.configure({ timeout: 180_000 });

for (const lang of LANGS) {
  test(`all 474 figures are found with their sources, and each conflict is explained, ${lang}`, async ({
    page,
  }) => {
    await open(page, `./?view=figures&lang=${lang}`);
    await page.locator('.ledger-part-head button').click();
    const rows = page.locator('.ledger-row');
    await expect(rows).toHaveCount(474);
    const read = await rows.evaluateAll((all) =>
      all.map((row) => ({
        id: row.id,
        value: row.querySelector('.ledger-value strong')?.textContent ?? '',
        texts: [...row.children].map((column) => column.textContent?.trim() ?? ''),
        seen: row.getBoundingClientRect().height > 0,
      })),
    );
    expect(new Set(read.map(({ id }) => id)).size).toBe(474);
    for (const { id, value, texts, seen } of read) {
      expect(seen, id).toBe(true);
      expect(value, id).not.toBe('');
      expect(texts, id).toHaveLength(4);
      for (const text of texts) expect(text, id).not.toBe('');
    }
    const cards = page.locator('.ledger-conflict');
    await expect(cards).toHaveCount(CONFLICTS.length);
    for (const conflict of CONFLICTS) {
      const card = page.locator(`#conflict-${conflict.id}`);
      await expect(card.getByRole('heading')).toHaveText(conflict.title[lang]);
      for (const paragraph of conflict.text[lang]) await expect(card).toContainText(paragraph);
      await expect(card.locator('.ledger-variants li')).toHaveCount(conflict.figures.length);
    }
    const disagreeing = ['1,696', '1,796', '385', '399', '4,604', '64.68', '68.19', '69.42', '4.09', '3.33'];
    const text = (await cards.allTextContents()).join(' ');
    for (const number of disagreeing)
      expect(text).toContain(
        lang === 'en' ? number : number.replace(/[,.]/g, (mark) => (mark === ',' ? '.' : ',')),
      );
  });
}

test('a figure is searched for, and the list narrowed, by keyboard', async ({ page }) => {
  await open(page, './?view=figures&lang=en');
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('f062');
  await expect(page.locator('.ledger-row')).toHaveCount(1);
  await expect(page.locator('#F062')).toContainText('600');
  await expect(page.locator('#F062')).toContainText('Perpusnas');
  await search.fill('');
  const fields = { Indicator: 1, Place: 2, Year: 1, Source: 1 } as const;
  for (const [label, steps] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    await field.focus();
    await press(page, 'ArrowDown', steps);
    const chosen = await field.locator('option:checked').textContent();
    const count = Number(/\(([\d,]+)\)$/.exec(chosen ?? '')?.[1]?.replaceAll(',', ''));
    await expect(page.getByText(new RegExp(`^${count} of 474 figures`))).toBeVisible();
    await press(page, 'Home');
    await expect(page).not.toHaveURL(/where=/);
  }
});

test('the figures on screen are taken away, and no others', async ({ page }) => {
  await open(page, './?view=figures&lang=en&q=kepulauan');
  const shown = await page.locator('.ledger-row').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(shown.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Download data' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('radio', { name: 'The data file alone' }).click();
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  const link = dialog.getByRole('link', { name: /^Save / });
  await expect(link).toBeVisible({ timeout: 45_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const lines = (await readFile(await download.path(), 'utf8')).match(/^"?[FS]\d{3}"?,/gm) ?? [];
  expect(lines.map((line) => line.replaceAll(/[",]/g, ''))).toEqual([...shown].sort());
});
