import type { Page } from '@playwright/test';
import { type Messages, translator } from '../../src/i18n/index.ts';
import type { RuleId } from '../../src/snapshot/index.ts';
import {
  buildFixtureSnapshot,
  type FixtureOverrides,
  type FixtureRows,
  type FixtureSnapshot,
} from '../support/fixture-snapshot.ts';
import { address } from './support/environment.ts';
import { builtIndex, type HostedSnapshot, hosted, hostSnapshot } from './support/fixture-site.ts';
import { expect, open, ready, test, verified } from './support/test.ts';

const ID = 'uji';
const FILE = 'libraries.parquet';

/** No answer is stored for these snapshots, and some of their files are missing on purpose. */
test.use({ expectedErrors: /Failed to load resource/ });

interface Case {
  readonly rows?: FixtureRows;
  readonly overrides?: FixtureOverrides;
  readonly host?: (snapshot: FixtureSnapshot) => HostedSnapshot;
  /** What the page must say in a language. */
  readonly says: (t: Messages) => readonly string[];
}

const named = (snapshot: FixtureSnapshot) => hosted(snapshot, { id: ID });
const snapshotFault = (kind: keyof Messages['errors']['snapshot'], file: string) => (t: Messages) => {
  const { happened, works, next } = t.errors.snapshot[kind]({ snapshot: ID, file, detail: null });
  return [happened, works, next];
};
const finding =
  (rule: RuleId, column: string | null, count = 1, examples: readonly string[] = []) =>
  (t: Messages) => [
    ...snapshotFault('findings', '')(t),
    t.errors.findings[rule]({ table: 'libraries', column, count, examples }),
  ];

const CASES: Readonly<Record<string, Case>> = {
  'a missing manifest': {
    host: ({ files }) => ({ manifest: null, files }),
    says: snapshotFault('manifest_missing', 'manifest.json'),
  },
  'a manifest that is no JSON': {
    host: ({ manifest, files }) => ({ manifest: JSON.stringify(manifest).slice(0, 200), files }),
    says: snapshotFault('manifest_corrupt', 'manifest.json'),
  },
  'a manifest of another shape': {
    host: ({ files }) => ({ manifest: '{"contract":1,"id":[]}', files }),
    says: snapshotFault('manifest_corrupt', 'manifest.json'),
  },
  'a manifest of a later contract': {
    host: ({ files }) => ({ manifest: '{"contract":99}', files }),
    says: snapshotFault('contract_version', 'manifest.json'),
  },
  'a file that is missing': {
    host: (snapshot) => {
      const files = new Map(snapshot.files);
      files.delete(FILE);
      return named({ ...snapshot, files });
    },
    says: snapshotFault('file_missing', FILE),
  },
  'a truncated Parquet file': {
    overrides: { damage: { [FILE]: (bytes) => bytes.slice(0, bytes.length >> 1) } },
    says: snapshotFault('truncated', FILE),
  },
  'a file with another sha256': {
    overrides: { damage: { [FILE]: (bytes) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } },
    says: snapshotFault('hash', FILE),
  },
  'a missing column': {
    overrides: { columns: { libraries: { joined_year: null } } },
    says: finding('missing_column', 'joined_year'),
  },
  'a column of a wrong type': {
    overrides: { columns: { libraries: { joined_year: 'VARCHAR' } } },
    says: finding('wrong_type', 'joined_year', 1, ['VARCHAR, expected INTEGER']),
  },
  'an unknown region code': {
    rows: { libraries: [{ library_id: 'V1', region_code: '99.01' }] },
    says: finding('unknown_region', 'region_code', 1, ['V1: 99.01']),
  },
  'a library_id that stands there twice': {
    rows: { libraries: [{ library_id: 'V1' }, { library_id: 'V1' }] },
    says: finding('duplicate_key', 'library_id', 1, ['V1']),
  },
  'a year out of range': {
    rows: { libraries: [{ library_id: 'V1', joined_year: 1999 }] },
    says: finding('year_out_of_range', 'joined_year', 1, ['V1: 1999']),
  },
  'an empty table of libraries': {
    rows: { libraries: [] },
    says: finding('empty_table', null),
  },
};

const alert = (page: Page) => page.locator('main [role="alert"]');

async function saysAll(page: Page, says: readonly string[]): Promise<void> {
  await expect(alert(page)).toHaveCount(1);
  for (const words of says) await expect(alert(page)).toContainText(words);
}

for (const [name, { rows, overrides, host = named, says }] of Object.entries(CASES)) {
  test(`${name} has its own message in both languages, and other snapshots still open`, async ({ page }) => {
    const fixture = await buildFixtureSnapshot({ activity: [], ...rows }, overrides);
    await hostSnapshot(page, ID, host(fixture));
    await page.goto(address('coverage', { snapshot: ID }));
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-state', 'failed', { timeout: 45_000 });
    await saysAll(page, says(translator('id')));
    await page.getByRole('radio', { name: 'EN' }).click();
    await expect(root).toHaveAttribute('lang', 'en');
    await saysAll(page, says(translator('en')));

    await page.getByLabel(translator('en').shell.snapshot.label).selectOption(builtIndex().default);
    await ready(page);
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    await expect(page.locator('.ui-notice')).toHaveCount(0);
  });
}

test('a snapshot that failed does not stand over the numbers of the one before', async ({ page }) => {
  const fixture = await buildFixtureSnapshot({ libraries: [] });
  await hostSnapshot(page, ID, named(fixture));
  await open(page, address('coverage'));
  await page.getByLabel(translator('id').shell.snapshot.label).selectOption(ID);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed', { timeout: 45_000 });
  await expect(page.locator('[data-first-chart]')).toHaveCount(0);
  await page.goBack();
  await ready(page);
  await expect(page.locator('[data-first-chart]')).toBeVisible();
  await verified(page);
});

test('a snapshot that mends is shown after "try again"', async ({ page }) => {
  const fixture = await buildFixtureSnapshot();
  await hostSnapshot(page, ID, { ...named(fixture), manifest: null });
  await page.goto(address('coverage', { snapshot: ID }));
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await page.unrouteAll();
  await hostSnapshot(page, ID, named(fixture));
  await page.getByRole('button', { name: translator('id').errors.labels.retry }).click();
  await ready(page);
  await expect(page.getByRole('table').first()).toContainText('Jawa Tengah');
  await verified(page);
});
