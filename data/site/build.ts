import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from './check-site.ts';
import { compressFolder } from './compress.ts';
import { readIndex } from './open-snapshot.ts';
import { ANSWERS, DIST, PROJECT, SNAPSHOTS } from './project.ts';
import { markFresh, markStale, runScript, runVite, seconds, siteHash } from './steps.ts';
import { readAnswers, writeAnswers } from './stored-answers.ts';

/**
 * `tsx data/site/build.ts [--only data]`
 * Data, stored answers, app, first charts, check, compression. Every step runs; the slow parts of each come from what
 * the last build kept, as long as nothing that they are made of has changed.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });

const PRERENDER_SCRIPT = 'data/site/prerender.ts';
const PRERENDER_ENTRY = 'src/app/prerender.tsx';

const has = (path: string): boolean => existsSync(join(PROJECT, path));

async function step(name: string, work: () => unknown): Promise<void> {
  const start = performance.now();
  console.log(`\n-- ${name}`);
  await work();
  console.log(`   ${name}: ${seconds(start)}`);
}

await step('data', () => runScript('data/build.ts'));

if (values.only !== 'data') {
  const hash = siteHash();
  markStale('site');
  await step('stored answers', () => runScript('data/site/answers.ts'));
  await step('app', () => {
    runVite('build', '--logLevel', 'warn');
    for (const { id } of readIndex(SNAPSHOTS).snapshots) {
      writeAnswers(join(DIST, 'snapshots', id, 'answers'), readAnswers(join(ANSWERS, id)));
    }
  });
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
