import { expect, test } from 'vitest';
import { dataImportFault, importFault, ROOMS, specifiersOf } from './support/imports.ts';
import { filesUnder, textOf } from './support/project-files.ts';

const sources = filesUnder('src').filter((path) => /\.(tsx?|css)$/.test(path));
const DATA_ROOMS = ['snapshot', 'engine', 'metrics', 'queries', 'charts', 'i18n', 'base'];

test('every folder of src is a room of the house', () => {
  const folders = new Set(
    sources.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]),
  );
  expect([...folders].filter((folder) => !(ROOMS as readonly string[]).includes(folder ?? ''))).toEqual([]);
});

test('rooms import downward only, through an entry, and each library has one door', () => {
  const faults = sources.flatMap((path) =>
    specifiersOf(textOf(path)).flatMap((specifier) => {
      const fault = importFault(path, specifier);
      return fault === null ? [] : [`${path}: ${fault}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('the data scripts use only the rooms that know no screen', () => {
  const faults = filesUnder('data')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      specifiersOf(textOf(path)).flatMap((specifier) => {
        const fault = dataImportFault(path, specifier, DATA_ROOMS);
        return fault === null ? [] : [`${path}: ${fault}`];
      }),
    );
  expect(faults).toEqual([]);
});

test('the rule sees every form of import', () => {
  const source = `
    import type { A } from './a.ts';
    import {
      b,
    } from "./b.ts";
    import './c.css';
    export * from './d.ts';
    const e = await import('./e.ts');
    let f: typeof import('./f.ts');
    require('./g.ts');
    // import './not.ts'
    /* import './nor.ts' */
  `;
  expect(specifiersOf(source)).toEqual([
    './a.ts',
    './b.ts',
    './c.css',
    './d.ts',
    './e.ts',
    './f.ts',
    './g.ts',
  ]);
});

test.each([
  ['src/base/x.ts', '../i18n/index.ts', 'downward only'],
  ['src/metrics/x.ts', '../queries/index.ts', 'downward only'],
  ['src/views/map/x.ts', '../../metrics/ratio.ts', 'entered by its index'],
  ['src/views/coverage/x.ts', '../table/index.ts', 'must not import the view'],
  ['src/views/region-map/x.ts', '../coverage/index.ts', 'must not import the view'],
  ['src/views/map/x.ts', 'echarts/core', 'charts only'],
  ['src/app/x.ts', '@duckdb/duckdb-wasm', 'engine only'],
  ['src/app/x.ts', 'lodash', 'no door'],
  ['src/engine/x.ts', 'node:fs', 'not in a browser'],
  ['src/engine/x.ts', '../../data/csv.ts', 'must not reach'],
])('%s importing %s is a fault', (file, specifier, words) => {
  expect(importFault(file, specifier)).toContain(words);
});

test.each([
  ['src/app/x.ts', '../views/coverage/index.ts'],
  ['src/views/index.ts', './coverage/model.ts'],
  ['src/views/coverage/x.ts', '../frame-index.ts'],
  ['src/views/coverage/x.ts', '../region-map/index.ts'],
  ['src/engine/node.ts', 'node:module'],
  ['src/charts/x.ts', 'echarts/core'],
])('%s importing %s is fine', (file, specifier) => {
  expect(importFault(file, specifier)).toBeNull();
});
