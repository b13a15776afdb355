import { FIRST_PAGES, WIDTHS } from './support/environment.ts';
import { FIRST_CHART, liveChart } from './support/first-chart.ts';
import { pixelDifference } from './support/pixels.ts';
import { expect, open, test } from './support/test.ts';

/** The hashed scripts: without them the page stays as the build made it. */
const APP_SCRIPTS = /\/assets\/[^/]+\.js$/;
/** Share of pixels that may differ: text and edges are smoothed a little differently by the two renderings. */
const DIFFERENT_MAX = 0.01;

for (const [name, path] of Object.entries(FIRST_PAGES)) {
  for (const width of WIDTHS) {
    test(`the static and the live chart of the ${name} are one picture, ${width} px wide`, async ({
      page,
      context,
    }) => {
      const viewport = { width, height: 900 };
      const before = await context.newPage();
      await before.setViewportSize(viewport);
      await before.route(APP_SCRIPTS, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await before.goto(path);
      const staticChart = before.locator(FIRST_CHART);
      await expect(staticChart).toBeVisible();

      await page.setViewportSize(viewport);
      await open(page, path);
      await liveChart(page);
      const chart = page.locator(FIRST_CHART);
      expect(await chart.boundingBox()).toEqual(await staticChart.boundingBox());
      const different = await pixelDifference(
        context,
        await staticChart.screenshot(),
        await chart.screenshot(),
      );
      console.log(`${name} at ${width} px: ${(different * 100).toFixed(2)} % of pixels differ at the seam`);
      expect(different).toBeLessThanOrEqual(DIFFERENT_MAX);
      await before.close();
    });
  }
}
