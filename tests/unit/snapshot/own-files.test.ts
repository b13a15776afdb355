import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import { unpack } from '../../../src/export/index.ts';
import {
  contentSha256,
  finishOwn,
  type GivenFile,
  loadSnapshot,
  type OwnFault,
  OwnFilesError,
  planOwnFiles,
  type StandIn,
  validate,
} from '../../../src/snapshot/index.ts';
import { buildFixtureSnapshot, type FixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { servedFrom } from '../../support/served-snapshot.ts';
import { readShippedSnapshot } from '../../support/shipped-snapshots.ts';

const TODAY = '2026-06-30';
const text = (path: string, content: string): GivenFile => ({
  path,
  bytes: new TextEncoder().encode(content),
});
const HEAD = 'library_id,tier,region_code,joined_year,channel';
const csv = (...lines: readonly string[]) => text('libraries.csv', [HEAD, ...lines].join('\n'));
const money = (...amounts: readonly string[]) =>
  text(
    'funding.csv',
    ['region_code;year;source;stage;purpose;amount_idr']
      .concat(amounts.map((amount) => `ID;2023;apbn;ceiling;x;${amount}`))
      .join('\n'),
  );

let engine: Engine;
let fixture: FixtureSnapshot;
let regions: StandIn;
beforeAll(async () => {
  engine = await createNodeEngine();
  fixture = await buildFixtureSnapshot();
  const shipped = readShippedSnapshot('2025-04');
  const [file] = shipped.manifest.tables.regions?.files ?? [];
  const bytes = file && shipped.files.get(file.path);
  if (!file || !bytes) throw new Error('no regions');
  regions = { table: 'regions', file, bytes };
});
afterAll(() => engine.close());

const plan = (...given: readonly GivenFile[]) => planOwnFiles(engine, given, async () => regions, TODAY);
async function faultOf(work: Promise<unknown>): Promise<Partial<OwnFault>> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof OwnFilesError)) throw thrown ?? new Error('nothing was thrown');
  return thrown.fault;
}
const given = ({ manifest, files }: FixtureSnapshot, folder = ''): GivenFile[] => [
  text(`${folder}manifest.json`, JSON.stringify(manifest)),
  ...[...files].map(([path, bytes]) => ({ path: folder + path, bytes })),
];

test('a CSV of libraries alone becomes a whole snapshot of registry rows that breaks no rule', async () => {
  const made = await plan(
    text(
      'libraries.csv',
      'library_id;Nama;tier;region_code;joined_year;joined_on;channel;Catatan\r\n' +
        'A1;"Taman; Baca";village;33.01;2023;31/07/2023;stimulus;x\r\nA2;;province;33;2024;;replication;\r\n',
    ),
  );
  expect(made.standIns).toEqual(['regions']);
  expect(made.manifest).toMatchObject({
    evidence: 'registry',
    as_of: '2024-12-31',
    library_rows: { province: 1, regency: 0, village: 1 },
  });
  expect(made.csv[0]).toMatchObject({
    unused: ['Catatan'],
    used: expect.arrayContaining([['Nama', 'name']]),
  });
  expect(made.csv[0]?.filled).toContainEqual(['evidence', 'registry']);
  const manifest = await finishOwn(made, { title: '', asOf: made.manifest.as_of }, []);
  const loaded = await loadSnapshot(engine, servedFrom({ files: new Map(made.files) }), manifest);
  expect((await validate(engine, loaded)).filter(({ severity }) => severity === 'error')).toEqual([]);
  const { columns } = await engine.ask({
    sql: `SELECT name, CAST(joined_on AS VARCHAR) AS joined_on, evidence FROM ${loaded.schema}.libraries ORDER BY library_id`,
    columns: { name: 'VARCHAR', joined_on: 'VARCHAR', evidence: 'VARCHAR' },
  });
  expect(columns).toEqual({
    name: ['Taman; Baca', null],
    joined_on: ['2023-07-31', null],
    evidence: ['registry', 'registry'],
  });
});

test('between semicolons a comma is the decimal mark', async () => {
  const made = await plan(csv('A1,village,33.01,2023,stimulus'), money('1234,5', '250000000', '0.5'));
  const manifest = await finishOwn(made, { title: '', asOf: made.manifest.as_of }, []);
  const { schema } = await loadSnapshot(engine, servedFrom({ files: new Map(made.files) }), manifest);
  const { columns } = await engine.ask({
    sql: `SELECT amount_idr FROM ${schema}.funding ORDER BY amount_idr`,
    columns: { amount_idr: 'DOUBLE' },
  });
  expect(columns.amount_idr).toEqual([0.5, 1234.5, 250000000]);
});

test('a folder with its manifest is taken as it is, whatever the folder is called', async () => {
  const made = await plan(...given(fixture, 'data 2026/'), text('data 2026/catatan.txt', 'x'));
  expect(made).toMatchObject({ described: true, unused: ['data 2026/catatan.txt'], standIns: [] });
  expect(made.manifest).toEqual(fixture.manifest);
});

test('Parquet files named after their table need no manifest', async () => {
  const bytes = fixture.files.get('libraries.parquet') ?? new Uint8Array();
  const made = await plan({ path: 'libraries.parquet', bytes });
  expect(made.manifest.tables.libraries?.files).toMatchObject([{ path: 'libraries.parquet', rows: 11 }]);
});

