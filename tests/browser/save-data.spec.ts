import { axeViolations } from './support/axe.ts';
import { address } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

test('under Save-Data the engine waits for a word of the reader, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/\.wasm|\.parquet/.test(request.url())) engine.push(request.url());
  });
  await open(page, address('coverage', { lang: 'en' }));
  const mark = page.locator('[data-check]');
  await expect(mark).toHaveAttribute('data-check', 'waits');
  await mark.getByText('Not checked yet').click();
  await expect(mark.getByText(/Data saver is on/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(engine).toEqual([]);
  await mark.getByRole('button', { name: 'Fetch and check' }).click();
  await verified(page);
  await expect(mark).toHaveAttribute('data-check', 'yes');
  await expect(mark.getByText(/computed again in this browser/)).toBeVisible();
});
