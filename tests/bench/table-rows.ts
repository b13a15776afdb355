import type { Browser, Page } from '@playwright/test';
import { HELPER } from './loads.ts';
import { longestTask, peakMemory, watchLongTasks } from './page-watch.ts';
import { SCALED, scaledSite } from './table-site.ts';

/** What one kind of step in a long table took: milliseconds until its rows were painted, and the longest task in it. */
export interface TableStep {
  readonly name: string;
  readonly ms: readonly number[];
  readonly longestTask: number;
}
export interface TableBench {
  readonly steps: readonly TableStep[];
  /** Bytes. */
  readonly peakMemory: number;
}

const SORTS = ['participants', 'activities', 'region', 'month', 'tier'];
const WORDS = ['jawa', 'aceh', 'kota', 'papua', 'banten'];
const FILTERS = [
  'participants:from:40',
  'tier:in:village',
  'month:from:2023-01-01',
  'activities:from:3;participants:to:90',
  'region:has:kota',
];
const GROUPS = ['province', 'month', 'region', 'tier', 'library_id'];

/** Opens the months of activity of a snapshot with so many, then scrolls, sorts, filters and groups as a reader does. */
export async function tableSteps(browser: Browser, rows: number, runs: number): Promise<TableBench> {
  const site = await scaledSite(rows);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const steps: TableStep[] = [];
  const note = async (name: string, ms: readonly number[]) => {
    steps.push({ name, ms, longestTask: await longestTask(page) });
  };
  try {
    await page.addInitScript(HELPER);
    await watchLongTasks(page);
    await page.goto(`${site.url}?view=table&mode=activity&snapshot=${SCALED}`, { waitUntil: 'commit' });
    await note('open: first rows', [await shows(page, { row: 1 })]);
    await note('jump to the end, first', [await press(page, 'End', rows)]);
    await press(page, 'Home', 1);
    await note('jump to the end, again', await each(Array.from({ length: runs }), () => jump(page, rows)));
    await note('sort: first rows', await each(SORTS, (column) => sort(page, column)));
    await note('sorted: jump to the end', [await press(page, 'End', rows)]);
    await press(page, 'Home', 1);
    await note('search: first rows', await each(WORDS, (word) => search(page, word)));
    await note('filter a column: first rows', await each(FILTERS, (where) => link(page, { where })));
    await note('group: first groups', await each(GROUPS, (pivot) => link(page, { pivot })));
    return { steps, peakMemory: await peakMemory(browser) };
  } finally {
    await context.close();
    await site.close();
  }
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) times.push(await work(item));
  return times;
}

async function jump(page: Page, rows: number): Promise<number> {
  await press(page, 'Home', 1);
  return press(page, 'End', rows);
}

/** Presses Control and a key in the grid, and waits for a row. */
async function press(page: Page, key: string, row: number): Promise<number> {
  const start = await page.evaluate((name) => {
    const grid = document.querySelector('[role=grid], [role=treegrid]');
    const now = performance.now();
    grid?.dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey: true, bubbles: true }));
    return now;
  }, key);
  return (await shows(page, { row })) - start;
}

async function sort(page: Page, column: string): Promise<number> {
  const start = await page.evaluate((id) => {
    const now = performance.now();
    document.querySelector<HTMLElement>(`[role=columnheader][data-column="${id}"]`)?.click();
    return now;
  }, column);
  return (await shows(page, { row: 1, sorted: column })) - start;
}

async function search(page: Page, word: string): Promise<number> {
  const [start, before] = await page.evaluate((text) => {
    const grid = document.querySelector('[role=grid], [role=treegrid]');
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const now = performance.now();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (input) set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    return [now, grid?.getAttribute('aria-rowcount') ?? ''] as const;
  }, word);
  return (await shows(page, { row: 1, otherCount: before })) - start;
}

/** Goes to the unsorted table with that in its address, as Back and Forward do. */
async function link(page: Page, given: Readonly<Record<string, string>>): Promise<number> {
  const [start, before] = await page.evaluate((more) => {
    const grid = document.querySelector('[role=grid], [role=treegrid]');
    const url = new URL(location.href);
    for (const key of ['q', 'sort', 'where', 'pivot']) url.searchParams.delete(key);
    for (const [key, value] of Object.entries(more)) url.searchParams.set(key, value);
    const now = performance.now();
    history.pushState(history.state, '', url);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    return [now, grid?.getAttribute('aria-rowcount') ?? ''] as const;
  }, given);
  return (await shows(page, { row: 1, otherCount: before })) - start;
}

interface Shown {
  /** Counted from 1. */
  readonly row: number;
  readonly sorted?: string;
  readonly otherCount?: string;
}

/** When a row stood on screen with its cells, since the page began. */
async function shows(page: Page, wanted: Shown): Promise<number> {
  const handle = await page.waitForFunction(
    ({ row, sorted, otherCount }) => {
      const grid = document.querySelector('[role=grid], [role=treegrid]');
      if (!grid || document.querySelector('.view[aria-busy=true]')) return false;
      if (otherCount !== undefined && grid.getAttribute('aria-rowcount') === otherCount) return false;
      if (sorted && !grid.querySelector(`[data-column="${sorted}"][aria-sort]`)) return false;
      const line = grid.querySelector(`[aria-rowindex="${row + 1}"]`);
      if (!line || line.classList.contains('ui-grid-waiting')) return false;
      return performance.now();
    },
    wanted,
    { polling: 'raf', timeout: 90_000 },
  );
  return Number(await handle.jsonValue());
}
