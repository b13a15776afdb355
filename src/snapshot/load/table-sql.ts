import { sqlName, sqlText } from '../../engine/index.ts';
import { type ColumnContract, TABLES, type TableName } from '../contract.ts';

/** Rows from which a table stays a view over its Parquet bytes: slower to scan, but not held twice. */
export const VIEW_FROM_ROWS = 2_000_000;

/** SQL schema of a snapshot in an engine: several snapshots may stand side by side. */
export function schemaName(contentSha256: string): string {
  return `s_${contentSha256.slice(0, 8)}`;
}

export function columnsOf(table: TableName): readonly (readonly [name: string, column: ColumnContract])[] {
  return Object.entries(TABLES[table].columns);
}

/**
 * Reads files as one table. Folders such as `year=2024/` give a column; where the contract has that column, it has
 * the contract's type, so that a code keeps its leading zero.
 */
export function readFiles(table: TableName, names: readonly string[]): string {
  const keys = new Set(
    names.flatMap((name) => [...name.matchAll(/(?:^|\/)(\w+)=[^/]*(?=\/)/g)].map((match) => match[1])),
  );
  const types = columnsOf(table)
    .filter(([name]) => keys.has(name))
    .map(([name, column]) => `${sqlText(name)}: ${column.type}`);
  const hive = keys.size === 0 ? 'hive_partitioning = false' : 'hive_partitioning = true';
  const typed = types.length === 0 ? '' : `, hive_types = {${types.join(', ')}}`;
  return `read_parquet([${names.map(sqlText).join(', ')}], union_by_name = true, ${hive}${typed})`;
}

/** The contract's columns, in its order and types, from a source that has them all. */
export function castColumns(table: TableName): string {
  return columnsOf(table)
    .map(([name, column]) => `CAST(${sqlName(name)} AS ${column.type}) AS ${sqlName(name)}`)
    .join(', ');
}

/** Makes `table` a view over `select`; kept as rows of its own when `stored`. */
export function createTable(schema: string, table: TableName, select: string, stored: boolean): string {
  const view = `${sqlName(schema)}.${sqlName(table)}`;
  const rows = `${sqlName(schema)}.${sqlName(`rows_${table}`)}`;
  if (!stored) return `CREATE OR REPLACE VIEW ${view} AS ${select}; DROP TABLE IF EXISTS ${rows};`;
  return `CREATE OR REPLACE TABLE ${rows} AS ${select}; CREATE OR REPLACE VIEW ${view} AS SELECT * FROM ${rows};`;
}

/** No rows, the contract's columns. */
export function emptyTable(table: TableName): string {
  const columns = columnsOf(table).map(
    ([name, column]) => `CAST(NULL AS ${column.type}) AS ${sqlName(name)}`,
  );
  return `SELECT ${columns.join(', ')} WHERE false`;
}
