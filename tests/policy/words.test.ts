import { expect, test } from 'vitest';
import { filesUnder, textOf, trackedFiles } from './support/project-files.ts';

const TEXT = /\.(tsx?|mts|css|html|json|md|csv|sql|svg|txt|yml|yaml|sh)$|^\.ci\/run$|^LICENSE$|^\.gitignore$/;

/** Written in pieces, so that this file does not hold what it forbids. */
const MACHINE_PATHS = [
  ['..', 'shared'],
  ['', 'work', ''],
  ['', 'home', ''],
  ['', 'root', ''],
].map((parts) => parts.join('/'));
const REGISTRIES = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['deb', 'debian', 'org'],
].map((parts) => parts.join('.'));
const CDNS = [
  ['jsdelivr', 'net'],
  ['unpkg', 'com'],
  ['cdnjs', 'cloudflare', 'com'],
  ['esm', 'sh'],
  ['skypack', 'dev'],
  ['googleapis', 'com'],
  ['gstatic', 'com'],
  ['extensions', 'duckdb', 'org'],
  ['googletagmanager', 'com'],
].map((parts) => parts.join('.'));

test('no file names a path of the machine that wrote it, or a package registry', () => {
  const words = [...MACHINE_PATHS, ...REGISTRIES];
  const faults = trackedFiles()
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const text = textOf(path);
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
  expect(faults).toEqual([]);
});

test('no source reaches for a third-party host of scripts, fonts or extensions', () => {
  const faults = [...filesUnder('src'), ...filesUnder('data/site'), 'index.html', 'vite.config.ts']
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const text = textOf(path);
      return CDNS.filter((host) => text.includes(host)).map((host) => `${path}: ${host}`);
    });
  expect(faults).toEqual([]);
});

test('the page holds no inline script, style, style attribute or event attribute', () => {
  const page = textOf('index.html');
  expect(page.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
  expect(page.match(/<style|\sstyle\s*=|\son[a-z]+\s*=/g)).toBeNull();
});
