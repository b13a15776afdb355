import { type Engine, EngineError, sha256Hex, sqlText } from '../../engine/index.ts';
import { contentSha256 } from '../content-hash.ts';
import { CONTRACT_VERSION, type TableName } from '../contract.ts';
import { readFiles } from '../load/table-sql.ts';
import type { Manifest, ManifestFile } from '../manifest.ts';
import { parseManifest } from '../parse-manifest.ts';
import { SnapshotError } from '../snapshot-error.ts';
import { readCsvTable } from './csv-table.ts';
import { type CsvReport, type GivenFile, OwnFilesError } from './fault.ts';
import { type SortedFiles, sortFiles } from './sort-files.ts';

/** A file that stands in for a table that the reader did not bring. */
export interface StandIn {
  readonly table: TableName;
  readonly file: ManifestFile;
  readonly bytes: Uint8Array;
}

/** Files that can become a snapshot: their manifest, made or given, and the bytes by its paths. Rules are not run yet. */
export interface OwnPlan {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The reader's manifest; false = made here, with a date that the reader should look at. */
  readonly described: boolean;
  readonly csv: readonly CsvReport[];
  readonly unused: readonly string[];
  /** Tables that the app brings. */
  readonly standIns: readonly TableName[];
}

/** Reads what was dropped. Throws OwnFilesError, or EngineError when the database fails. */
export async function planOwnFiles(
  engine: Engine,
  given: readonly GivenFile[],
  standIn: (table: 'regions') => Promise<StandIn>,
  today: string,
): Promise<OwnPlan> {
  const sorted = sortFiles(given);
  return sorted.manifest ? described(sorted, sorted.manifest, given) : made(engine, sorted, standIn, today);
}

async function described(
  sorted: SortedFiles,
  file: GivenFile,
  given: readonly GivenFile[],
): Promise<OwnPlan> {
  const manifest = manifestIn(file);
  const files = new Map<string, Uint8Array>();
  for (const named of Object.values(manifest.tables).flatMap((table) => table.files)) {
    const found = given.find(({ path }) => path === sorted.root + named.path);
    if (!found) throw new OwnFilesError('file_missing', { file: named.path });
    const got = await sha256Hex(found.bytes);
    if (got !== named.sha256)
      throw new OwnFilesError('file_changed', { file: named.path, got, expected: named.sha256 });
    files.set(named.path, found.bytes);
  }
  const hashes = Object.values(manifest.tables).flatMap((table) => table.files.map(({ sha256 }) => sha256));
  if ((await contentSha256(hashes)) !== manifest.content_sha256)
    throw broken(file.path, {
      code: 'bad_value',
      path: 'content_sha256',
      expected: await contentSha256(hashes),
    });
  const used = new Set([file.path, ...[...files.keys()].map((path) => sorted.root + path)]);
  const unused = given.map(({ path }) => path).filter((path) => !used.has(path));
  return { manifest, files, described: true, csv: [], unused, standIns: [] };
}

const broken = (file: string, issue: OwnFilesError['fault']['issues'][number]): OwnFilesError =>
  new OwnFilesError('manifest_broken', { file, issues: [issue] });

function manifestIn({ path, bytes }: GivenFile): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : '';
    throw new OwnFilesError('manifest_broken', { file: path, got }, cause);
  }
  try {
    return parseManifest(json, path);
  } catch (thrown) {
    if (!(thrown instanceof SnapshotError)) throw thrown;
    const kind = thrown.kind === 'contract_version' ? 'contract_version' : 'manifest_broken';
    throw new OwnFilesError(kind, { file: path, got: thrown.detail ?? '', issues: thrown.issues }, thrown);
  }
}

