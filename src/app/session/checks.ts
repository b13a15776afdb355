import { type Manifest, SnapshotError, validate } from '../../snapshot/index.ts';
import type { CheckState } from '../../views/index.ts';
import { type EngineHost, failureFor } from './engine-host.ts';
import { type Observable, subject } from './observable.ts';

/** What the checks of whole snapshots found on this page, by content. */
export interface Checks {
  readonly states: Observable<ReadonlyMap<string, CheckState>>;
  /** What is known of a snapshot: a check that was asked for, else whether it was loaded. */
  of(manifest: Manifest): CheckState;
  run(manifest: Manifest): Promise<void>;
}

export function snapshotChecks(host: EngineHost): Checks {
  const states = subject<ReadonlyMap<string, CheckState>>(new Map());
  const put = (manifest: Manifest, state: CheckState) =>
    states.update((now) => new Map(now).set(manifest.content_sha256, state));
  return {
    states,
    of: (manifest) => {
      const asked = states.get().get(manifest.content_sha256);
      if (asked) return asked;
      if (host.isOpen(manifest, 'base')) return { status: 'opened' };
      const failure = failureFor(manifest, host.status.get());
      return failure?.kind === 'snapshot' ? failedBy(failure.error) : { status: 'unchecked' };
    },
    run: async (manifest) => {
      if (states.get().get(manifest.content_sha256)?.status === 'checking') return;
      put(manifest, { status: 'checking' });
      try {
        const { engine, schema } = await host.open(manifest, 'activity');
        const found = await validate(engine, { schema, manifest, warnings: [] });
        const errors = found.filter(({ severity }) => severity === 'error');
        put(
          manifest,
          errors.length === 0 ? { status: 'passed' } : { status: 'failed', findings: errors, detail: '' },
        );
      } catch (thrown) {
        put(manifest, failedBy(thrown));
      }
    },
  };
}

function failedBy(thrown: unknown): CheckState {
  if (thrown instanceof SnapshotError)
    return { status: 'failed', findings: thrown.findings, detail: thrown.message };
  return {
    status: 'failed',
    findings: [],
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
}
