import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Browser, Page } from '@playwright/test';
import { CACHE } from '../../data/site/project.ts';
import { longestTask, peakMemory, watchLongTasks } from './page-watch.ts';
import { SCALED, scaledSite } from './table-site.ts';

/** What it took to make a file of all rows, read back and offered: ms of each run, and the worst of the rest. */
export interface MadeFile {
  readonly name: string;
  readonly ms: readonly number[];
  readonly bytes: number;
  readonly longestTask: number;
  /** How often the page told of its progress. */
  readonly progress: number;
}
export interface ExportBench {
  readonly files: readonly MadeFile[];
  /** Native DuckDB's COPY of the same rows in the same order into CSV, on all cores and on one, ms. */
  readonly native: readonly number[];
  readonly nativeOnOne: readonly number[];
  readonly peakMemory: number;
}

const PACKS = ['The data file alone', 'ZIP with receipt and dictionary'];

/** Makes CSV files, bare and zipped in turn, of so many months of activity, beside native DuckDB's own. */
export async function exportSteps(browser: Browser, rows: number, runs: number): Promise<ExportBench> {
  const site = await scaledSite(rows);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  try {
    await watchLongTasks(page);
    await page.goto(`${site.url}?view=table&lang=en&mode=activity&snapshot=${SCALED}`);
    await page.locator('.ui-grid-rows .ui-grid-row').first().waitFor({ timeout: 90_000 });
    await page.waitForTimeout(2_000);
    await page.getByRole('button', { name: 'Download data' }).click();
    const made = PACKS.map((): Made[] => []);
    for (let run = 0; run < runs; run += 1)
      for (const [at, pack] of PACKS.entries()) made[at]?.push(await make(page, pack));
    const files = PACKS.map((pack, at): MadeFile => {
      const all = made[at] ?? [];
      return {
        name: `CSV: ${pack}`,
        ms: all.map(({ ms }) => ms),
        bytes: all[0]?.bytes ?? 0,
        longestTask: Math.max(...all.map(({ longestTask }) => longestTask)),
        progress: Math.min(...all.map(({ progress }) => progress)),
      };
    });
    return {
      files,
      native: await nativeCopies(runs),
      nativeOnOne: await nativeCopies(runs, 1),
      peakMemory: await peakMemory(browser),
    };
  } finally {
    await context.close();
    await site.close();
  }
}

type Made = Omit<MadeFile, 'name' | 'ms'> & { readonly ms: number };

async function make(page: Page, pack: string): Promise<Made> {
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('radio', { name: pack }).click();
  await page.evaluate(() => {
    const told = new Set<string>();
    const watch = new MutationObserver(() => {
      const text = document.querySelector('dialog[open] [role=progressbar], dialog[open] progress');
      told.add(text?.getAttribute('value') ?? text?.getAttribute('aria-valuenow') ?? '');
      document.documentElement.setAttribute('data-told', String(told.size));
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await longestTask(page);
  // Timed by the page itself: a look from outside comes up to half a second late.
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('dialog[open] button')].find(
      ({ textContent }) => textContent === 'Make the file',
    );
    button?.addEventListener(
      'click',
      () => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (document.querySelector('dialog[open] a[download]') === null) return;
          watch.disconnect();
          document.documentElement.setAttribute('data-took', String(performance.now() - start));
        });
        watch.observe(document.body, { subtree: true, childList: true });
      },
      { capture: true, once: true },
    );
    document.documentElement.removeAttribute('data-took');
  });
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await page.locator('html[data-took]').waitFor({ state: 'attached', timeout: 180_000 });
  const ms = Number(await page.locator('html').getAttribute('data-took'));
  const link = dialog.getByRole('link', { name: /^Save / });
  const longest = await longestTask(page);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = (await stat(await download.path())).size;
  const progress = Number(await page.locator('html').getAttribute('data-told'));
  return { ms, bytes, longestTask: longest, progress };
}

async function nativeCopies(runs: number, threads?: number): Promise<number[]> {
  const folder = join(CACHE, 'bench-site', 'snapshots', SCALED);
  const out = await mkdtemp(join(tmpdir(), 'bench-copy-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  if (threads) await connection.run(`SET threads = ${threads}`);
  for (const table of ['activity', 'libraries', 'regions'])
    await connection.run(`CREATE TABLE ${table} AS FROM '${join(folder, table)}.parquet'`);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const path = join(out, `${run}.csv`);
    const start = performance.now();
    await connection.run(`COPY (
      SELECT a.library_id, l.name, l.tier, l.channel, l.funding, l.region_code, r.name AS region, p.region_code AS province_code,
        p.name AS province, a.month, a.activities, a.participants, a.participants_female, a.visits, a.evidence
      FROM activity a JOIN libraries l USING (library_id)
      LEFT JOIN regions r ON r.region_code = l.region_code
      LEFT JOIN regions p ON p.region_code = left(l.region_code, 2)
      ORDER BY a.library_id, a.month) TO '${path}' (HEADER, FORCE_QUOTE (library_id, name, tier, channel, funding, region_code, region))`);
    times.push(performance.now() - start);
    if ((await stat(path)).size === 0) throw new Error('native COPY wrote nothing');
  }
  connection.closeSync();
  await rm(out, { recursive: true });
  return times;
}
