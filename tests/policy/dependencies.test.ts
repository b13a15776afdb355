import { expect, test } from 'vitest';
import { textOf } from './support/project-files.ts';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
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

test('the lockfile names no host to download from', () => {
  const hosts = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
  expect(hosts).toEqual([]);
});

test('duckdb-wasm stays at the last release with Parquet linked in', () => {
  expect(manifest.dependencies['@duckdb/duckdb-wasm']).toBe('1.28.0');
});
