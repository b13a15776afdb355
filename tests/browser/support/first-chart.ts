import { expect, type Page } from '@playwright/test';

/** The chart that a page opens with, static or live. */
export const FIRST_CHART = '[data-first-chart]';

/** Waits until the chart that the build drew has been taken over by the live one. */
export async function liveChart(page: Page): Promise<void> {
  await expect(page.locator(`${FIRST_CHART} [data-chart="live"]`)).toBeVisible({ timeout: 45_000 });
}

declare global {
  interface Window {
    firstChartAt?: number;
  }
}

/** Call before opening the page: notes when the first chart has been painted. */
export async function watchFirstChart(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const look = (): void => {
      const chart = document.querySelector(selector);
      const shapes = chart?.querySelectorAll('svg path, canvas').length ?? 0;
      const seen = shapes > 0 && (chart?.getBoundingClientRect().height ?? 0) > 50;
      if (!seen) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => (window.firstChartAt = performance.now())));
    };
    requestAnimationFrame(look);
  }, FIRST_CHART);
}

/** When the first chart had been painted: milliseconds since navigation began, and since 1970. */
export async function firstChartPainted(
  page: Page,
): Promise<{ readonly ms: number; readonly epoch: number }> {
  await page.waitForFunction(() => window.firstChartAt !== undefined, undefined, { timeout: 60_000 });
  const [ms, origin] = await page.evaluate(() => [window.firstChartAt, performance.timeOrigin] as const);
  expect(ms).toBeDefined();
  return { ms: ms ?? Number.NaN, epoch: origin + (ms ?? Number.NaN) };
}
