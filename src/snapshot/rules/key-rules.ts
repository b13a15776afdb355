import { sqlName } from '../../engine/index.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../contract.ts';
import { speedOf, type ValidationRule } from './rule.ts';

const base = { severity: 'error', speed: 'quick', needs: [] } as const;

/** A key names one row. */
const duplicates: readonly ValidationRule[] = TABLE_NAMES.flatMap((table) => {
  const key: readonly string[] = TABLES[table].key;
  if (key.length === 0) return [];
  const columns = key.map(sqlName);
  const shown = columns.map((column) => `coalesce(CAST(${column} AS VARCHAR), 'NULL')`).join(` || ' ' || `);
  return {
    ...base,
    rule: 'duplicate_key',
    table,
    column: key.join(', '),
    speed: table === 'activity' ? 'full' : speedOf(table),
    bad: (c) =>
      `SELECT ${shown} AS example FROM ${c.table(table)} GROUP BY ${columns.join(', ')} HAVING count(*) > 1`,
  };
});

/** Codes that must be in `regions`; null where the contract allows it. */
const CODES: readonly [TableName, string, string][] = [
  ['regions', 'parent_code', 'region_code'],
  ['regions', 'era34_code', 'region_code'],
  ['libraries', 'region_code', 'library_id'],
  ['funding', 'region_code', 'purpose'],
  ['published', 'region_code', 'figure_id'],
  ['targets', 'region_code', 'indicator'],
  ['context', 'region_code', 'indicator'],
  ['sharing', 'region_code', 'event_id'],
];

const unknownRegions: readonly ValidationRule[] = CODES.map(([table, column, name]) => ({
  ...base,
  rule: 'unknown_region',
  table,
  column,
  speed: speedOf(table),
  needs: ['regions'],
  bad: (c) => `SELECT coalesce(t.${sqlName(name)}, 'NULL') || ': ' || t.${sqlName(column)} AS example
    FROM ${c.table(table)} t LEFT JOIN ${c.table('regions')} r ON r.region_code = t.${sqlName(column)}
    WHERE t.${sqlName(column)} IS NOT NULL AND r.region_code IS NULL`,
}));

const tierMismatch: ValidationRule = {
  ...base,
  rule: 'region_tier_mismatch',
  table: 'libraries',
  column: 'region_code',
  needs: ['regions'],
  bad: (c) => `SELECT l.library_id || ': ' || l.tier || ', ' || l.region_code AS example
    FROM ${c.table('libraries')} l JOIN ${c.table('regions')} r ON r.region_code = l.region_code
    WHERE r.level <> CASE l.tier WHEN 'province' THEN 'province' ELSE 'regency' END`,
};

export const KEY_RULES: readonly ValidationRule[] = [...duplicates, ...unknownRegions, tierMismatch];
