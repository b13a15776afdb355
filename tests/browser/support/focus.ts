import { expect, type Page } from '@playwright/test';

/** Where the focus is. `seen`: it stands in the window and is marked by an outline or a ring. */
export interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly seen: boolean;
}

/** What has the focus; null when it is lost, that is on the page as a whole. */
export function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const inside =
      box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    const outline = getComputedStyle(element);
    const ring = element.querySelector(':scope > circle');
    const marked =
      (outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2) ||
      (ring !== null && getComputedStyle(ring).stroke !== 'none');
    // The content as a whole is marked by nothing: it is where the skip link leads, and where Tab goes on from.
    const seen = element.id === 'main' || (inside && marked);
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { tag: element.tagName.toLowerCase(), name: name.trim().slice(0, 60), seen };
  });
}

/** Waits until the focus is somewhere and seen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => focusOf(page)).toMatchObject({ seen: true });
}

/** Presses a key; the focus must not be lost by it. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
}
