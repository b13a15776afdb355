import type { TableName } from '../contract.ts';
import { ACTIVITY_RULES } from './activity-rules.ts';
import { KEY_RULES } from './key-rules.ts';
import { ROW_RULES } from './row-rules.ts';
import type { ValidationRule } from './rule.ts';
import { ownTables, TOTAL_RULES } from './total-rules.ts';

/** The rules that can run when these tables are loaded. quick: only those fit for every load in the app. */
export function validationRules(
  tables: readonly TableName[],
  speed: 'quick' | 'full' = 'full',
): readonly ValidationRule[] {
  return [...TOTAL_RULES, ...KEY_RULES, ...ROW_RULES, ...ACTIVITY_RULES].filter(
    (rule) =>
      (speed === 'full' || rule.speed === 'quick') &&
      ownTables(rule).every((table) => tables.includes(table)),
  );
}
