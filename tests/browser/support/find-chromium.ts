import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium that starts: CHROME_PATH, the system's, Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not start`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (
    [...system, ...PLACES, chromium.executablePath()].find((path) => isProgram(path) && starts(path)) ?? null
  );
}

/**
 * The same, and when there is none it tries to get one: Playwright's download, then the distribution's package.
 * Throws with what to do when nothing works.
 */
export function findOrInstallChromium(say: (line: string) => void): string {
  const there = findChromium();
  if (there) return there;
  say('No Chromium on this machine: trying to get one.');
  for (const attempt of attempts()) {
    say(`$ ${attempt.join(' ')}`);
    const [program = '', ...args] = attempt;
    spawnSync(program, args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const got = findChromium();
    if (got) return got;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge. Install one (on Debian: apt-get install chromium), or set ' +
      'CHROME_PATH to its program, and run the tests again.',
  );
}

/** Switches for a browser that is quiet on the network and, as root, runs without its sandbox. */
export function chromiumArgs(): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--disable-features=OptimizationHints,MediaRouter,Translate',
    '--font-render-hinting=none',
  ];
}

function attempts(): readonly (readonly string[])[] {
  const playwright = ['npx', 'playwright', 'install', 'chromium'];
  const apt = hasProgram('apt-get');
  const asRoot = process.getuid?.() === 0;
  if (!apt || !(asRoot || spawnSync('sudo', ['-n', 'true']).status === 0)) return [playwright];
  const root = asRoot ? [] : ['sudo', '-n'];
  return [
    playwright,
    [...root, 'npx', 'playwright', 'install-deps', 'chromium'],
    [...root, 'apt-get', 'update'],
    [...root, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ];
}

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
