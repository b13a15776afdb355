import { FIRST_PAGES } from './support/environment.ts';
import { firstChartPainted, liveChart, watchFirstChart } from './support/first-chart.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shift.ts';
import { expect, ready, test } from './support/test.ts';
import { slowPhone } from './support/throttle.ts';
import { byKind, total, watchTransfers } from './support/transfer.ts';

const BYTES_MAX = 300_000;
const TARGET = 120_000;

for (const [name, path] of Object.entries(FIRST_PAGES)) {
  test(`the ${name} transfers at most 300 KB before its first chart is painted`, async ({ page }) => {
    const log = watchTransfers(page);
    await watchFirstChart(page);
    await slowPhone(page);
    await page.goto(path, { waitUntil: 'commit' });
    const { epoch, ms } = await firstChartPainted(page);
    await ready(page);
    const before = await log.upTo(epoch);
    const bytes = total(before);
    console.log(
      `first chart of ${name}: ${(bytes / 1000).toFixed(1)} KB in ${before.length} requests begun before it ` +
        `(${byKind(before)}); target ${TARGET / 1000} KB; painted after ${Math.round(ms)} ms on a slow phone`,
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BYTES_MAX);
  });

  for (const width of [360, 1440]) {
    test(`nothing of the ${name} moves while it loads and comes alive, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await watchLayoutShifts(page);
      await page.goto(path);
      await ready(page);
      await liveChart(page);
      await page.waitForTimeout(3000);
      expect(await layoutShifts(page)).toEqual([]);
    });
  }

  test(`nothing of the ${name} moves on a slow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await watchLayoutShifts(page);
    await slowPhone(page);
    await page.goto(path);
    await ready(page);
    await liveChart(page);
    await page.waitForTimeout(3000);
    expect(await layoutShifts(page)).toEqual([]);
  });
}
