import { sqlName } from '../../engine/index.ts';
import type { TableName } from '../contract.ts';
import type { RuleId, Severity } from '../finding.ts';
import type { Manifest } from '../manifest.ts';

/** What a rule's SQL needs to know: names of tables in their schema, and the manifest that they belong to. */
export interface RuleContext {
  readonly manifest: Manifest;
  table(name: TableName): string;
}

export function ruleContext(schema: string, manifest: Manifest): RuleContext {
  return { manifest, table: (name) => `${sqlName(schema)}.${sqlName(name)}` };
}

/**
 * A rule as SQL text. `bad` is a SELECT of one column `example` (VARCHAR): a row for each breach, naming it.
 * quick rules run whenever a snapshot is loaded, the others in the build, in tests and on request.
 */
export interface ValidationRule {
  readonly rule: RuleId;
  readonly table: TableName;
  readonly column: string | null;
  readonly severity: Severity;
  readonly speed: 'quick' | 'full';
  /** Tables beside its own that must be loaded first. */
  readonly needs: readonly TableName[];
  bad(context: RuleContext): string;
}

/** The tables that numbers are made of are looked at whenever they are loaded; the others in the build. */
export function speedOf(table: TableName): 'quick' | 'full' {
  return table === 'regions' || table === 'libraries' || table === 'activity' ? 'quick' : 'full';
}

/** A rule that looks at one row at a time: many of them are counted in one scan. `where` is true for a breach. */
export interface RowRule extends ValidationRule {
  where(context: RuleContext): string;
}

export function isRowRule(rule: ValidationRule): rule is RowRule {
  return 'where' in rule;
}
