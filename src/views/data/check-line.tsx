import type { Manifest } from '../../snapshot/index.ts';
import { Button, Tag } from '../../ui/index.ts';
import { Snapshots } from '../snapshot-control.ts';
import type { ViewContext } from '../view.ts';

const TONES = {
  passed: 'accent',
  opened: 'accent',
  failed: 'warn',
  checking: 'plain',
  unchecked: 'plain',
} as const;

/** How far a snapshot was checked in this browser, and the way to check all of it. */
export function CheckLine({
  manifest,
  context: { t },
}: {
  readonly manifest: Manifest;
  readonly context: ViewContext;
}) {
  const words = t.snapshots.check;
  const control = Snapshots.use();
  const state = control.checkOf(manifest);
  const { status } = state;
  return (
    <>
      <span role="status" data-snapshot-check={status}>
        <Tag tone={TONES[status]}>{words[status]}</Tag>
      </span>{' '}
      {status === 'passed' || status === 'checking' ? null : (
        <Button kind="quiet" onClick={() => control.check(manifest)}>
          {words.run}
        </Button>
      )}
      {state.status === 'failed' ? (
        <ul className="data-notes">
          {state.findings.map((finding) => (
            <li key={`${finding.table} ${finding.column} ${finding.rule}`}>
              {t.errors.findings[finding.rule](finding)}
            </li>
          ))}
          {state.findings.length === 0 ? <li>{state.detail}</li> : null}
        </ul>
      ) : null}
    </>
  );
}