test('the same files as of another day are another snapshot, and a taken name gives way', async () => {
  const made = await plan(csv('A1,village,33.01,2023,stimulus'));
  const first = await finishOwn(made, { title: 'Uji', asOf: '2024-01-31' }, []);
  const second = await finishOwn(made, { title: 'Uji', asOf: '2024-02-29' }, [first]);
  expect(second.content_sha256).not.toBe(first.content_sha256);
  expect(second.id).not.toBe(first.id);
  expect(await faultOf(finishOwn(made, { title: '', asOf: '2024-01-31' }, [first]))).toMatchObject({
    kind: 'already_there',
    got: first.id,
  });
  const described = await plan(...given(fixture));
  const other = { id: fixture.manifest.id, content_sha256: 'f'.repeat(64) };
  expect((await finishOwn(described, { title: '', asOf: '' }, [other])).id).toMatch(/^own-[0-9a-f]{8}$/);
});

describe('each bad input says what is wrong and where', () => {
  const damaged = (change: (files: Map<string, Uint8Array>) => void) => {
    const files = new Map(fixture.files);
    change(files);
    return given({ ...fixture, files });
  };
  const cases: Readonly<Record<string, readonly [() => readonly GivenFile[], Partial<OwnFault>]>> = {
    'nothing that is known': [() => [text('foto.jpg', 'x')], { kind: 'nothing_usable', got: 'foto.jpg' }],
    'two manifests': [
      () => [text('a/manifest.json', '{}'), text('b/manifest.json', '{}')],
      { kind: 'two_manifests', file: 'b/manifest.json' },
    ],
    'a manifest that is no JSON': [
      () => [text('manifest.json', '{')],
      { kind: 'manifest_broken', file: 'manifest.json' },
    ],
    'a manifest of a later contract': [
      () => [text('manifest.json', '{"contract":9}')],
      { kind: 'contract_version' },
    ],
    'a file that the manifest names and is not there': [
      () => damaged((files) => files.delete('libraries.parquet')),
      { kind: 'file_missing', file: 'libraries.parquet' },
    ],
    'a file that changed': [
      () => damaged((files) => files.set('libraries.parquet', new Uint8Array([1, 2, 3]))),
      { kind: 'file_changed', file: 'libraries.parquet' },
    ],
    'a manifest whose content has another name': [
      () => given({ ...fixture, manifest: { ...fixture.manifest, content_sha256: '0'.repeat(64) } }),
      { kind: 'manifest_broken' },
    ],
    'activities without libraries': [
      () => [text('activity.csv', 'library_id,month,activities,participants\nA1,2024-01,1,2')],
      { kind: 'no_libraries', got: 'activity' },
    ],
    'a file that is no Parquet': [
      () => [text('libraries.parquet', 'library_id,tier')],
      { kind: 'not_parquet', file: 'libraries.parquet' },
    ],
    'a CSV in another encoding': [
      () => [{ path: 'libraries.csv', bytes: new Uint8Array([0x61, 0xe9, 0x0a]) }],
      { kind: 'csv_encoding', file: 'libraries.csv' },
    ],
    'an empty CSV': [() => [text('libraries.csv', '')], { kind: 'csv_empty' }],
    'a CSV that lacks columns': [
      () => [text('libraries.csv', 'library_id,tier\nA1,village')],
      { kind: 'csv_columns', line: 1, column: 'joined_year, channel' },
    ],
    'a CSV cell that is no number': [
      () => [csv('A1,village,33.01,2023,stimulus', 'A2,village,33.01,dua ribu,stimulus')],
      { kind: 'csv_value', line: 3, column: 'joined_year', got: 'dua ribu' },
    ],
    'a CSV amount whose points may stand for thousands': [
      () => [csv('A1,village,33.01,2023,stimulus'), money('1234,5', '1.234')],
      { kind: 'csv_value', line: 3, column: 'amount_idr', got: '1.234', expected: '1234,5' },
    ],
    'a CSV line with too many cells': [
      () => [csv('A1,village,33.01,2023,stimulus', 'A2,village,33.01,2023,stimulus,extra,more')],
      { kind: 'csv_shape', file: 'libraries.csv' },
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [files, fault]) => {
    expect(await faultOf(plan(...files()))).toMatchObject(fault);
  });
  test.each(['', '2024-13-01', '31/12/2024', '2024-02-30'])('the date "%s" is no date', async (asOf) => {
    const made = await plan(csv('A1,village,33.01,2023,stimulus'));
    expect(await faultOf(finishOwn(made, { title: '', asOf }, []))).toMatchObject({
      kind: 'bad_date',
      got: asOf,
    });
  });
});

test('a zip is opened, and a damaged or endless one is refused', async () => {
  expect(() => unpack(new Uint8Array([1, 2, 3]), 100)).toThrow();
  const { zipSync } = await import('fflate');
  const zip = zipSync({ 'a/libraries.csv': new TextEncoder().encode(HEAD) });
  expect(unpack(zip, 1000).map(({ path }) => path)).toEqual(['a/libraries.csv']);
  expect(() => unpack(zip, 10)).toThrow(RangeError);
});

test('the name of a content does not depend on the order of its files', async () => {
  expect(await contentSha256(['b', 'a'])).toBe(await contentSha256(['a', 'b']));
});
