import { abortError, type Engine, sqlName } from '../../engine/index.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../contract.ts';
import type { Finding } from '../finding.ts';
import type { Manifest } from '../manifest.ts';
import { validationRules } from '../rules/index.ts';
import { ruleContext } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { fileFailure, SnapshotError } from '../snapshot-error.ts';
import { type FetchedFile, type FetchFile, fetchTables } from './fetch-files.ts';
import { checkColumns } from './schema-check.ts';
import { castColumns, createTable, emptyTable, readFiles, schemaName, VIEW_FROM_ROWS } from './table-sql.ts';

/** Bytes of the files while fetching; afterwards both are the total. */
export interface SnapshotProgress {
  readonly stage: 'fetching' | 'preparing' | 'checking';
  readonly loaded: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Default: all. Tables that were not asked for yet stand there with no rows, so that every query binds. */
  readonly tables?: readonly TableName[];
  /** Rows from which a table stays a view over its Parquet bytes. */
  readonly viewFromRows?: number;
  readonly onProgress?: (progress: SnapshotProgress) => void;
  readonly signal?: AbortSignal;
}

/** A snapshot inside an engine: its tables are `schema.regions`, `schema.libraries`, ... */
export interface LoadedSnapshot {
  readonly schema: string;
  readonly manifest: Manifest;
  readonly warnings: readonly Finding[];
}

/** File names in an engine are never used twice, not even after a failure. */
let loads = 0;

/**
 * Fetches tables of a snapshot, checks them by the quick rules, and makes them ready to be asked. May be called
 * again for more tables. Throws SnapshotError (findings: a rule is broken; the tables asked for are then empty),
 * EngineError or an AbortError.
 */
export async function loadSnapshot(
  engine: Engine,
  fetchFile: FetchFile,
  manifest: Manifest,
  options: LoadOptions = {},
): Promise<LoadedSnapshot> {
  const tables = options.tables ?? TABLE_NAMES;
  const schema = schemaName(manifest.content_sha256);
  refuse(missingTables(manifest, tables));
  let total = 0;
  const files = await fetchTables(
    fetchFile,
    manifest,
    tables,
    (loaded, of) => {
      total = of;
      options.onProgress?.({ stage: 'fetching', loaded, total });
    },
    options.signal,
  );
  options.onProgress?.({ stage: 'preparing', loaded: total, total });
  await engine.run(emptySchema(schema), options);
  const warnings: Finding[] = [];
  try {
    for (const table of tables) {
      const own = files.filter((file) => file.table === table);
      if (own.length > 0) warnings.push(...(await loadTable(engine, schema, table, own, options)));
    }
    options.onProgress?.({ stage: 'checking', loaded: total, total });
    const rules = validationRules(TABLE_NAMES, 'quick').filter((rule) => tables.includes(rule.table));
    warnings.push(...(await runRules(engine, ruleContext(schema, manifest), rules, options.signal)));
    refuse(warnings);
  } catch (error) {
    for (const table of tables) await engine.run(createTable(schema, table, emptyTable(table), true));
    throw error;
  }
  return { schema, manifest, warnings };
}

/** Registers a table's files and makes the table; returns warnings, throws SnapshotError. */
async function loadTable(
  engine: Engine,
  schema: string,
  table: TableName,
  files: readonly FetchedFile[],
  options: LoadOptions,
): Promise<readonly Finding[]> {
  loads += 1;
  const named = files.map((item) => ({
    ...item,
    name: `${schema}/${loads}/${item.file.sha256}/${item.file.path}`,
  }));
  const rows = files.reduce((sum, { file }) => sum + file.rows, 0);
  const stored = rows < (options.viewFromRows ?? VIEW_FROM_ROWS);
  let keep = false;
  try {
    for (const { name, bytes } of named) await engine.registerFile(name, bytes);
    const source = readFiles(
      table,
      named.map(({ name }) => name),
    );
    const findings = await checkColumns(engine, table, source).catch((error: unknown) =>
      blame(engine, table, named, error),
    );
    refuse(findings);
    if (options.signal?.aborted) throw abortError();
    await engine.run(
      createTable(schema, table, `SELECT ${castColumns(table)} FROM ${source}`, stored),
      options,
    );
    keep = !stored;
    return findings;
  } finally {
    if (!keep) for (const { name } of named) await engine.dropFile(name);
  }
}

/** Finds the file that cannot be read, and throws a SnapshotError that names it. */
async function blame(
  engine: Engine,
  table: TableName,
  files: readonly (FetchedFile & { readonly name: string })[],
  thrown: unknown,
): Promise<never> {
  for (const { name, file } of files) {
    try {
      await engine.run(`SELECT * FROM ${readFiles(table, [name])} LIMIT 0`);
    } catch (error) {
      throw fileFailure(file.path, error);
    }
  }
  throw thrown;
}

function missingTables(manifest: Manifest, tables: readonly TableName[]): readonly Finding[] {
  return tables
    .filter((table) => TABLES[table].required && (manifest.tables[table]?.files.length ?? 0) === 0)
    .map((table) => ({
      table,
      column: null,
      rule: 'missing_table',
      count: 1,
      examples: [],
      severity: 'error',
    }));
}

/** Every table of the contract, those that are not there yet with no rows. */
function emptySchema(schema: string): string {
  const views = TABLE_NAMES.map(
    (table) => `CREATE VIEW IF NOT EXISTS ${sqlName(schema)}.${sqlName(table)} AS ${emptyTable(table)}`,
  );
  return [`CREATE SCHEMA IF NOT EXISTS ${sqlName(schema)}`, ...views].join(';');
}

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new SnapshotError('findings', { findings: errors });
}
