import type { Locator } from '@playwright/test';
import { FIRST_PAGES, WIDTHS } from './support/environment.ts';
import { FIRST_CHART, liveChart } from './support/first-chart.ts';
import { pixelDifference } from './support/pixels.ts';
import { expect, ready, test } from './support/test.ts';

/** The hashed scripts: while they are held back, the page stays as the build made it. */
const APP_SCRIPTS = /\/assets\/[^/]+\.js$/;
/** With `font-display: optional` the browser chooses the font in the first 100 ms, then stays with it. */
const FONT_DECIDED = 500;
/** Share of pixels that may differ: text and edges are smoothed a little differently by the two renderings. */
const DIFFERENT_MAX = 0.01;

for (const [name, path] of Object.entries(FIRST_PAGES)) {
  for (const width of WIDTHS) {
    test(`the static and the live chart of the ${name} are one picture, ${width} px wide`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(APP_SCRIPTS, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      const chart = page.locator(FIRST_CHART);
      await expect(chart.locator('[data-chart="static"]')).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(FONT_DECIDED);
      const [staticBox, staticPicture] = [await boxInPage(chart), await chart.screenshot()];

      release();
      await ready(page);
      await liveChart(page);
      expect(await boxInPage(chart)).toEqual(staticBox);
      const different = await pixelDifference(context, staticPicture, await chart.screenshot());
      console.log(`${name} at ${width} px: ${(different * 100).toFixed(2)} % of pixels differ at the seam`);
      expect(different).toBeLessThanOrEqual(DIFFERENT_MAX);
    });
  }
}

/** Where an element stands on its page, wherever the page is scrolled to. */
function boxInPage(element: Locator): Promise<Record<'x' | 'y' | 'width' | 'height', number>> {
  return element.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x: x + window.scrollX, y: y + window.scrollY, width, height };
  });
}
