import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArgs, findOrInstallChromium } from '../browser/support/find-chromium.ts';
import { firstChartPainted, watchFirstChart } from '../browser/support/first-chart.ts';
import { byKind, total, watchTransfers } from '../browser/support/transfer.ts';

/** One cold opening of a page; milliseconds since navigation began, bytes as sent. */
export interface Load {
  readonly firstChart: number;
  readonly ready: number;
  /** NaN when the engine did not finish in time. */
  readonly verified: number;
  readonly bytesBeforeChart: number;
  readonly bytesInAll: number;
  readonly kinds: string;
}

declare global {
  interface Window {
    readyAt?: number;
    verifiedAt?: number;
  }
}

/** tsx marks functions with a helper of this name; a function sent to the page must find it there. */
export const HELPER = 'globalThis.__name ??= (value) => value';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallChromium((line) => console.error(line)),
    args: chromiumArgs(),
  });
}

/** Opens `url` with an empty cache; the main thread runs `cpu` times slower. */
export async function load(browser: Browser, url: string, cpu: number): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    await page.addInitScript(HELPER);
    const log = watchTransfers(page);
    await watchFirstChart(page);
    await watchStates(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
    const chart = await firstChartPainted(page);
    await page.waitForFunction(() => window.readyAt !== undefined, undefined, { timeout: 120_000 });
    await page
      .waitForFunction(() => window.verifiedAt !== undefined, undefined, { timeout: 180_000 })
      .catch(() => undefined);
    const [ready, verified] = await page.evaluate(() => [window.readyAt, window.verifiedAt] as const);
    const all = await log.upTo();
    return {
      firstChart: chart.ms,
      ready: ready ?? Number.NaN,
      verified: verified ?? Number.NaN,
      bytesBeforeChart: total(await log.upTo(chart.epoch)),
      bytesInAll: total(all),
      kinds: byKind(all),
    };
  } finally {
    await context.close();
  }
}

/** Notes when the page says that it is ready and that its figures are verified. */
async function watchStates(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (): void => {
      const { state, verified } = document.documentElement?.dataset ?? {};
      if (state === 'ready') window.readyAt ??= performance.now();
      if (verified === 'yes' || verified === 'no') window.verifiedAt ??= performance.now();
    };
    new MutationObserver(look).observe(document, { attributes: true, subtree: true, childList: true });
  });
}
