import type { OwnFault } from '../../snapshot/index.ts';
import { Notice } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';

/** What is wrong with a reader's files, where, and what to do about it. */
export function OwnFaultNotice({
  fault,
  title,
  context: { t, f },
}: {
  readonly fault: OwnFault;
  readonly title: string;
  readonly context: ViewContext;
}) {
  const words = t.snapshots.own;
  const { file, line, column, issues, findings } = fault;
  const { happened, next } = words.faults[fault.kind](fault);
  return (
    <Notice tone="error" title={title} announce>
      {line > 0 ? (
        <p>
          <b>{words.where({ file, line: f.number(line), column })}</b>
        </p>
      ) : null}
      <p>{happened}</p>
      {issues.length > 0 ? (
        <ul className="data-notes">
          {issues.slice(0, 20).map((issue) => (
            <li key={issue.path + issue.expected}>
              <code>{issue.path || 'manifest.json'}</code>: {issue.expected}
            </li>
          ))}
        </ul>
      ) : null}
      {findings.length > 0 ? (
        <ul className="data-notes">
          {findings.map((finding) => (
            <li key={`${finding.table} ${finding.column} ${finding.rule}`}>
              {t.errors.findings[finding.rule](finding)}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{next}</p>
      <p>{words.nothingLost}</p>
    </Notice>
  );
}
