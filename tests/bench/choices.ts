import type { Browser, CDPSession, Page } from '@playwright/test';
import { HELPER } from './loads.ts';
import { durations } from './steps.ts';

/** What one kind of choice costs, one number a step: from the press until it is painted, and the main thread's part. */
export interface ChoiceTimes {
  readonly name: string;
  readonly painted: readonly number[];
  readonly script: readonly number[];
  readonly layoutAndStyle: readonly number[];
  readonly task: readonly number[];
}

interface Step {
  /** Where the step starts, as a query; null = where the one before ended. */
  readonly from: string | null;
  /** What is pressed: a link or button by selector, or a select with the value that it takes. */
  readonly press: string;
  readonly value?: string;
}

const radio = (at: number) => `.coverage [role="radiogroup"] > :nth-child(${at})`;
const OPEN = '.ui-panel .panel-actions a';
const METRIC = '.coverage-controls select';
const TIER = '.coverage-controls .ui-filter input';
const CHANNEL = '.coverage-controls .ui-filter ~ .ui-filter input';

/** Provinces large and small are opened into their regencies; forms are switched at either level; choices are changed. */
const KINDS: Readonly<Record<string, readonly Step[]>> = {
  'open the regencies of a province, tiles': ['33', '35', '12', '51', '94'].map((region) => ({
    from: `view=coverage&form=tiles&region=${region}`,
    press: OPEN,
  })),
  'open the regencies of a province, list': ['33', '35', '12', '51', '94'].map((region) => ({
    from: `view=coverage&form=list&region=${region}`,
    press: OPEN,
  })),
  'switch the form, provinces': [2, 3, 1, 2, 3, 1].map((at, step) => ({
    from: step === 0 ? 'view=coverage' : null,
    press: radio(at),
  })),
  'switch the form, 514 regencies': [3, 2, 3, 2].map((at, step) => ({
    from: step === 0 ? 'view=coverage&level=regency&form=tiles' : null,
    press: radio(at),
  })),
  'change the metric, provinces': ['libraries', 'activities', 'regency_coverage', 'village_coverage'].map(
    (value, step) => ({ from: step === 0 ? 'view=coverage' : null, press: METRIC, value }),
  ),
  'change tier and channel, provinces': [TIER, TIER, CHANNEL, CHANNEL].map((press, step) => ({
    from: step === 0 ? 'view=coverage' : null,
    press,
  })),
};

/** Runs every kind so many rounds on one verified page, the main thread `cpu` times slower. */
export async function timeChoices(
  browser: Browser,
  url: string,
  cpu: number,
  rounds: number,
): Promise<readonly ChoiceTimes[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(HELPER);
  try {
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset.verified === 'yes', undefined, {
      timeout: 180_000,
    });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const all: ChoiceTimes[] = [];
    for (const [name, steps] of Object.entries(KINDS))
      all.push(await timeKind(page, session, name, steps, rounds));
    return all;
  } finally {
    await context.close();
  }
}

async function timeKind(
  page: Page,
  session: CDPSession,
  name: string,
  steps: readonly Step[],
  rounds: number,
): Promise<ChoiceTimes> {
  const made = {
    painted: [] as number[],
    script: [] as number[],
    layoutAndStyle: [] as number[],
    task: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1)
    for (const { from, press, value } of steps) {
      if (from !== null) await goTo(page, from);
      await settled(page);
      const before = await durations(session);
      made.painted.push(await page.evaluate(pressed, { press, value: value ?? null }));
      const after = await durations(session);
      made.script.push(after.script - before.script);
      made.layoutAndStyle.push(after.layoutAndStyle - before.layoutAndStyle);
      made.task.push(after.task - before.task);
    }
  return { name, ...made };
}

async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `?${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Until what was asked is drawn and checked, so that no work of the step before falls into the next. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(60);
  await page.waitForFunction(
    () =>
      document.querySelector('.view[aria-busy="true"]') === null &&
      document.documentElement.dataset.verified === 'yes',
    undefined,
    { timeout: 180_000 },
  );
  await page.waitForTimeout(60);
}

/** Presses and waits until the answer is drawn and a frame has been painted; milliseconds. */
async function pressed({ press, value }: { press: string; value: string | null }): Promise<number> {
  const target = document.querySelector(press);
  if (!(target instanceof HTMLElement)) throw new Error(`nothing to press: ${press}`);
  const start = performance.now();
  if (value !== null && target instanceof HTMLSelectElement) {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else target.click();
  for (;;) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (document.querySelector('.view[aria-busy="true"]') === null) return performance.now() - start;
  }
}
