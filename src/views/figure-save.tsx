import { type ExportRequest, SaveButton } from '../export/index.ts';
import type { ViewContext } from './view.ts';

/** What the numbers of a snapshot rest on, in words that go with a picture or a file. */
export const evidenceWords = ({ manifest, t }: ViewContext): string =>
  manifest.evidence === 'modelled' ? t.evidence.modelledNotice.short : t.evidence.names[manifest.evidence];

/** Takes a figure away with the rows behind it. */
export function FigureSave(props: {
  readonly request: ExportRequest;
  readonly rows?: number | null;
  readonly context: ViewContext;
}) {
  const { request, context } = props;
  const { t, f } = context;
  return (
    <SaveButton
      subject={request}
      request={request}
      rows={props.rows ?? null}
      label={t.exporting.keep}
      t={t}
      f={f}
    />
  );
}

/** Takes away whatever figure it stands in: picture, link and citation. */
export function PageSave({
  permalink,
  context,
}: {
  readonly permalink: string;
  readonly context: ViewContext;
}) {
  const { manifest, lang, t, f } = context;
  const subject = { manifest, lang, title: null, evidenceWords: evidenceWords(context), permalink };
  return <SaveButton subject={subject} request={null} label={t.exporting.keep} t={t} f={f} />;
}

/** Link and citation of the page as it stands. */
export function PageCite(props: {
  readonly permalink: string;
  readonly title: string;
  readonly context: ViewContext;
}) {
  const { permalink, title, context } = props;
  const { manifest, lang, t, f } = context;
  const subject = { manifest, lang, title, evidenceWords: evidenceWords(context), permalink };
  return (
    <SaveButton subject={subject} request={null} picture={false} label={t.exporting.citePage} t={t} f={f} />
  );
}
