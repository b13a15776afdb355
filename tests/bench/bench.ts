import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readIndex } from '../../data/site/open-snapshot.ts';
import { DIST, SNAPSHOTS } from '../../data/site/project.ts';
import { serveSite } from '../../data/site/server.ts';
import { runScript } from '../../data/site/steps.ts';
import { FIRST_PAGES } from '../browser/support/environment.ts';
import { timeChoices } from './choices.ts';
import { exportSteps } from './export.ts';
import { type Load, launch, load } from './loads.ts';
import { timeQueries } from './queries.ts';
import { SLOW_4G, slowLink } from './slow-link.ts';
import { median, medianAndP90, printTable } from './statistics.ts';
import { yearSteps } from './steps.ts';
import { tableSteps } from './table-rows.ts';

/**
 * `npm run bench [-- --runs 5 --only loads,steps,choices,queries,table,export]`: builds the site, then prints times and sizes. It asserts
 * nothing: figures depend on the machine.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'loads,steps,choices,queries,table,export' },
    'skip-build': { type: 'boolean', default: false },
  },
});
const parts = values.only.split(',');
const runs = Number(values.runs);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

if (!values['skip-build']) runScript('data/site/build.ts');
const site = await serveSite({ folder: DIST, port: 0, host: '127.0.0.1', base: '/' });
const browser = await launch();
console.log(
  `\n${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores; Node ${process.version}; Chromium ${browser.version()}; ` +
    `${runs} runs each, cold; milliseconds as median / p90; bytes as sent (brotli, headers included)`,
);
if (parts.includes('loads')) await benchLoads();
if (parts.includes('steps')) await benchSteps();
if (parts.includes('choices')) await benchChoices();
if (parts.includes('queries')) await benchQueries();
if (parts.includes('table')) await benchTable();
if (parts.includes('export')) await benchExport();
await browser.close();
await site.close();

async function benchLoads(): Promise<void> {
  const link = await slowLink(Number(new URL(site.url).port));
  const conditions = [
    { name: 'unthrottled', base: site.url, cpu: 1 },
    { name: 'slow 4G, CPU / 4', base: `http://localhost:${link.port}/`, cpu: 4 },
  ];
  const rows: string[][] = [];
  for (const [page, path] of Object.entries(FIRST_PAGES)) {
    for (const { name, base, cpu } of conditions) {
      const loads: Load[] = [];
      for (let run = 0; run < runs; run += 1) loads.push(await load(browser, new URL(path, base).href, cpu));
      const of = (pick: (one: Load) => number): number[] => loads.map(pick);
      rows.push([
        page,
        name,
        medianAndP90(of((one) => one.firstChart)),
        medianAndP90(of((one) => one.ready)),
        medianAndP90(of((one) => one.verified)),
        kilobytes(median(of((one) => one.bytesBeforeChart))),
        kilobytes(median(of((one) => one.bytesInAll))),
        loads.at(-1)?.kinds ?? '',
      ]);
    }
  }
  link.close();
  const { bytesPerSecond, roundTripMs } = SLOW_4G;
  const speed = `slow 4G = ${(bytesPerSecond * 8) / 1e6} Mbit/s, ${roundTripMs} ms round trip, by a relay that all requests pass`;
  printTable(
    `Opening a page (412 x 900; ${speed}; CPU / 4 slows the main thread)`,
    ['page', 'condition', 'first chart', 'ready', 'verified', 'KB before chart', 'KB in all', 'KB by kind'],
    rows,
  );
}

async function benchSteps(): Promise<void> {
  const { script, layoutAndStyle, task, asked } = await yearSteps(
    browser,
    new URL(FIRST_PAGES.coverage, site.url).href,
  );
  printTable(
    `A year step by keyboard, coverage by province, unthrottled (${script.length} steps)`,
    ['script', 'layout and style', 'main thread in all', 'asked of engine and host'],
    [[medianAndP90(script, 1), medianAndP90(layoutAndStyle, 1), medianAndP90(task, 1), String(asked)]],
  );
}

async function benchChoices(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, cpu } of [
    { name: 'unthrottled', cpu: 1 },
    { name: 'CPU / 4', cpu: 4 },
  ])
    for (const one of await timeChoices(browser, new URL(FIRST_PAGES.coverage, site.url).href, cpu, runs))
      rows.push([
        one.name,
        name,
        String(one.task.length),
        medianAndP90(one.painted),
        medianAndP90(one.script),
        medianAndP90(one.layoutAndStyle),
        medianAndP90(one.task),
      ]);
  printTable(
    'A choice on the coverage page, after verification, from the press until it is painted',
    ['choice', 'condition', 'steps', 'painted', 'script', 'layout and style', 'main thread in all'],
    rows,
  );
}

async function benchQueries(): Promise<void> {
  const sizes = [200_000, 1_000_000];
  const results = await timeQueries(browser, readIndex(SNAPSHOTS).default, sizes);
  const names = Object.keys(results[0]?.node ?? {});
  const cells = (pick: (one: (typeof results)[number]) => readonly number[] | undefined): string[] =>
    results.map((one) => medianAndP90(pick(one) ?? [], 1));
  printTable(
    'Queries over so many rows of activity, median / p90 of 7, ms',
    ['question', ...sizes.map((rows) => `browser, ${rows}`), ...sizes.map((rows) => `Node, ${rows}`)],
    [
      ...names.map((name) => [
        name,
        ...cells(({ browser: b }) => b.questions[name]),
        ...cells(({ node }) => node[name]),
      ]),
      ['(start the engine)', ...results.map(({ browser: { start } }) => start.toFixed(0))],
      ['(load, check, prepare)', ...results.map(({ browser: b }) => b.load.toFixed(0))],
    ],
  );
}

async function benchTable(): Promise<void> {
  const rows = 1_000_000;
  const { steps, peakMemory } = await tableSteps(browser, rows, runs);
  printTable(
    `The table at ${rows} rows of activity, until the rows are painted; peak ${(peakMemory / 1e6).toFixed(0)} MB held by the page's process (resident, workers included)`,
    ['step', 'median / p90', 'times', 'longest task'],
    steps.map(({ name, ms, longestTask }) => [
      name,
      medianAndP90(ms),
      String(ms.length),
      longestTask.toFixed(0),
    ]),
  );
}

async function benchExport(): Promise<void> {
  const rows = 1_000_000;
  const { files, native, nativeOnOne, peakMemory } = await exportSteps(browser, rows, runs);
  printTable(
    `${rows} rows of activity as a file, sorted, written and read back; peak ${(peakMemory / 1e6).toFixed(0)} MB held by the page's process (resident, workers included)`,
    [
      'file',
      'median / p90',
      'longest task (0 = none of 50)',
      'times told of',
      'MB',
      'beside native COPY',
      'beside it on one core',
    ],
    [
      ...files.map(({ name, ms, longestTask, progress, bytes }) => [
        name,
        medianAndP90(ms),
        longestTask.toFixed(0),
        String(progress),
        (bytes / 1e6).toFixed(1),
        `${(median(ms) / median(native)).toFixed(1)} times`,
        `${(median(ms) / median(nativeOnOne)).toFixed(1)} times`,
      ]),
      ['native DuckDB, COPY', medianAndP90(native), '', '', '', '1', ''],
      ['native DuckDB, COPY on one core', medianAndP90(nativeOnOne), '', '', '', '', '1'],
    ],
  );
}
