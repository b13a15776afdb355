import { test as base, expect, type Page } from '@playwright/test';
import { environment } from './environment.ts';

interface Guard {
  /** Console errors that a test provokes on purpose; any other fails it. Null = none. */
  readonly expectedErrors: RegExp | null;
  /** Addresses off the origin that were asked for, though the browser cannot reach them. */
  readonly foreign: readonly string[];
}

/**
 * The browser test of this project: besides its own checks it fails on any request to another host, any console
 * error, any uncaught error and any breach of the content policy.
 */
export const test = base.extend<Guard>({
  expectedErrors: [null, { option: true }],
  foreign: [
    async ({ context, expectedErrors }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.addInitScript(reportViolations);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !environment.origins.includes(url.origin)) {
          foreign.push(request.url());
        }
      });
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => errors.push(`uncaught: ${error.error().message}`));
      await use(foreign);
      expect(foreign, 'requests to another host').toEqual([]);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      expect(unexpected, 'console errors, uncaught errors, policy breaches').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens `path` (relative to the site, or a whole address) and waits until the app says that it is ready. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Waits until the app has drawn what the address asks for. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
}

/** Waits until the engine has recomputed what is on screen and found it the same. */
export async function verified(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-verified', 'yes', { timeout: 45_000 });
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy breach: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}
