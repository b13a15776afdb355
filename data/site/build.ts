import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from './check-site.ts';
import { compressFolder } from './compress.ts';
import { DIST, PROJECT } from './project.ts';
import { inputsHash, isFresh, markFresh, markStale, runScript, runVite, seconds, siteHash } from './steps.ts';

/**
 * `tsx data/site/build.ts [--only data]`
 * Data, stored answers, app, first charts, check, compression. The data step is left out while its inputs stay the
 * same; the rest always runs, the slow parts of it from what the last build kept.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });

const DATA_SCRIPT = 'data/build.ts';
const DATA_INPUTS = ['data', 'src/base', 'src/snapshot', 'src/engine', 'package-lock.json'];
const PRERENDER_SCRIPT = 'data/site/prerender.ts';
const PRERENDER_ENTRY = 'src/app/prerender.tsx';

const has = (path: string): boolean => existsSync(join(PROJECT, path));

async function step(name: string, work: () => unknown): Promise<void> {
  const start = performance.now();
  console.log(`\n-- ${name}`);
  await work();
  console.log(`   ${name}: ${seconds(start)}`);
}

await step('data', () => {
  if (!has(DATA_SCRIPT)) return console.log(`   ${DATA_SCRIPT} is not there`);
  const hash = inputsHash(DATA_INPUTS, ['data/site/']);
  if (isFresh('data', hash, 'public/snapshots/index.json')) return console.log('   up to date');
  markStale('data');
  runScript(DATA_SCRIPT);
  markFresh('data', hash);
});

if (values.only !== 'data') {
  const hash = siteHash();
  markStale('site');
  await step('stored answers', () => runScript('data/site/answers.ts'));
  await step('app', () => runVite('build', '--logLevel', 'warn'));
  if (has(PRERENDER_ENTRY) && has(PRERENDER_SCRIPT)) {
    await step('first charts', () => {
      runVite('build', '--ssr', PRERENDER_ENTRY, '--outDir', '.cache/prerender', '--logLevel', 'warn');
      runScript(PRERENDER_SCRIPT);
    });
  }
  await step('check', () => {
    const faults = checkSite(DIST);
    if (faults.length > 0) throw new Error(`The built site breaks its own rules:\n  ${faults.join('\n  ')}`);
  });
  await step('compress', async () => {
    const { files, rawBytes, brotliBytes, fromCache } = await compressFolder(DIST);
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
    console.log(
      `   ${files} files, ${megabytes(rawBytes)} MB to ${megabytes(brotliBytes)} MB, ${fromCache} kept`,
    );
  });
  markFresh('site', hash);
}
