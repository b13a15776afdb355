import { expect, test } from 'vitest';
import { textOf } from './support/project-files.ts';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const manifest: PackageFile = JSON.parse(textOf('package.json'));
const lock: Lock = JSON.parse(textOf('package-lock.json'));
const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test('every dependency is named with its exact version', () => {
  const loose = declared.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('the lockfile holds the versions that package.json names', () => {
  const different = declared.filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(different).toEqual([]);
});

test('the lockfile holds the packages of every platform, so that a clean install works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !foundFrom(path, name))
      .map((name) => `${name}, for ${path}`),
  );
  expect(missing).toEqual([]);
});

/** Whether a package at `path` of the lockfile finds `name` there, in its own node_modules or one above. */
function foundFrom(path: string, name: string): boolean {
  const own = path === '' ? '' : `${path}/`;
  if (lock.packages[`${own}node_modules/${name}`]) return true;
  return path !== '' && foundFrom(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

test('the lockfile names no host to download from', () => {
  const hosts = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
  expect(hosts).toEqual([]);
});

test('duckdb-wasm stays at the last release with Parquet linked in', () => {
  expect(manifest.dependencies['@duckdb/duckdb-wasm']).toBe('1.28.0');
});
