import { ExportMenu, SaveButton } from '../../export/index.ts';
import { evidenceWords } from '../figure-save.tsx';
import type { DrawProps } from '../view.ts';
import { useAsked } from './asked.ts';
import { type Shown, shownExport } from './request.ts';

export type RowsSaveProps = Shown & Pick<DrawProps<unknown>, 'state' | 'context' | 'href'>;

/** Takes the figure that it stands in away, with the rows that it shows. */
export function RowsSave(props: RowsSaveProps) {
  const { context, href, title, rows, published } = props;
  const { t, f, manifest, lang } = context;
  const request = shownExport(props, props, useAsked());
  const subject = request ?? {
    ...{ manifest, lang, title },
    evidenceWords: published ? t.evidence.names.published : evidenceWords(context),
    permalink: href({ snapshot: manifest.id }),
  };
  const label = t.exporting.keep;
  return <SaveButton subject={subject} request={request} rows={rows.length} label={label} t={t} f={f} />;
}

/** Takes away the rows of a list that is no picture. */
export function ListSave(props: RowsSaveProps) {
  const { t, f } = props.context;
  const request = shownExport(props, props, useAsked());
  return request ? <ExportMenu request={request} rows={props.rows.length} t={t} f={f} /> : null;
}
