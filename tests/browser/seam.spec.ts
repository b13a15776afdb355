import { FIRST_PAGES, WIDTHS } from './support/environment.ts';
import { FIRST_CHART } from './support/first-chart.ts';
import { pixelDifference } from './support/pixels.ts';
import { expect, open, test } from './support/test.ts';

/** Share of pixels that may differ: text and edges are smoothed a little differently by the two renderings. */
const DIFFERENT_MAX = 0.01;

for (const [name, path] of Object.entries(FIRST_PAGES)) {
  for (const width of WIDTHS) {
    test(`the static and the live chart of the ${name} are one picture, ${width} px wide`, async ({
      browser,
      page,
      context,
    }) => {
      const viewport = { width, height: 900 };
      const still = await browser.newContext({ viewport, javaScriptEnabled: false, reducedMotion: 'reduce' });
      const before = await still.newPage();
      await before.goto(new URL(path, process.env.SITE_URL).href);
      const staticChart = before.locator(FIRST_CHART);
      await expect(staticChart).toBeVisible();

      await page.setViewportSize(viewport);
      await open(page, path);
      const liveChart = page.locator(FIRST_CHART);
      expect(await liveChart.boundingBox()).toEqual(await staticChart.boundingBox());
      const different = await pixelDifference(
        context,
        await staticChart.screenshot(),
        await liveChart.screenshot(),
      );
      console.log(`${name} at ${width} px: ${(different * 100).toFixed(2)} % of pixels differ at the seam`);
      expect(different).toBeLessThanOrEqual(DIFFERENT_MAX);
      await still.close();
    });
  }
}
