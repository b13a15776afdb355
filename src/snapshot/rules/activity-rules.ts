import type { RuleId } from '../finding.ts';
import type { ValidationRule } from './rule.ts';

const activityRule = (rule: RuleId, column: string, where: string): ValidationRule => ({
  rule,
  table: 'activity',
  column,
  severity: 'error',
  speed: 'full',
  needs: ['libraries'],
  bad: (
    c,
  ) => `SELECT coalesce(a.library_id, 'NULL') || ' ' || coalesce(CAST(a.month AS VARCHAR), 'NULL') AS example
    FROM ${c.table('activity')} a LEFT JOIN ${c.table('libraries')} l ON l.library_id = a.library_id
    WHERE ${where}`,
});

/** What a month's report must keep to, seen beside its library. */
export const ACTIVITY_RULES: readonly ValidationRule[] = [
  activityRule('unknown_library', 'library_id', 'a.library_id IS NOT NULL AND l.library_id IS NULL'),
  activityRule(
    'activity_before_joined',
    'month',
    `(year(a.month) < l.joined_year OR a.month < date_trunc('month', l.joined_on))`,
  ),
  activityRule('activity_after_left', 'month', 'a.month > l.left_on'),
];
