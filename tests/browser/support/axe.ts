import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** Runs all of axe's default rules on the page as it stands; one line a violation, with the elements it names. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, target }) => `${target} ${html}`).join(' | ')}`,
  );
}
