import type { Engine } from '../../engine/index.ts';
import type { TableName } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { isRowRule, type RowRule, type RuleContext, type ValidationRule } from './rule.ts';

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 80;
/** Rules counted by one query. */
const TOGETHER = 8;

/**
 * Runs rules over loaded tables. All row rules of a table take one scan, other rules go by eights; examples are
 * asked only for rules that are broken.
 */
export async function runRules(
  engine: Engine,
  context: RuleContext,
  rules: readonly ValidationRule[],
  signal?: AbortSignal,
): Promise<Finding[]> {
  const options = signal === undefined ? {} : { signal };
  const counts = new Map<ValidationRule, number>();
  for (const [table, group] of byTable(rules.filter(isRowRule))) {
    const sums = group.map(
      (rule, index) => `CAST(count(*) FILTER (WHERE ${rule.where(context)}) AS INTEGER) AS r${index}`,
    );
    const columns = Object.fromEntries(group.map((_, index) => [`r${index}`, 'INTEGER' as const]));
    const sql = `SELECT ${sums.join(', ')} FROM ${context.table(table)}`;
    const answer = await engine.ask({ sql, columns }, options);
    group.forEach((rule, index) => {
      counts.set(rule, Number(answer.columns[`r${index}`]?.[0] ?? 0));
    });
  }
  const others = rules.filter((rule) => !isRowRule(rule));
  for (let from = 0; from < others.length; from += TOGETHER) {
    const group = others.slice(from, from + TOGETHER);
    const parts = group.map(
      (rule, index) => `SELECT ${index} AS rule, count(*) AS n FROM (${rule.bad(context)})`,
    );
    const sql = `SELECT CAST(rule AS INTEGER) AS rule, CAST(n AS INTEGER) AS n
      FROM (${parts.join(' UNION ALL ')}) WHERE n > 0`;
    const answer = await engine.ask({ sql, columns: { rule: 'INTEGER', n: 'INTEGER' } }, options);
    answer.columns.rule?.forEach((index, row) => {
      const rule = group[Number(index)];
      if (rule !== undefined) counts.set(rule, Number(answer.columns.n?.[row]));
    });
  }
  const findings: Finding[] = [];
  for (const rule of rules) {
    const count = counts.get(rule) ?? 0;
    if (count === 0) continue;
    const { table, column, severity } = rule;
    const examples = rule.rule === 'empty_table' ? [] : await examplesOf(engine, rule.bad(context), options);
    findings.push({ table, column, rule: rule.rule, count, examples, severity });
  }
  return findings;
}

async function examplesOf(
  engine: Engine,
  bad: string,
  options: { readonly signal?: AbortSignal },
): Promise<readonly string[]> {
  const sql = `SELECT example[:${EXAMPLE_LENGTH}] AS example FROM (${bad}) ORDER BY example LIMIT ${EXAMPLES}`;
  const answer = await engine.ask({ sql, columns: { example: 'VARCHAR' } }, options);
  return (answer.columns.example ?? []).map((example) => String(example));
}

function byTable(rules: readonly RowRule[]): Map<TableName, RowRule[]> {
  const groups = new Map<TableName, RowRule[]>();
  for (const rule of rules) groups.set(rule.table, [...(groups.get(rule.table) ?? []), rule]);
  return groups;
}
