import { type Engine, sqlName } from '../../engine/index.ts';
import type { SqlType, TableName } from '../contract.ts';
import type { Finding, RuleId, Severity } from '../finding.ts';
import { columnsOf } from './table-sql.ts';

const INTEGERS = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'UTINYINT', 'USMALLINT', 'UINTEGER'];
/** Types that a writer may use for a column's type: every value of them that fits is kept exactly. */
const ACCEPTED: Readonly<Record<SqlType, readonly string[]>> = {
  VARCHAR: ['VARCHAR'],
  INTEGER: INTEGERS,
  BIGINT: INTEGERS,
  DOUBLE: ['DOUBLE', 'FLOAT', 'TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER'],
  DATE: ['DATE'],
  BOOLEAN: ['BOOLEAN'],
};

/** Findings about the columns of `source` (a FROM clause): missing, of a wrong type, or not in the contract (a warning). */
export async function checkColumns(engine: Engine, table: TableName, source: string): Promise<Finding[]> {
  const found = await columnTypes(engine, source);
  const findings: Finding[] = [];
  for (const [name, column] of columnsOf(table)) {
    const type = found.get(name);
    found.delete(name);
    if (type === undefined) findings.push(finding(table, name, 'missing_column', []));
    else if (!ACCEPTED[column.type].includes(type)) {
      findings.push(finding(table, name, 'wrong_type', [`${type}, expected ${column.type}`]));
    } else if (type !== column.type) {
      findings.push(...(await checkCast(engine, table, source, name, column.type)));
    }
  }
  for (const name of found.keys()) findings.push(finding(table, name, 'unknown_column', [], 'warning'));
  return findings;
}

const DESCRIBED = {
  column_name: 'VARCHAR',
  column_type: 'VARCHAR',
  null: 'VARCHAR',
  key: 'VARCHAR',
  default: 'VARCHAR',
  extra: 'VARCHAR',
} as const;

/** Column names and types of a source, in order. */
async function columnTypes(engine: Engine, source: string): Promise<Map<string, string>> {
  const answer = await engine.ask({ sql: `DESCRIBE SELECT * FROM ${source}`, columns: DESCRIBED });
  const types = answer.columns.column_type ?? [];
  return new Map(
    (answer.columns.column_name ?? []).map((column, row) => [String(column), String(types[row])]),
  );
}

/** Values that the contract's type cannot hold, such as 3 billion in an INTEGER. */
async function checkCast(
  engine: Engine,
  table: TableName,
  source: string,
  name: string,
  type: SqlType,
): Promise<Finding[]> {
  const cell = sqlName(name);
  const sql = `SELECT CAST(count(*) AS INTEGER) AS n, CAST(min(${cell}) AS VARCHAR) AS example
    FROM ${source} WHERE ${cell} IS NOT NULL AND TRY_CAST(${cell} AS ${type}) IS NULL`;
  const answer = await engine.ask({ sql, columns: { n: 'INTEGER', example: 'VARCHAR' } });
  const count = Number(answer.columns.n?.[0] ?? 0);
  if (count === 0) return [];
  return [{ ...finding(table, name, 'wrong_type', [String(answer.columns.example?.[0])]), count }];
}

function finding(
  table: TableName,
  column: string,
  rule: RuleId,
  examples: readonly string[],
  severity: Severity = 'error',
): Finding {
  return { table, column, rule, count: 1, examples, severity };
}
