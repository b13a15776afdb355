import type { Page } from '@playwright/test';

/** How a mark is drawn: the colour of its ground, and the path and colour of the pattern over it (null = none). */
export interface Look {
  readonly ground: string;
  readonly pattern: string | null;
  readonly ink: string | null;
}

/** The looks on screen, measured: each region in the form, each region in the table, each entry of the legend. */
export interface Looks {
  readonly form: Readonly<Record<string, Look>>;
  readonly table: Readonly<Record<string, Look>>;
  /** By the label of the entry. */
  readonly legend: Readonly<Record<string, Look>>;
  /** Colour of each tile's text and of what it stands on. */
  readonly texts: readonly { readonly ink: string; readonly ground: string }[];
}

export function measureLooks(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const paint = (element: Element | null | undefined, name: 'fill' | 'stroke' | 'background-color') =>
      element ? getComputedStyle(element).getPropertyValue(name) : '';
    const inkOf = (path: Element | null | undefined) => {
      const fill = paint(path, 'fill');
      return fill === 'none' ? paint(path, 'stroke') : fill;
    };
    const look = (ground: string, path: Element | null | undefined) => ({
      ground,
      pattern: path?.getAttribute('d') ?? null,
      ink: path ? inkOf(path) : null,
    });
    const named = (fill: string) => document.getElementById(/#([^")]+)/.exec(fill)?.[1] ?? '');
    const swatch = (svg: Element | null | undefined) =>
      look(paint(svg?.querySelector('.ui-swatch-ground'), 'fill'), svg?.querySelector('g path'));
    const ofMap = (link: Element) => {
      const { left, top, width, height } = (link.querySelector('circle') ?? link).getBoundingClientRect();
      const shape = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .find((each) => each.closest('.map-chart') && each.tagName === 'path');
      const pattern = named(shape?.getAttribute('fill') ?? '');
      return pattern
        ? look(paint(pattern.querySelector('rect'), 'fill'), pattern.querySelector('path'))
        : look(paint(shape, 'fill'), null);
    };
    const ofMark = (link: Element) => {
      const mark = link.matches('.tile, .tile-mini') ? link : link.querySelector('.list-bar');
      const rect = mark?.querySelector('.tile-pattern rect');
      return look(
        paint(mark, 'background-color'),
        rect ? named(rect.getAttribute('fill') ?? '')?.querySelector('path') : null,
      );
    };
    const regionOf = (link: Element | null) =>
      new URLSearchParams(link?.getAttribute('href')?.split('?')[1]).get('region') ?? '';
    window.scrollTo(0, 0);
    document.querySelector('.map-links')?.scrollIntoView({ block: 'center' });
    return {
      form: Object.fromEntries([
        ...[...document.querySelectorAll('.map-links a')].map(
          (link) => [regionOf(link), ofMap(link)] as const,
        ),
        ...[...document.querySelectorAll('.region-form a[data-code]')].map(
          (link) => [link.getAttribute('data-code') ?? '', ofMark(link)] as const,
        ),
      ]),
      table: Object.fromEntries(
        [...document.querySelectorAll('.ui-table tbody tr:has(.ui-reason)')].map((row) => [
          regionOf(row.querySelector('a')),
          swatch(row.querySelector('.ui-reason .ui-swatch')),
        ]),
      ),
      legend: Object.fromEntries(
        [...document.querySelectorAll('.legend-row .ui-legend-entry')].map((entry) => [
          entry.querySelector('.ui-legend-label')?.textContent ?? '',
          swatch(entry.querySelector('.ui-swatch')),
        ]),
      ),
      texts: [...document.querySelectorAll('.region-form .tile')].map((tile) => ({
        ink: getComputedStyle(tile.querySelector('.tile-name') ?? tile).color,
        ground: getComputedStyle(tile).backgroundColor,
      })),
    };
  });
}

/** WCAG contrast of two colours as a browser computes them: `rgb(0, 0, 0)`. */
export function contrastOf(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
