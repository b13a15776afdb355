import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findOrInstallChromium } from './browser/support/find-chromium.ts';

/**
 * `npm test`: everything that CI runs, in order, each stage under its heading. A stage that fails does not hide the
 * next one, except that browser tests need a build. Words after the command name the stages to run:
 * `npm test -- types unit`.
 */
interface Stage {
  readonly name: string;
  readonly title: string;
  /** Name of a stage without whose success this one makes no sense. */
  readonly needs?: string;
  run(): boolean;
}

const ROOT = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [...args], options).status === 0;
}

/** The program `name` of an installed package. */
function program(packageName: string, name: string): string {
  const path = require.resolve(`${packageName}/package.json`);
  const { bin }: { bin: string | Record<string, string> } = require(path);
  return join(dirname(path), typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

const script = (path: string, ...args: readonly string[]): boolean =>
  node(['--import', 'tsx', path, ...args]);

const STAGES: readonly Stage[] = [
  { name: 'biome', title: 'Lint and format', run: () => node([program('@biomejs/biome', 'biome'), 'ci']) },
  { name: 'types', title: 'Types', run: () => node([program('typescript', 'tsc'), '-p', 'tsconfig.json']) },
  { name: 'data', title: 'Data', run: () => script('data/site/build.ts', '--only', 'data') },
  { name: 'unit', title: 'Unit and policy tests', run: () => node([program('vitest', 'vitest'), 'run']) },
  { name: 'build', title: 'Build', needs: 'data', run: () => script('data/site/build.ts') },
  {
    name: 'answers',
    title: 'Stored answers equal live ones',
    needs: 'build',
    run: () => script('data/site/verify-answers.ts'),
  },
  { name: 'browser', title: 'Browser tests', needs: 'build', run: browserTests },
];

function browserTests(): boolean {
  const browser = findOrInstallChromium((line) => console.log(line));
  console.log(`Browser: ${browser}`);
  const cli = program('@playwright/test', 'playwright');
  return node([cli, 'test', '--config', 'tests/browser/playwright.config.ts'], { CHROME_PATH: browser });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are ${STAGES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const results = new Map<string, string>();
const begun = performance.now();
for (const { name, title, needs, run } of STAGES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n==== ${title} ====`);
  if (needs !== undefined && results.get(needs)?.startsWith('failed')) {
    console.log(`left out: "${needs}" failed`);
    results.set(name, 'failed: not run');
    continue;
  }
  const start = performance.now();
  const ok = attempt(run);
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  results.set(name, `${ok ? 'ok' : 'failed'}, ${took}`);
  console.log(`---- ${title}: ${ok ? 'ok' : 'FAILED'}, ${took}`);
}

function attempt(run: () => boolean): boolean {
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

console.log('\n==== Summary ====');
for (const [name, result] of results) console.log(`${name.padEnd(8)} ${result}`);
const failed = [...results.values()].filter((result) => result.startsWith('failed')).length;
const total = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(`Stages: ${results.size - failed} passed, ${failed} failed, in ${total} min`);
process.exitCode = failed === 0 ? 0 : 1;
