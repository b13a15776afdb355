import type { Locator, Page } from '@playwright/test';
import { formatsOf, type Messages, translator } from '../../src/i18n/index.ts';
import type { OwnFaultKind, RuleId } from '../../src/snapshot/index.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { axeViolations } from './support/axe.ts';
import { expect, open, ready, test, verified } from './support/test.ts';

const words = (lang: 'id' | 'en') => translator(lang).snapshots.own;
const HEAD = 'library_id,name,tier,region_code,joined_year,channel';
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const csv = (...lines: readonly string[]) => file('libraries.csv', [HEAD, ...lines].join('\n'));
const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
const register = (page: Page, lang: 'id' | 'en') =>
  page.getByRole('button', { name: words(lang).register }).click();

test('rows of a reader are read, checked, seen as a registry, kept over a reload, and removed', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, './?view=data&mode=files');
  const fixture = await buildFixtureSnapshot({
    libraries: [
      { library_id: 'A1', name: 'Taman Baca', region_code: '33.01', joined_year: 2023, evidence: 'registry' },
      { library_id: 'A2', tier: 'regency', region_code: '33.74', joined_year: 2024, evidence: 'registry' },
    ],
  });
  await choose(page, file('libraries.parquet', fixture.files.get('libraries.parquet') ?? new Uint8Array()));
  await expect(page.locator('.data-draft')).toContainText(words('id').standIn, { timeout: 45_000 });
  await page.getByLabel(words('id').title).fill('Sistem <b>kami</b>');
  await page.getByLabel(words('id').asOf).fill('2024-12-31');
  await page.getByRole('checkbox', { name: words('id').keep }).check();
  expect(await axeViolations(page)).toEqual([]);
  await register(page, 'id');
  await expect(page.locator('.ui-notice-good')).toContainText(words('id').done, { timeout: 45_000 });
  await expect(page.locator('[data-own]')).toContainText('Sistem <b>kami</b>');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: words('id').open }).click();
  await ready(page);
  await expect(page).toHaveURL(/view=coverage.*snapshot=own-/);
  await expect(page.locator('.evidence-strip')).toContainText(translator('id').evidence.names.registry);
  await page.reload();
  await verified(page);
  await expect(page.locator('.evidence-strip')).toContainText(translator('id').evidence.names.registry);
  const id = new URL(page.url()).searchParams.get('snapshot') ?? '';
  await open(page, `./?view=overview&snapshot=${id}`);
  await expect(page.locator('.overview-sentences')).toContainText(formatsOf('id').date('2024-12-31'));
  await open(page, `./?view=data&snapshot=2023-11&compare=${id}&metric=libraries`);
  await expect(page.locator('[data-compared="2024"] td').nth(1)).toHaveText(/^2\b/);
  await open(page, `./?view=data&mode=files&snapshot=${id}`);
  await page
    .locator('[data-own]')
    .getByRole('button', { name: words('id').remove })
    .click();
  await expect(page.locator('[data-own]')).toHaveCount(0);
  await ready(page);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-own]')).toHaveCount(0);
  await expect(page.locator('.evidence-strip')).not.toContainText(translator('id').evidence.names.registry);
});

interface Bad {
  readonly files: readonly ReturnType<typeof file>[];
  readonly says: (t: Messages) => readonly string[];
}
const fault =
  (
    kind: OwnFaultKind,
    about: { file?: string; column?: string; got?: string; expected?: string },
    line = 0,
  ) =>
  (t: Messages): readonly string[] => {
    const p = { file: '', column: '', got: '', expected: '', ...about };
    const { happened, next } = t.snapshots.own.faults[kind](p);
    const where = t.snapshots.own.where({ file: p.file, line: String(line), column: p.column });
    return [happened, next, t.snapshots.own.nothingLost, ...(line > 0 ? [where] : [])];
  };
const finding =
  (rule: RuleId, column: string, example: string) =>
  (t: Messages): readonly string[] => [
    t.snapshots.own.failed,
    t.errors.findings[rule]({ table: 'libraries', column, count: 1, examples: [example] }),
    t.snapshots.own.nothingLost,
  ];
const NAME = 'libraries.csv';

