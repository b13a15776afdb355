import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { CHANNELS, ERAS, FUNDINGS, TIERS } from '../../src/base/index.ts';
import { axeViolations } from './support/axe.ts';
import { LANGS, THEMES } from './support/environment.ts';
import { press } from './support/focus.ts';
import { expect, open, test, verified } from './support/test.ts';

// Each test opens several pages, and some start the engine.
test.describe.configure({ timeout: 180_000 });

const VIEWS = ['funding', 'sharing', 'figures'] as const;

/** What every figure of the page says of itself. */
const figures = (page: Page) =>
  page.locator('main .ui-figure').evaluateAll((all) =>
    all.map((figure) => {
      const said = (part: string) => figure.querySelector(`.ui-figure-${part}`)?.textContent?.trim() ?? '';
      const numbers =
        figure.querySelector('.series-chart, .funding-bars, .funding-heat, .dot-strip:not(.ledger-row *)') !==
        null;
      return {
        title:
          document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ?? '',
        unit: said('unit'),
        source: said('source'),
        evidence: said('evidence'),
        numbers,
      };
    }),
  );

for (const view of VIEWS)
  for (const [at, lang] of LANGS.entries()) {
    test(`every figure says title, unit, source and evidence, and axe finds nothing: ${view}, ${lang}`, async ({
      page,
    }) => {
      const places = {
        funding: ['', '&region=73', '&region=73.09&snapshot=2023-11'],
        sharing: ['', '&snapshot=2023-11'],
        figures: [lang === 'id' ? '' : '&q=perpusnas', '&snapshot=2023-11&q=maros'],
      }[view];
      for (const [turn, place] of places.entries()) {
        const theme = THEMES[(turn + at) % 2] ?? 'light';
        const width = turn % 2 === 0 ? 1440 : 360;
        await page.setViewportSize({ width, height: 900 });
        await open(page, `./?view=${view}&lang=${lang}&theme=${theme}${place}`);
        await expect(page.locator('[data-chart="static"]')).toHaveCount(0);
        const found = await figures(page);
        expect(found.length).toBeGreaterThan(0);
        for (const figure of found) {
          // A figure of the ledger is called by its indicator, however short that is.
          expect(figure.title.length, figure.title).toBeGreaterThan(view === 'figures' ? 3 : 12);
          expect(figure.source, figure.title).not.toBe('');
          expect(figure.evidence, figure.title).not.toBe('');
          if (figure.numbers) expect(figure.unit, figure.title).not.toBe('');
        }
        expect(await axeViolations(page), `${place} ${theme} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }

test('the map of knowledge sharing and its sources are walked by keyboard', async ({ page }) => {
  await open(page, './?view=sharing&lang=en');
  const links = page.locator('.map-links a');
  await links.first().focus();
  const card = page.getByRole('tooltip');
  await press(page, 'ArrowRight', 3);
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect(card).toContainText(name?.split(':')[0] ?? '-');
  const number = page.locator('.sharing-stated a').first();
  await number.focus();
  await press(page, 'Enter');
  await expect(page).toHaveURL(/view=figures.*q=S0\d\d/);
});

const some = <T>(values: readonly T[]) =>
  fc.subarray([...values], { maxLength: 2 }).map((list) => list.join(','));
/** Links to the three views in any state, as a reader may keep them. */
const links = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    snapshot: fc.constantFrom('', '2023-11'),
    region: fc.constantFrom('', '33', '73', '73.09', '11.05', '94'),
    year: fc.constantFrom('', '2019', '2022', '2025'),
    era: fc.constantFrom(...ERAS),
    mode: fc.constantFrom('', 'joined', 'all'),
    tier: some(TIERS),
    channel: some(CHANNELS),
    funding: some(FUNDINGS),
    q: fc.constantFrom('', 'maros', 'F280', '2023'),
    lang: fc.constantFrom(...LANGS),
    theme: fc.constantFrom(...THEMES),
  })
  .map((keys) => `./?${new URLSearchParams(Object.entries(keys).filter(([, value]) => value !== ''))}`);

/** Ids that the libraries count on, and the frame of a drawing, whose attributes come in either order. */
const CHANGING = /zr\d+-|_R_\w+_|:r\w+:|^<svg[^>]*>/g;

/** Every drawing, table and sentence of the page. */
async function picture(page: Page): Promise<readonly string[]> {
  await expect(page.locator('[data-chart="static"]')).toHaveCount(0);
  const html = await page.locator('main').evaluate((main) => {
    const svg = [...main.querySelectorAll('svg')].map((drawing) => drawing.outerHTML);
    return [...svg, main.textContent ?? ''];
  });
  return html.map((text) => text.replaceAll(CHANGING, ''));
}

for (const [at, link] of fc.sample(links, { numRuns: 6, seed: 4 }).entries()) {
  test(`a link draws the same picture again, before and after the engine answers (${at + 1})`, async ({
    page,
  }) => {
    await open(page, link);
    const first = await picture(page);
    await verified(page);
    expect(await picture(page), link).toEqual(first);
    await page.goto('about:blank');
    await open(page, link);
    expect(await picture(page), link).toEqual(first);
  });
}

test('the three views open from stored answers: no engine is fetched for them', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/\.wasm|\.parquet|duckdb/.test(request.url())) engine.push(request.url());
  });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  for (const snapshot of ['2025-04', '2023-11'])
    for (const view of VIEWS) {
      await open(page, `./?view=${view}&snapshot=${snapshot}`);
      await expect(page.locator('.ui-skeleton')).toHaveCount(0);
      expect(engine, `${view} ${snapshot}`).toEqual([]);
    }
});
