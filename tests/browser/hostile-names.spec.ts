import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import type { FixtureSnapshot, Row } from '../support/fixture-snapshot.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { wholeCountry } from '../support/whole-country.ts';
import { address } from './support/environment.ts';
import { hosted, hostSnapshot } from './support/fixture-site.ts';
import { expect, open, test, verified } from './support/test.ts';

const ID = 'ganas';
const SCRIPT = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>';
const TURNED = '\u202Enakilabret\u202C \u200F\u05D0\u05D1 "kutip" \'satu\' & `balik` {{2}}';
const LONG = 'A'.repeat(10_000);
const LONG_WORDS = 'Provinsi panjang '.repeat(600);

/** By province: what it is called. Every other region keeps its plain name. */
const NAMES: Readonly<Record<string, string>> = {
  '11': `${SCRIPT} Sebelas`,
  '12': TURNED,
  '13': LONG,
  '14': LONG_WORDS,
  '15': '"><svg/onload=window.owned=1>',
  '16': 'javascript:window.owned=1',
};

const village = (id: string, region: string | null, name: string): Row => ({
  library_id: id,
  region_code: region,
  name,
  evidence: 'registry',
});

test.use({ expectedErrors: /Failed to load resource/ });

let fixture: FixtureSnapshot;
test.beforeAll(async () => {
  const regions = wholeCountry().map((row) => ({
    ...row,
    name: NAMES[String(row.region_code)] ?? row.name ?? null,
  }));
  const mapped = Object.keys(NAMES).map((code) => village(`M${code}`, `${code}.01`, `${SCRIPT} ${code}`));
  const unmapped = [SCRIPT, TURNED, LONG, LONG_WORDS].map((name, at) => village(`U${at}`, null, name));
  const longId = village(LONG, null, SCRIPT);
  fixture = await buildFixtureSnapshot({
    regions,
    libraries: [...mapped, ...unmapped, longId],
    activity: [],
  });
});

async function openHostile(
  page: Page,
  view: 'overview' | 'coverage',
  keys: Readonly<Record<string, string>>,
) {
  const { notes, sources } = fixture.manifest;
  const text = `${SCRIPT} ${TURNED} ${LONG}`;
  const change = {
    id: ID,
    evidence: 'registry',
    title: { id: text, en: text },
    notes: { id: [...notes.id, text], en: [...notes.en, text] },
    sources: sources.map((source) => ({ ...source, title: text, attribution: text, licence: LONG })),
  } as const;
  await hostSnapshot(page, ID, hosted(fixture, change));
  await open(page, address(view, { snapshot: ID, ...keys }));
}

/** Nothing ran, nothing became an element, and the page does not scroll sideways. */
async function harmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    owned: 'owned' in window,
    made: document.querySelectorAll('[onerror], [onload], img, main script').length,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found).toEqual({ owned: false, made: 0, beyond: 0 });
}

for (const width of [360, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const view of ['overview', 'coverage'] as const) {
      test(`names stay text on the map, its card and its links, ${view}`, async ({ page }) => {
        await openHostile(page, view, { lang: 'en' });
        await harmless(page);
        for (const [code, name] of Object.entries(NAMES)) {
          const link = page.locator(`.map-links a[href*="region=${code}"]`);
          expect(await link.getAttribute('aria-label')).toContain(name.slice(0, 100));
          await link.focus();
          const card = page.getByRole('tooltip');
          await expect(card).toContainText(name.slice(0, 100).trim());
          const box = await card.boundingBox();
          expect(box?.height ?? 999).toBeLessThan(300);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          await harmless(page);
        }
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) each.setAttribute('open', '');
        });
        await harmless(page);
      });
    }

    test('names stay text in the panel, and it keeps its size', async ({ page }) => {
      await openHostile(page, 'coverage', {});
      for (const [code, name] of Object.entries(NAMES)) {
        await page.locator(`.map-links a[href*="region=${code}"]`).focus();
        await page.keyboard.press('Enter');
        const panel = page.locator('.ui-panel');
        const heading = panel.getByRole('heading', { level: 2 });
        await expect(heading).toContainText(name.slice(0, 100).trim());
        expect((await heading.boundingBox())?.height ?? 999).toBeLessThan(130);
        expect((await panel.boundingBox())?.width).toBeLessThanOrEqual(Math.min(width, 448));
        await harmless(page);
      }
    });

    test('names stay text in the table and in the list of what does not map', async ({ page }) => {
      await openHostile(page, 'coverage', {});
      const t = translator('id');
      for (const name of Object.values(NAMES)) {
        const row = page.getByRole('row').filter({ hasText: name.slice(0, 100).trim() });
        await expect(row).toHaveCount(1);
        expect((await row.boundingBox())?.height ?? 999).toBeLessThan(110);
      }
      await page.locator('summary', { hasText: t.coverage.totals.unmappedHeading }).click();
      const list = page.locator('.map-totals li');
      await expect(list).toHaveCount(5);
      for (const name of [SCRIPT, TURNED, LONG, LONG_WORDS]) {
        await expect(list.filter({ hasText: name.slice(0, 100).trim() }).first()).toBeVisible();
      }
      for (const item of await list.all())
        expect((await item.boundingBox())?.height ?? 999).toBeLessThan(130);
      await harmless(page);
      await verified(page);
      await harmless(page);
    });
  });
}

test('a turned name leaves the direction of the words around it alone', async ({ page }) => {
  await openHostile(page, 'coverage', {});
  const t = translator('id');
  await page.locator('summary', { hasText: t.coverage.totals.unmappedHeading }).click();
  const item = page.locator('.map-totals li').nth(2);
  const [left, right] = await item.evaluate((element, word) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(word) ?? -1;
      if (at < 0) continue;
      const edge = (offset: number) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return [edge(at), edge(at + word.length - 1)];
    }
    return [1, 0];
  }, t.terms.tiers.village.short);
  expect(right).toBeGreaterThan(left ?? 0);
});