async function made(
  engine: Engine,
  sorted: SortedFiles,
  standIn: (table: 'regions') => Promise<StandIn>,
  today: string,
): Promise<OwnPlan> {
  const csv: CsvReport[] = [];
  const brought = sorted.parquet.map(({ table, path, bytes }) => ({ table, bytes, path }));
  for (const file of sorted.csv) {
    const { bytes, report } = await readCsvTable(engine, file, file.table);
    csv.push(report);
    brought.push({ table: file.table, bytes, path: file.path.replace(/\.\w+$/, '.parquet') });
  }
  if (!brought.some(({ table }) => table === 'libraries'))
    throw new OwnFilesError('no_libraries', { got: brought.map(({ table }) => table).join(', ') });
  const files = new Map<string, Uint8Array>();
  const tables: Partial<Record<TableName, { files: ManifestFile[] }>> = {};
  const add = (table: TableName, file: ManifestFile, bytes: Uint8Array) => {
    files.set(file.path, bytes);
    const known = tables[table] ?? { files: [] };
    known.files.push(file);
    tables[table] = known;
  };
  for (const [at, { table, bytes, path }] of brought.entries()) {
    const own = brought.filter((each) => each.table === table).length === 1;
    const named = own ? `${table}.parquet` : `${table}/part-${at}.parquet`;
    const sha256 = await sha256Hex(bytes);
    add(
      table,
      { path: named, bytes: bytes.length, sha256, rows: await rowsIn(engine, table, bytes, path) },
      bytes,
    );
  }
  const standIns: TableName[] = [];
  if (!tables.regions) {
    const { file, bytes } = await standIn('regions');
    add('regions', file, bytes);
    standIns.push('regions');
  }
  const facts = await factsOf(engine, brought);
  const manifest: Manifest = {
    contract: CONTRACT_VERSION,
    id: '' as Manifest['id'],
    title: { id: '', en: '' },
    as_of: facts.last === null || facts.last > today ? today : facts.last,
    evidence: 'registry',
    notes: { id: [], en: [] },
    complete_through: [],
    headlines: [],
    sources: [],
    tables,
    library_rows: facts.tiers,
    content_sha256: '',
  };
  return { manifest, files, described: false, csv, unused: sorted.unused, standIns };
}

let counted = 0;
async function withFile<T>(
  engine: Engine,
  bytes: Uint8Array,
  work: (name: string) => Promise<T>,
): Promise<T> {
  counted += 1;
  const name = `own-count-${counted}.parquet`;
  await engine.registerFile(name, bytes.slice());
  try {
    return await work(name);
  } finally {
    await engine.dropFile(name);
  }
}

function rowsIn(engine: Engine, table: TableName, bytes: Uint8Array, path: string): Promise<number> {
  return withFile(engine, bytes, async (name) => {
    try {
      const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM ${readFiles(table, [name])}`;
      return Number((await engine.ask({ sql, columns: { n: 'INTEGER' } })).columns.n?.[0]);
    } catch (thrown) {
      if (!(thrown instanceof EngineError) || thrown.kind !== 'query_failed') throw thrown;
      throw new OwnFilesError('not_parquet', { file: path, got: thrown.message.slice(0, 200) }, thrown);
    }
  });
}

interface Facts {
  readonly tiers: Manifest['library_rows'];
  /** The last day that the libraries speak of; null when they name none. */
  readonly last: string | null;
}

/** What a manifest states of the libraries; columns that are not there or not of their type count as nothing. */
async function factsOf(
  engine: Engine,
  brought: readonly { readonly table: TableName; readonly bytes: Uint8Array }[],
): Promise<Facts> {
  const tiers = { province: 0, regency: 0, village: 0 };
  let last: string | null = null;
  for (const { table, bytes } of brought) {
    if (table !== 'libraries') continue;
    await withFile(engine, bytes, async (name) => {
      const from = `FROM ${readFiles('libraries', [name])}`;
      const count = (tier: string) =>
        `CAST(count(*) FILTER (WHERE tier = ${sqlText(tier)}) AS INTEGER) AS ${tier}`;
      const counts = `SELECT ${count('province')}, ${count('regency')}, ${count('village')} ${from}`;
      const found = await asked(engine, counts, {
        province: 'INTEGER',
        regency: 'INTEGER',
        village: 'INTEGER',
      });
      tiers.province += Number(found?.province ?? 0);
      tiers.regency += Number(found?.regency ?? 0);
      tiers.village += Number(found?.village ?? 0);
      const day = `SELECT CAST(CAST(max(coalesce(joined_on, make_date(joined_year, 12, 31))) AS DATE) AS VARCHAR) AS day ${from}`;
      const text = (await asked(engine, day, { day: 'VARCHAR' }))?.day;
      if (typeof text === 'string' && text > (last ?? '')) last = text;
    });
  }
  return { tiers, last };
}

async function asked<C extends Readonly<Record<string, 'INTEGER' | 'VARCHAR'>>>(
  engine: Engine,
  sql: string,
  columns: C,
) {
  try {
    const answer = await engine.ask({ sql, columns });
    return Object.fromEntries(Object.keys(columns).map((name) => [name, answer.columns[name]?.[0] ?? null]));
  } catch (thrown) {
    if (thrown instanceof EngineError && thrown.kind === 'query_failed') return null;
    throw thrown;
  }
}
