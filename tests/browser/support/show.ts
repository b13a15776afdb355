import type { Page } from '@playwright/test';
import { ready } from './test.ts';

/** Moves an open page to another address of the app, as "back" would: nothing is loaded anew. Waits until it is drawn. */
export async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, path);
  await page.waitForFunction(
    () =>
      document.querySelector('.view') !== null && document.querySelector('.view[aria-busy="true"]') === null,
    undefined,
    { timeout: 30_000 },
  );
  await ready(page);
}
