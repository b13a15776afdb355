import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/snapshot/index.ts';
import { parseIndex, parseManifest, SnapshotError } from '../../../src/snapshot/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';

const MANIFEST: Manifest = (await buildFixtureSnapshot({}, { without: ['sharing'] })).manifest;
const json = () => JSON.parse(JSON.stringify(MANIFEST));

function failure(work: () => unknown): SnapshotError {
  try {
    work();
  } catch (error) {
    if (error instanceof SnapshotError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

test('a manifest comes out as it was written, without fields that the contract does not know', () => {
  expect(parseManifest({ ...json(), comment: 'more' })).toEqual(MANIFEST);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['text', 'manifest'],
  ['an empty object', {}],
])('%s is a corrupt manifest', (_, document) => {
  expect(failure(() => parseManifest(document))).toMatchObject({
    kind: 'manifest_corrupt',
    file: 'manifest.json',
  });
});

test('another contract version is told from a corrupt manifest, whatever else is in it', () => {
  const error = failure(() => parseManifest({ contract: 2, tables: [] }));
  expect(error).toMatchObject({ kind: 'contract_version', detail: 'contract 2; this app reads 1' });
});

test('every issue is listed, each with its path', () => {
  const document = json();
  document.as_of = '2025-02-30';
  document.evidence = 'guessed';
  document.library_rows.village = -1;
  delete document.title.en;
  document.tables.libraries.files[0].sha256 = 'ABC';
  document.tables.libraries.files[0].bytes = '12';
  const { issues } = failure(() => parseManifest(document));
  expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
    'bad_value as_of',
    'bad_value evidence',
    'bad_value tables.libraries.files[0].sha256',
    'missing title.en',
    'wrong_type library_rows.village',
    'wrong_type tables.libraries.files[0].bytes',
  ]);
});

test.each([
  '../secret.parquet',
  '/etc/passwd',
  'https://example.org/a.parquet',
  'a/../../b',
  'a\\b',
  '//host/a',
  '',
])('a file path that leaves the snapshot is refused: %s', (path) => {
  const document = json();
  document.tables.libraries.files[0].path = path;
  const { issues } = failure(() => parseManifest(document));
  expect(issues).toMatchObject([{ path: 'tables.libraries.files[0].path' }]);
});

test('hive folders are allowed in a path', () => {
  const document = json();
  document.tables.activity.files[0].path = 'activity/year=2024/part-0.parquet';
  expect(parseManifest(document).tables.activity?.files[0]?.path).toBe('activity/year=2024/part-0.parquet');
});

test('an id that could name another folder is refused', () => {
  for (const id of ['..', 'a/b', '', '.hidden', 'a b']) {
    expect(failure(() => parseManifest({ ...json(), id })).issues).toMatchObject([{ path: 'id' }]);
  }
});

test('an index must hold its own default', () => {
  const { id, as_of, evidence, title, content_sha256 } = MANIFEST;
  const index = { contract: 1, default: id, snapshots: [{ id, as_of, evidence, title, content_sha256 }] };
  expect(parseIndex(index)).toEqual(index);
  expect(failure(() => parseIndex({ ...index, default: '1999-01' }))).toMatchObject({
    kind: 'manifest_corrupt',
    issues: [{ path: 'default' }],
  });
  expect(failure(() => parseIndex({ ...index, snapshots: [] })).kind).toBe('manifest_corrupt');
});
