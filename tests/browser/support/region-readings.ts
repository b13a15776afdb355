import type { Page } from '@playwright/test';

/** What one form says of each region, by code. */
export interface Reading {
  /** The whole name of the region's link. */
  readonly label: string;
  /** The number or reason as it is written beside or inside the mark; null where the form writes none (the map). */
  readonly written: string | null;
}

/** The regions of the form on screen: map, tiles or list. */
export function readForm(page: Page): Promise<Readonly<Record<string, Reading>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.map-links a, .region-form a[data-code]')].map((link) => {
        const code =
          link.getAttribute('data-code') ??
          new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('region') ??
          '';
        return [
          code,
          {
            label: link.getAttribute('aria-label') ?? link.querySelector('.ui-hidden')?.textContent ?? '',
            written: link.querySelector('.tile-value, .list-value')?.textContent?.trim() ?? null,
          },
        ];
      }),
    ),
  );
}

/** The values of the page's table by code, read from the column of that name. */
export function readTable(page: Page, column: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate((name) => {
    const table = document.querySelector('table.ui-table:has(a.ui-table-pick)');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])];
    const at = heads.findIndex((head) => head.textContent?.trim() === name);
    return Object.fromEntries(
      [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => {
        const href = row.querySelector('a')?.getAttribute('href') ?? '';
        return [
          new URLSearchParams(href.split('?')[1]).get('region') ?? '',
          row.children[at]?.textContent?.trim() ?? '',
        ];
      }),
    );
  }, column);
}

/** What the card says when each of these regions has the focus, by code. */
export function readCards(page: Page, codes: readonly string[]): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (wanted) => {
    const said: Record<string, string> = {};
    for (const code of wanted) {
      const link =
        document.querySelector(`.region-form a[data-code="${code}"]`) ??
        [...document.querySelectorAll('.map-links a')].find(
          (each) => new URLSearchParams(each.getAttribute('href')?.split('?')[1]).get('region') === code,
        );
      if (link instanceof HTMLElement || link instanceof SVGElement) link.focus({ preventScroll: true });
      await new Promise((done) => setTimeout(done));
      const card = document.querySelector('[role="tooltip"]');
      said[code] =
        `${card?.querySelector('.map-card-name')?.textContent}: ${card?.querySelector('.map-card-value')?.textContent}`;
    }
    if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
      document.activeElement.blur();
    return said;
  }, codes);
}

/** The rows of the data table that are on screen: name of the region, and what stands in the last column. */
export function readGrid(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.ui-grid-rows [role="row"]')].map((row) => {
        const cells = [...row.querySelectorAll('[role="rowheader"], [role="gridcell"]')];
        const last = cells.at(-1)?.cloneNode(true);
        if (last instanceof Element)
          for (const hidden of last.querySelectorAll('.ui-hidden')) hidden.remove();
        return [cells[0]?.textContent?.trim() ?? '', last?.textContent?.trim() ?? ''];
      }),
    ),
  );
}
