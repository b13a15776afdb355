import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, isAbort, sha256Hex } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import {
  loadSnapshot,
  SnapshotError,
  type SnapshotProgress,
  type TableName,
} from '../../../src/snapshot/index.ts';
import {
  buildFixtureSnapshot,
  type FixtureOverrides,
  type FixtureRows,
} from '../../support/fixture-snapshot.ts';
import { servedFrom } from '../../support/served-snapshot.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createNodeEngine();
});
afterAll(() => engine.close());

async function failure(rows: FixtureRows, overrides: FixtureOverrides = {}): Promise<SnapshotError> {
  const snapshot = await buildFixtureSnapshot(rows, overrides);
  const error: unknown = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest).catch(
    (thrown) => thrown,
  );
  if (error instanceof SnapshotError) return error;
  throw new Error(`not a SnapshotError: ${String(error)}`);
}

async function rowsOf(schema: string, table: TableName): Promise<unknown> {
  const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM ${schema}.${table}`;
  return (await engine.ask({ sql, columns: { n: 'INTEGER' } })).columns.n?.[0];
}

test('a good snapshot loads without a warning, and its progress ends at its bytes', async () => {
  const snapshot = await buildFixtureSnapshot();
  const steps: SnapshotProgress[] = [];
  const loaded = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest, {
    onProgress: (progress) => steps.push(progress),
  });
  expect(loaded.warnings).toEqual([]);
  expect(await rowsOf(loaded.schema, 'libraries')).toBe(11);
  const bytes = [...snapshot.files.values()].reduce((sum, file) => sum + file.length, 0);
  expect(steps.at(-1)).toEqual({ stage: 'checking', loaded: bytes, total: bytes });
  expect(new Set(steps.map((step) => step.stage))).toEqual(new Set(['fetching', 'preparing', 'checking']));
});

test('two snapshots stand side by side in one engine, and one may be loaded twice', async () => {
  const one = await buildFixtureSnapshot();
  const two = await buildFixtureSnapshot({ libraries: [{ library_id: 'only' }], activity: [] });
  const first = await loadSnapshot(engine, servedFrom(one), one.manifest);
  const second = await loadSnapshot(engine, servedFrom(two), two.manifest);
  await loadSnapshot(engine, servedFrom(one), one.manifest);
  expect(first.schema).not.toBe(second.schema);
  expect([await rowsOf(first.schema, 'libraries'), await rowsOf(second.schema, 'libraries')]).toEqual([
    11, 1,
  ]);
});

test('tables that were not asked for stand there empty until they are', async () => {
  const snapshot = await buildFixtureSnapshot(
    { libraries: [{ library_id: 'V1' }] },
    { without: ['sharing'] },
  );
  const { schema } = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest, {
    tables: ['regions', 'libraries'],
  });
  expect([await rowsOf(schema, 'activity'), await rowsOf(schema, 'sharing')]).toEqual([0, 0]);
  await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest, { tables: ['activity'] });
  expect([await rowsOf(schema, 'activity'), await rowsOf(schema, 'libraries')]).toEqual([5, 1]);
});

test('a file that is not there is named', async () => {
  const snapshot = await buildFixtureSnapshot();
  snapshot.files.delete('activity.parquet');
  await expect(loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest)).rejects.toMatchObject({
    kind: 'file_missing',
    file: 'activity.parquet',
  });
});

test('a truncated file is told from one with a wrong sha256', async () => {
  const cut = { damage: { 'libraries.parquet': (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40) } };
  expect(await failure({}, cut)).toMatchObject({ kind: 'truncated', file: 'libraries.parquet' });
  const changed = {
    damage: { 'libraries.parquet': (bytes: Uint8Array) => bytes.with(100, (bytes[100] ?? 0) ^ 1) },
  };
  expect(await failure({}, changed)).toMatchObject({ kind: 'hash', file: 'libraries.parquet' });
});

test('a file with the right sha256 that is no Parquet is named', async () => {
  const snapshot = await buildFixtureSnapshot();
  const bytes = (snapshot.files.get('context.parquet') ?? new Uint8Array()).slice(0, -20);
  const file = { path: 'context.parquet', bytes: bytes.length, sha256: await sha256Hex(bytes), rows: 1 };
  const manifest = {
    ...snapshot.manifest,
    tables: { ...snapshot.manifest.tables, context: { files: [file] } },
  };
  snapshot.files.set('context.parquet', bytes);
  await expect(loadSnapshot(engine, servedFrom(snapshot), manifest)).rejects.toMatchObject({
    kind: 'not_parquet',
    file: 'context.parquet',
  });
});

const oneFinding = (error: SnapshotError) => {
  expect(error.kind).toBe('findings');
  expect(error.findings).toHaveLength(1);
  return error.findings[0];
};

test('a table that must be there is missed by name', async () => {
  expect(oneFinding(await failure({}, { without: ['libraries'] }))).toMatchObject({
    rule: 'missing_table',
    table: 'libraries',
  });
});

test('a missing column is named', async () => {
  expect(oneFinding(await failure({}, { columns: { libraries: { channel: null } } }))).toMatchObject({
    rule: 'missing_column',
    table: 'libraries',
    column: 'channel',
  });
});

test('a column of a wrong type is named with both types', async () => {
  expect(oneFinding(await failure({}, { columns: { libraries: { joined_year: 'VARCHAR' } } }))).toEqual({
    rule: 'wrong_type',
    table: 'libraries',
    column: 'joined_year',
    count: 1,
    examples: ['VARCHAR, expected INTEGER'],
    severity: 'error',
  });
});

test('a wider integer type is read as long as every value fits', async () => {
  const columns = { libraries: { joined_year: 'BIGINT' }, activity: { participants: 'BIGINT' } };
  const snapshot = await buildFixtureSnapshot({}, { columns });
  const { schema } = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest);
  const sql = `SELECT max(joined_year) AS y FROM ${schema}.libraries`;
  expect((await engine.ask({ sql, columns: { y: 'INTEGER' } })).columns.y).toEqual([2024]);
  const activity = [{ library_id: 'V1', participants: 3_000_000_000 }];
  expect(oneFinding(await failure({ activity }, { columns }))).toMatchObject({
    rule: 'wrong_type',
    column: 'participants',
    examples: ['3000000000'],
  });
});

test('a column that the contract does not know is a warning, and is not carried on', async () => {
  const snapshot = await buildFixtureSnapshot({}, { columns: { libraries: { colour: 'VARCHAR' } } });
  const { schema, warnings } = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest);
  expect(warnings).toMatchObject([{ rule: 'unknown_column', column: 'colour', severity: 'warning' }]);
  await expect(engine.run(`SELECT colour FROM ${schema}.libraries`)).rejects.toThrow();
});

test.each<[string, FixtureRows, object]>([
  [
    'an unknown region code',
    { libraries: [{ library_id: 'V1', region_code: '99.99' }], activity: [] },
    {
      rule: 'unknown_region',
      table: 'libraries',
      column: 'region_code',
      count: 1,
      examples: ['V1: 99.99'],
    },
  ],
  [
    'a repeated library_id',
    { libraries: [{ library_id: 'V1' }, { library_id: 'V1' }], activity: [] },
    {
      rule: 'duplicate_key',
      table: 'libraries',
      column: 'library_id',
      count: 1,
      examples: ['V1'],
    },
  ],
  [
    'a year before the programme',
    { libraries: [{ library_id: 'V1', joined_year: 1999 }], activity: [] },
    {
      rule: 'year_out_of_range',
      table: 'libraries',
      column: 'joined_year',
      count: 1,
      examples: ['V1: 1999'],
    },
  ],
  [
    'a year after the snapshot',
    { libraries: [{ library_id: 'V1', joined_year: 2026 }], activity: [] },
    {
      rule: 'year_out_of_range',
      table: 'libraries',
      column: 'joined_year',
      count: 1,
      examples: ['V1: 2026'],
    },
  ],
  ['an empty table', { libraries: [], activity: [] }, { rule: 'empty_table', table: 'libraries', count: 1 }],
])('%s is found at load', async (_, rows, finding) => {
  expect(oneFinding(await failure(rows))).toMatchObject(finding);
});

test('after a failure the tables are empty, not half there, and the mended snapshot loads', async () => {
  const bad = await buildFixtureSnapshot({
    libraries: [{ library_id: 'V1', joined_year: 1999 }],
    activity: [],
  });
  const schema = `s_${bad.manifest.content_sha256.slice(0, 8)}`;
  await expect(loadSnapshot(engine, servedFrom(bad), bad.manifest)).rejects.toThrow(SnapshotError);
  expect(await rowsOf(schema, 'libraries')).toBe(0);
  const good = await buildFixtureSnapshot();
  expect((await loadSnapshot(engine, servedFrom(good), good.manifest)).warnings).toEqual([]);
});

test('a load that is stopped rejects as stopped', async () => {
  const snapshot = await buildFixtureSnapshot();
  const stop = new AbortController();
  stop.abort();
  const load = loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest, { signal: stop.signal });
  await expect(load).rejects.toSatisfy(isAbort);
});

test('a table in hive folders is one table, and a key that is a column keeps its type', async () => {
  const snapshot = await buildFixtureSnapshot();
  const all = snapshot.manifest.tables.libraries?.files[0];
  const bytes = snapshot.files.get('libraries.parquet');
  if (all === undefined || bytes === undefined) throw new Error('no libraries');
  await engine.registerFile('hive-source.parquet', bytes);
  const files = [];
  for (const funding of ['apbn', 'village_fund', 'unspecified']) {
    const where = `FROM read_parquet('hive-source.parquet') WHERE funding = '${funding}'`;
    const part = await engine.writeParquet(`SELECT * EXCLUDE (funding) ${where}`);
    const count = await engine.ask({
      sql: `SELECT CAST(count(*) AS INTEGER) AS n ${where}`,
      columns: { n: 'INTEGER' },
    });
    const path = `libraries/funding=${funding}/part-0.parquet`;
    snapshot.files.set(path, part);
    files.push({
      path,
      bytes: part.length,
      sha256: await sha256Hex(part),
      rows: Number(count.columns.n?.[0]),
    });
  }
  const content_sha256 = 'e'.repeat(64);
  const manifest = {
    ...snapshot.manifest,
    content_sha256,
    tables: { ...snapshot.manifest.tables, libraries: { files } },
  };
  const { schema } = await loadSnapshot(engine, servedFrom(snapshot), manifest);
  const sql = `SELECT funding, CAST(count(*) AS INTEGER) AS n FROM ${schema}.libraries GROUP BY funding ORDER BY funding`;
  expect((await engine.ask({ sql, columns: { funding: 'VARCHAR', n: 'INTEGER' } })).columns).toEqual({
    funding: ['apbn', 'unspecified', 'village_fund'],
    n: [9, 1, 1],
  });
});

test('a large table stays a view over its bytes and answers the same; loading it again as rows works', async () => {
  const snapshot = await buildFixtureSnapshot({ funding: [{ amount_idr: 5 }, { amount_idr: 7 }] });
  const serve = servedFrom(snapshot);
  const sql = (schema: string) => `SELECT CAST(sum(amount_idr) AS DOUBLE) AS v FROM ${schema}.funding`;
  for (const viewFromRows of [1, 1_000_000, 1]) {
    const { schema } = await loadSnapshot(engine, serve, snapshot.manifest, { viewFromRows });
    expect((await engine.ask({ sql: sql(schema), columns: { v: 'DOUBLE' } })).columns.v).toEqual([12]);
  }
});

test('names that look like markup, SQL or other scripts stay text', async () => {
  const names = [
    `<img src=x onerror=alert(1)>`,
    `'; DROP TABLE x; --`,
    '\u202eanretsac\u202c "q"',
    'x'.repeat(10_000),
  ];
  const libraries = names.map((name, index) => ({ library_id: `L${index}`, name, evidence: 'registry' }));
  const snapshot = await buildFixtureSnapshot({ libraries, activity: [] });
  const { schema } = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest);
  const sql = `SELECT name FROM ${schema}.libraries ORDER BY library_id`;
  expect((await engine.ask({ sql, columns: { name: 'VARCHAR' } })).columns.name).toEqual(names);
});
