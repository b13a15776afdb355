import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { openSnapshot } from '../../data/site/open-snapshot.ts';
import { CACHE, SNAPSHOTS } from '../../data/site/project.ts';
import { serveSite } from '../../data/site/server.ts';
import { createNodeEngine } from '../../src/engine/node.ts';
import { askAll } from './ask.ts';
import type { BrowserQueries } from './page/main.ts';
import { writeScaled } from './scaled-snapshot.ts';

export interface Queries {
  readonly rows: number;
  readonly browser: BrowserQueries;
  readonly node: Record<string, number[]>;
}

/** Times the same questions over snapshots with so many rows of activity, in the browser and on Node. */
export async function timeQueries(
  browser: Browser,
  snapshot: string,
  sizes: readonly number[],
): Promise<Queries[]> {
  const folder = join(CACHE, 'bench');
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
  for (const rows of sizes) await writeScaled(join(SNAPSHOTS, snapshot), join(folder, String(rows)), rows);
  const site = await serveSite({ folder, port: 0, host: '127.0.0.1', base: '/' });
  const results: Queries[] = [];
  for (const rows of sizes) {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => window.benchQueries !== undefined);
    const inBrowser = await page.evaluate((name) => window.benchQueries?.(name), String(rows));
    await page.close();
    if (!inBrowser) throw new Error('the bench page did not start');
    const engine = await createNodeEngine();
    const { schema } = await openSnapshot(engine, join(folder, String(rows)));
    results.push({ rows, browser: inBrowser, node: await askAll(engine, schema) });
    await engine.close();
  }
  await site.close();
  return results;
}
