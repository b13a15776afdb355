import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './support/find-chromium.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The first process chooses the ports; the workers it starts inherit them. */
process.env.SITE_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
const port = Number(process.env.SITE_PORT);
process.env.SITE_URL = `http://localhost:${port}/`;
process.env.SUBPATH_URL = `http://localhost:${port + 1}/a/b/`;

const serve = (onPort: number, base: string): string =>
  `"${process.execPath}" --import tsx data/site/serve.ts --port ${onPort} --base ${base}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: join(ROOT, 'test-results'),
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.SITE_URL,
    viewport: { width: 1280, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    // A trace of every test costs a third of the run. `npm test -- browser` takes none; `--trace on` with one test does.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [...chromiumArgs(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    },
  },
  webServer: [
    { command: serve(port, '/'), url: process.env.SITE_URL, cwd: ROOT },
    { command: serve(port + 1, '/a/b'), url: process.env.SUBPATH_URL, cwd: ROOT },
  ],
});
