import { useState } from 'react';
import { goView } from '../../state/index.ts';
import { Button, EvidenceMark, follow, Notice } from '../../ui/index.ts';
import { type OwnDraft, Snapshots } from '../snapshot-control.ts';
import type { DrawProps } from '../view.ts';
import { CsvColumns } from './csv-columns.tsx';
import { OwnFaultNotice } from './own-fault.tsx';
import type { DataModel } from './read.ts';

type Props = DrawProps<DataModel>;

/** What became of the files that were dropped last. */
export function OwnDraftPanel(props: Props) {
  const { context } = props;
  const words = context.t.snapshots.own;
  const { own } = Snapshots.use();
  const { draft } = own;
  if (draft === null) return null;
  switch (draft.status) {
    case 'reading':
      return <p className="data-quiet">{words.reading}</p>;
    case 'refused':
      return <OwnFaultNotice fault={draft.fault} title={words.refused} context={context} />;
    case 'done':
      return <Done {...props} id={draft.id} />;
    default:
      return <Ready key={draft.asOf + draft.title.id} {...props} draft={draft} />;
  }
}

function Done({ id, context, change, href }: Props & { readonly id: string }) {
  const words = context.t.snapshots.own;
  const step = {
    history: 'push',
    apply: (view: Props['state']) => ({
      ...goView('coverage').apply(view),
      snapshot: id as NonNullable<Props['state']['snapshot']>,
      compare: null,
    }),
  } as const;
  return (
    <Notice
      tone="good"
      title={words.done}
      announce
      actions={
        <a href={href(step)} onClick={follow(() => change(step))}>
          {words.open}
        </a>
      }
    />
  );
}

function Ready({
  draft,
  context,
}: Props & { readonly draft: Extract<OwnDraft, { readonly status: 'ready' | 'checking' }> }) {
  const { t, f, lang } = context;
  const words = t.snapshots.own;
  const { own } = Snapshots.use();
  const [title, setTitle] = useState(draft.title[lang]);
  const [asOf, setAsOf] = useState(draft.asOf);
  const [keep, setKeep] = useState(false);
  const checking = draft.status === 'checking';
  return (
    <form
      className="data-draft"
      onSubmit={(event) => {
        event.preventDefault();
        own.register({ title, asOf, keep });
      }}
    >
      {draft.fault ? <OwnFaultNotice fault={draft.fault} title={words.failed} context={context} /> : null}
      <h2>{words.found}</h2>
      <ul className="data-notes">
        {draft.tables.map(({ table, rows, files, standIn }) => (
          <li key={table}>
            <code>{table}</code>: {words.rows(rows)} ({standIn ? words.standIn : files.join(', ')})
          </li>
        ))}
      </ul>
      <EvidenceMark evidence={draft.evidence} label={t.evidence.names[draft.evidence]} />
      {draft.csv.map((report) => (
        <CsvColumns key={report.file} report={report} context={context} />
      ))}
      {draft.unused.length > 0 ? (
        <details>
          <summary>{words.unused(draft.unused.length)}</summary>
          <ul className="data-notes">
            {draft.unused.slice(0, 50).map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {draft.described ? (
        <p>
          <b>{draft.title[lang]}</b>, {f.date(draft.asOf)}
        </p>
      ) : (
        <div className="data-fields">
          <label>
            <span className="ui-label">{words.title}</span>
            <input
              className="ui-input"
              value={title}
              maxLength={80}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <label>
            <span className="ui-label">{words.asOf}</span>
            <input
              className="ui-input"
              type="date"
              value={asOf}
              required
              onChange={(event) => setAsOf(event.target.value)}
            />
            <small className="data-by">{words.asOfHint}</small>
          </label>
        </div>
      )}
      <label className="data-keep">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
        <span>
          {words.keep}
          <small className="data-by">{words.keepHint}</small>
        </span>
      </label>
      <p className="data-links">
        <button type="submit" className="ui-button ui-button-primary" disabled={checking}>
          {checking ? words.checking : words.register}
        </button>
        <Button onClick={own.cancel} disabled={checking}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
