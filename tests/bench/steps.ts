import type { Browser, CDPSession } from '@playwright/test';
import { HELPER } from './loads.ts';

/** What one year step costs on the main thread, milliseconds, and what it asks for. */
export interface Steps {
  readonly script: readonly number[];
  readonly layoutAndStyle: readonly number[];
  readonly task: readonly number[];
  /** Messages to the engine's worker and requests, over all steps. */
  readonly asked: number;
}

declare global {
  interface Window {
    workerMessages?: number;
  }
}

const ROUNDS = 3;

/** Moves the year slider of `url` by keyboard from the first to the last year and back, some rounds. */
export async function yearSteps(browser: Browser, url: string): Promise<Steps> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(HELPER);
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    window.workerMessages = 0;
    Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
      window.workerMessages = (window.workerMessages ?? 0) + 1;
      return Reflect.apply(post, this, args);
    };
  });
  try {
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset.verified === 'yes');
    const slider = page.getByRole('slider').first();
    await slider.focus();
    const years = await slider.evaluate((element) => {
      const limit = (name: string): number =>
        Number(element.getAttribute(name) ?? element.getAttribute(`aria-value${name}`));
      return limit('max') - limit('min');
    });
    let requests = 0;
    page.on('request', () => requests++);
    const messages = await page.evaluate(() => window.workerMessages ?? 0);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const steps: Record<'script' | 'layoutAndStyle' | 'task', number[]> = {
      script: [],
      layoutAndStyle: [],
      task: [],
    };
    for (let step = 0; step < years * 2 * ROUNDS; step += 1) {
      const before = await durations(session);
      await page.keyboard.press(Math.floor(step / years) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
      const after = await durations(session);
      steps.script.push(after.script - before.script);
      steps.layoutAndStyle.push(after.layoutAndStyle - before.layoutAndStyle);
      steps.task.push(after.task - before.task);
    }
    const asked = requests + (await page.evaluate(() => window.workerMessages ?? 0)) - messages;
    return { ...steps, asked };
  } finally {
    await context.close();
  }
}

export async function durations(
  session: CDPSession,
): Promise<Record<'script' | 'layoutAndStyle' | 'task', number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string): number =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    script: ms('ScriptDuration'),
    layoutAndStyle: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    task: ms('TaskDuration'),
  };
}
