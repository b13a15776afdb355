import { address } from './support/environment.ts';
import { expect, open, test, verified } from './support/test.ts';

declare global {
  interface Window {
    workerMessages?: number;
  }
}

test('moving through all years by keyboard asks neither the engine nor the host for anything', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    window.workerMessages = 0;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      window.workerMessages = (window.workerMessages ?? 0) + 1;
      return Reflect.apply(post, this, args);
    };
  });
  await open(page, address('coverage'));
  await verified(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const asked = await page.evaluate(() => window.workerMessages ?? 0);
  expect(asked).toBeGreaterThan(0);

  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('Home');
  const years = [await slider.getAttribute('aria-valuetext')];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('ArrowRight');
    const year = await slider.getAttribute('aria-valuetext');
    if (year === years.at(-1)) break;
    years.push(year);
  }
  expect(years.length).toBeGreaterThan(5);
  expect(await page.evaluate(() => window.workerMessages)).toBe(asked);
  expect(requests).toEqual([]);
});
