import { expect, test } from 'vitest';
import { filesUnder, textOf } from './support/project-files.ts';

const LINES_MAX = 300;
const sources = ['src', 'data', 'tests']
  .flatMap(filesUnder)
  .concat('vite.config.ts')
  .filter((path) => /\.(tsx?|css)$/.test(path));

test('no source file is longer than 300 lines', () => {
  const long = sources.flatMap((path) => {
    const lines = textOf(path).trimEnd().split('\n').length;
    return lines > LINES_MAX ? [`${path}: ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});

test('file names are in kebab-case', () => {
  const odd = sources.filter(
    (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path.split('/').at(-1) ?? ''),
  );
  expect(odd).toEqual([]);
});

test('no folder is named after what its files are instead of what they are about', () => {
  const names = new Set(['utils', 'util', 'helpers', 'hooks', 'types', 'common', 'misc', 'lib']);
  expect(filesUnder('src').filter((path) => path.split('/').some((part) => names.has(part)))).toEqual([]);
});

test('no source names a default export unless a tool asks for it', () => {
  const asked = new Set(['vite.config.ts', 'tests/browser/playwright.config.ts']);
  const faults = sources.filter((path) => !asked.has(path) && /^export default/m.test(textOf(path)));
  expect(faults).toEqual([]);
});
