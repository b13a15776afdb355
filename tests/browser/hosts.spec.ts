import { address, environment } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

for (const view of ['overview', 'coverage'] as const) {
  test(`the ${view} works fully with every host but its own out of reach`, async ({ page, foreign }) => {
    await open(page, address(view));
    await expect(page.locator('[data-first-chart]')).toBeVisible();
    await verified(page);
    expect(foreign).toEqual([]);
  });
}

test('the browser of these tests really reaches no other host', async ({ page, foreign }) => {
  await page.goto(environment.site);
  const reached = await page.evaluate(async () => {
    const link = document.createElement('img');
    const outcome = new Promise<string>((resolve) => {
      link.onload = () => resolve('reached');
      link.onerror = () => resolve('blocked');
    });
    link.src = 'blob:nothing';
    return outcome;
  });
  expect(reached).toBe('blocked');
  expect(foreign).toEqual([]);
});
