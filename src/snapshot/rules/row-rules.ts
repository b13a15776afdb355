import { sqlName, sqlText } from '../../engine/index.ts';
import { type ColumnContract, TABLE_NAMES, TABLES, type TableName } from '../contract.ts';
import type { RuleId } from '../finding.ts';
import { type RowRule, type RuleContext, speedOf } from './rule.ts';

/** The programme's roots (PerpuSeru) reach back to 2011; nothing joined before. */
export const FIRST_YEAR = 2011;
/** Numbers from here on are no longer exact in JavaScript. */
const EXACT_MAX = 2 ** 53;

/** Rules that follow from the contract's columns alone. */
function contractRules(table: TableName): RowRule[] {
  const columns: [string, ColumnContract][] = Object.entries(TABLES[table].columns);
  return columns.flatMap(([name, column]) => {
    const cell = sqlName(name);
    const rules: RowRule[] = [];
    if (!column.nullable) rules.push(rowRule(table, name, 'null_value', () => `${cell} IS NULL`));
    if (column.values !== undefined) {
      const list = column.values.map(sqlText).join(', ');
      rules.push(rowRule(table, name, 'outside_list', () => `${cell} NOT IN (${list})`));
    }
    if (column.type === 'INTEGER') rules.push(rowRule(table, name, 'negative_value', () => `${cell} < 0`));
    if (column.type === 'DOUBLE') {
      // A published figure may be a fall, such as F150.
      if (table !== 'published') rules.push(rowRule(table, name, 'negative_value', () => `${cell} < 0`));
      rules.push(
        rowRule(
          table,
          name,
          'amount_too_large',
          () => `(NOT isfinite(${cell}) OR abs(${cell}) >= ${EXACT_MAX})`,
        ),
      );
    }
    return rules;
  });
}

const lastYear = ({ manifest }: RuleContext) => Number(manifest.as_of.slice(0, 4));

const SPECIFIC: readonly RowRule[] = [
  rowRule(
    'libraries',
    'joined_year',
    'year_out_of_range',
    (c) => `joined_year NOT BETWEEN ${FIRST_YEAR} AND ${lastYear(c)}`,
  ),
  rowRule(
    'activity',
    'month',
    'year_out_of_range',
    (c) => `year(month) NOT BETWEEN ${FIRST_YEAR} AND ${lastYear(c)}`,
  ),
  rowRule(
    'funding',
    'year',
    'year_out_of_range',
    (c) => `"year" NOT BETWEEN ${FIRST_YEAR} AND ${lastYear(c) + 1}`,
  ),
  rowRule('libraries', 'joined_on', 'joined_on_mismatch', () => 'year(joined_on) <> joined_year'),
  rowRule(
    'libraries',
    'left_on',
    'left_before_joined',
    () => '(left_on < joined_on OR year(left_on) < joined_year)',
  ),
  rowRule('libraries', 'name', 'modelled_detail', () => `(evidence = 'modelled' AND name IS NOT NULL)`),
  rowRule(
    'libraries',
    'village_code',
    'modelled_detail',
    () => `(evidence = 'modelled' AND village_code IS NOT NULL)`,
  ),
  rowRule('activity', 'month', 'not_first_of_month', () => 'day(month) <> 1'),
  rowRule(
    'activity',
    'participants_female',
    'female_above_total',
    () => 'participants_female > participants',
  ),
];

/** Every rule that one row can break by itself. */
export const ROW_RULES: readonly RowRule[] = [...TABLE_NAMES.flatMap(contractRules), ...SPECIFIC];

function rowRule(
  table: TableName,
  column: string,
  rule: RuleId,
  where: (context: RuleContext) => string,
): RowRule {
  const example = exampleOf(table, column);
  return {
    rule,
    table,
    column,
    severity: 'error',
    speed: speedOf(table),
    needs: [],
    where,
    bad: (context) => `SELECT ${example} AS example FROM ${context.table(table)} WHERE ${where(context)}`,
  };
}

/** Names a row by its key and shows the cell: `V7: 1999`. */
function exampleOf(table: TableName, column: string): string {
  const shown = (name: string) => `coalesce(CAST(${sqlName(name)} AS VARCHAR), 'NULL')`;
  const key = TABLES[table].key.filter((name: string) => name !== column);
  return key.length === 0
    ? shown(column)
    : `${key.map(shown).join(` || ' ' || `)} || ': ' || ${shown(column)}`;
}