const REFUSED: Readonly<Record<string, Bad>> = {
  'a file that is nothing of ours': {
    files: [file('foto.jpg', 'x')],
    says: fault('nothing_usable', { got: 'foto.jpg' }),
  },
  'a zip that is damaged': { files: [file('data.zip', 'PK')], says: () => ['data.zip'] },
  'a manifest that is no JSON': {
    files: [file('manifest.json', '{')],
    says: fault('manifest_broken', { file: 'manifest.json' }),
  },
  'a manifest without its files': {
    files: [file('manifest.json', '{"contract":9}')],
    says: (t) => [
      t.snapshots.own.faults.contract_version({ file: 'manifest.json', column: '', got: '', expected: '' })
        .next,
    ],
  },
  'activities without libraries': {
    files: [file('activity.csv', 'library_id,month,activities,participants\nA1,2024-01,1,2')],
    says: fault('no_libraries', { got: 'activity' }),
  },
  'text that calls itself Parquet': {
    files: [file('libraries.parquet', HEAD)],
    says: fault('not_parquet', { file: 'libraries.parquet' }),
  },
  'a CSV in another encoding': {
    files: [file(NAME, new Uint8Array([0x61, 0xe9, 0x0a]))],
    says: fault('csv_encoding', { file: NAME }),
  },
  'a CSV that lacks columns': {
    files: [file(NAME, 'library_id,tier\nA1,village')],
    says: fault('csv_columns', { file: NAME, column: 'joined_year, channel', got: 'library_id, tier' }, 1),
  },
  'a cell that is no number': {
    files: [csv('A1,,village,33.01,2023,stimulus', 'A2,,village,33.01,kemarin,stimulus')],
    says: fault('csv_value', { file: NAME, column: 'joined_year', got: 'kemarin', expected: '1234' }, 3),
  },
};
const BROKEN: Readonly<Record<string, Bad>> = {
  'an unknown region': {
    files: [csv('A1,,village,99.01,2023,stimulus')],
    says: finding('unknown_region', 'region_code', 'A1: 99.01'),
  },
  'a library that stands there twice': {
    files: [csv('A1,,village,33.01,2023,stimulus', 'A1,,village,33.01,2023,stimulus')],
    says: finding('duplicate_key', 'library_id', 'A1'),
  },
  'a channel outside its list': {
    files: [csv('A1,,village,33.01,2023,hadiah')],
    says: finding('outside_list', 'channel', 'A1: hadiah'),
  },
};

const alert = (page: Page): Locator => page.locator('main [role="alert"]');
async function saysAll(page: Page, says: readonly string[]): Promise<void> {
  for (const each of says) await expect(alert(page)).toContainText(each, { timeout: 45_000 });
}

test('each bad file has its own message in both languages, and the snapshots that are there stay', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, './?view=data&mode=files');
  const other = { id: 'en', en: 'id' } as const;
  let lang: 'id' | 'en' = 'id';
  const inBoth = async (says: Bad['says']) => {
    await saysAll(page, says(translator(lang)));
    lang = other[lang];
    await page.getByRole('radio', { name: lang.toUpperCase(), exact: true }).click();
    await saysAll(page, says(translator(lang)));
  };
  for (const { files, says } of Object.values(REFUSED)) {
    await choose(page, ...files);
    await inBoth(says);
  }
  for (const { files, says } of Object.values(BROKEN)) {
    await choose(page, ...files);
    await expect(page.locator('.data-draft')).toBeVisible({ timeout: 45_000 });
    await register(page, lang);
    await inBoth(says);
    await expect(page.locator('[data-own]')).toHaveCount(0);
  }
  expect(await axeViolations(page)).toEqual([]);
  await open(page, './?view=data');
  await expect(page.locator('.data-card')).toHaveCount(2);
  await verified(page);
});

test('the contract and its samples are on the page, and a sample passes every check', async ({ page }) => {
  await open(page, './?view=data&mode=files&lang=en');
  const fetching = page.waitForEvent('download');
  await page.getByRole('link', { name: words('en').template }).click();
  const path = await (await fetching).path();
  const { readFileSync } = await import('node:fs');
  await choose(page, file(NAME, readFileSync(path)));
  await expect(page.locator('.data-draft')).toBeVisible({ timeout: 45_000 });
  await register(page, 'en');
  await expect(page.locator('.ui-notice-good')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('[data-own]')).toContainText(words('en').notKept);
});
