import { META_POLICY } from '../../data/site/csp.ts';
import { address, environment } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

test.describe('the policy holds against what would break it', () => {
  test.use({ expectedErrors: /policy breach|Content Security Policy|Failed to (load|fetch)/i });

  test('no inline script, style attribute or other host gets through', async ({ page }) => {
    await page.goto(address('overview'));
    const outcome = await page.evaluate(async () => {
      const breaches = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => breaches.add(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.owned = "yes"';
      document.head.append(script);
      const box = document.createElement('div');
      box.setAttribute('style', 'position:fixed');
      document.body.append(box);
      const reached = await fetch('data:text/plain,x').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      const position = getComputedStyle(box).position;
      box.remove();
      return {
        breaches: [...breaches].sort(),
        owned: document.documentElement.dataset.owned,
        position,
        reached,
      };
    });
    expect(outcome).toEqual({
      breaches: ['connect-src', 'script-src-elem', 'style-src-attr'],
      owned: undefined,
      position: 'static',
      reached: false,
    });
  });
});

test('the page states the policy and the server sends it, with the worker too', async ({ page }) => {
  const headers: string[] = [];
  page.on('response', async (response) => {
    headers.push((await response.headerValue('content-security-policy')) ?? `none: ${response.url()}`);
  });
  await open(page, address('overview'));
  await verified(page);
  const stated = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(stated).toBe(META_POLICY);
  expect(headers.filter((header) => !header.startsWith(META_POLICY))).toEqual([]);
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual(
    page.workers().map(() => new URL(environment.site).origin),
  );
});

test('the app breaks nothing of its policy on any of its pages', async ({ page }) => {
  for (const view of ['overview', 'coverage'] as const) {
    await open(page, address(view, { theme: 'dark', lang: 'en' }));
    await verified(page);
  }
});
