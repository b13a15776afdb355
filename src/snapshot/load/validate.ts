import type { Engine } from '../../engine/index.ts';
import { TABLE_NAMES } from '../contract.ts';
import type { Finding } from '../finding.ts';
import type { Manifest } from '../manifest.ts';
import { validationRules } from '../rules/index.ts';
import { ruleContext } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { SnapshotError } from '../snapshot-error.ts';
import type { FetchFile } from './fetch-files.ts';
import { type LoadedSnapshot, loadSnapshot } from './load-snapshot.ts';

/** Every rule over a snapshot whose tables are all loaded. */
export function validate(engine: Engine, loaded: LoadedSnapshot): Promise<Finding[]> {
  const context = ruleContext(loaded.schema, loaded.manifest);
  return runRules(engine, context, validationRules(TABLE_NAMES));
}

/**
 * Loads a whole snapshot and runs every rule: no findings of severity error means that it may be published.
 * Throws SnapshotError when it cannot be read at all.
 */
export async function checkSnapshot(
  engine: Engine,
  fetchFile: FetchFile,
  manifest: Manifest,
): Promise<Finding[]> {
  try {
    const loaded = await loadSnapshot(engine, fetchFile, manifest);
    const found = await validate(engine, loaded);
    return [...loaded.warnings, ...found.filter((finding) => finding.severity === 'error')];
  } catch (error) {
    if (error instanceof SnapshotError && error.kind === 'findings') return [...error.findings];
    throw error;
  }
}
