import type { Messages } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { AppError } from '../session/app-error.ts';
import { useSession } from '../session/context.ts';

/** Failures in words, each once: what happened, what still works, what to do next, and a way to try again. */
export function Faults(props: {
  readonly errors: readonly AppError[];
  readonly t: Messages;
  /** Id of the snapshot that they are about. */
  readonly snapshot: string;
  /** Takes back the choice that cannot be answered, when one can. */
  readonly onUndo?: (() => void) | undefined;
}) {
  const session = useSession();
  const { onUndo } = props;
  const told = new Map(props.errors.map((error) => [keyOf(error), error]));
  return [...told].map(([key, error]) => (
    <FaultNotice
      key={key}
      error={error}
      t={props.t}
      snapshot={props.snapshot}
      onRetry={() => leaving(() => session.retry())}
      onUndo={onUndo && (() => leaving(onUndo))}
    />
  ));
}

/** The button goes with its notice; focus goes to the content instead of nowhere. */
function leaving(work: () => void): void {
  document.getElementById('main')?.focus({ preventScroll: true });
  work();
}

function keyOf(error: AppError): string {
  if (error.kind === 'snapshot') return `${error.error.kind} ${error.error.file ?? ''}`;
  return error.kind === 'engine' ? error.error : error.detail;
}

function FaultNotice(props: {
  readonly error: AppError;
  readonly t: Messages;
  readonly snapshot: string;
  readonly onRetry: () => void;
  readonly onUndo: (() => void) | undefined;
}) {
  const { error, t, snapshot, onRetry, onUndo } = props;
  const { labels } = t.errors;
  const fault = faultOf(error, t, snapshot);
  const detail = error.kind === 'snapshot' ? error.error.detail : error.detail;
  const findings = error.kind === 'snapshot' ? error.error.findings : [];
  return (
    <Notice
      tone="error"
      title={fault.happened}
      announce
      actions={
        <>
          <Button onClick={onRetry}>{labels.retry}</Button>
          {onUndo ? <Button onClick={onUndo}>{labels.undo}</Button> : null}
        </>
      }
    >
      <p>{fault.works}</p>
      <p>{fault.next}</p>
      {findings.length > 0 ? (
        <>
          <p>{labels.findings}</p>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.table} ${finding.column} ${finding.rule}`}>
                {t.errors.findings[finding.rule](finding)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {detail ? (
        <details>
          <summary>{labels.details}</summary>
          <code>{detail}</code>
        </details>
      ) : null}
    </Notice>
  );
}

function faultOf(error: AppError, t: Messages, snapshot: string) {
  switch (error.kind) {
    case 'snapshot': {
      const { kind, file, detail } = error.error;
      return t.errors.snapshot[kind]({ snapshot, file, detail });
    }
    case 'engine':
      return t.errors.engine[error.error]({ missing: error.missing });
    case 'unexpected':
      return t.errors.unexpected;
  }
}
