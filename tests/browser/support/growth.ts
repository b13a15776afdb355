import type { Page } from '@playwright/test';
import { expect, open } from './test.ts';

/** Opens the growth page and waits until every answer is drawn, those that come later too, and every chart is live. */
export async function openWhole(page: Page, query: string): Promise<void> {
  await open(page, `./?view=growth${query === '' ? '' : `&${query}`}`);
  await whole(page);
}

export async function whole(page: Page): Promise<void> {
  await expect(page.locator('main .ui-skeleton')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('main .series-chart:not([data-chart="live"])')).toHaveCount(0);
}

/** All that a page shows: its words and every drawing, without the names that a drawing gives its own parts. */
export function pictureOf(
  page: Page,
): Promise<{ readonly words: string; readonly drawings: readonly string[] }> {
  return page.locator('.growth').evaluate((growth) => ({
    words: growth.textContent ?? '',
    drawings: [...growth.querySelectorAll('svg, .waterfall')].map((drawing) =>
      drawing.outerHTML.replaceAll(/zr\d+/g, 'zr').replaceAll(/_r_\w+_/g, 'id'),
    ),
  }));
}
