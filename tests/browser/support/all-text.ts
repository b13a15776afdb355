import type { Page } from '@playwright/test';

const BLOCKS =
  'p, li, h1, h2, h3, h4, td, th, dt, dd, caption, figcaption, summary, label, option, button, small, text, a';

/** Everything that a page says, seen or only read aloud: the text of each block, and every name, title and description. */
export function allText(page: Page): Promise<readonly string[]> {
  return page.evaluate((blocks) => {
    const said = new Set<string>();
    const note = (text: string | null | undefined) => {
      const plain = text?.replace(/\s+/g, ' ').trim();
      if (plain) said.add(plain);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('script, style, template')) continue;
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'aria-roledescription',
        'title',
        'alt',
      ])
        note(element.getAttribute(name));
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      // A block speaks as a whole; text that stands in no block speaks for itself.
      if (element.matches(blocks) ? !element.querySelector(blocks) || own : own) note(element.textContent);
    }
    note(document.title);
    return [...said];
  }, BLOCKS);
}
