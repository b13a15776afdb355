import './export.css';
import type { Formats, Messages } from '../i18n/index.ts';
import { Dialog } from '../ui/index.ts';
import { DataPart } from './data-part.tsx';
import { LinkPart } from './link-part.tsx';
import { PicturePart } from './picture-part.tsx';
import type { ExportRequest } from './request.ts';
import type { Subject } from './subject.ts';

export interface SaveDialogProps {
  readonly open: boolean;
  readonly subject: Subject;
  readonly request: ExportRequest | null;
  readonly rows: number | null;
  readonly picture: boolean;
  readonly figure: () => Element | null;
  readonly onClose: () => void;
  readonly t: Messages;
  readonly f: Formats;
}

/** Picture, data, link and citation of one figure. */
export function SaveDialog({
  open,
  onClose,
  figure,
  request,
  rows,
  picture,
  subject,
  t,
  f,
}: SaveDialogProps) {
  const { exporting } = t;
  const heading = figure()?.querySelector('.ui-figure-title')?.textContent ?? '';
  const title = subject.title ?? heading;
  const part = { subject, title, t, f };
  return (
    <Dialog
      open={open}
      title={picture ? exporting.take : request ? exporting.heading : exporting.linkAndCitation}
      closeLabel={exporting.close}
      onClose={onClose}
    >
      <div className="export-parts">
        <p className="export-title">{title}</p>
        {picture ? <PicturePart {...part} figure={figure} /> : null}
        {request ? <DataPart request={request} rows={rows} t={t} f={f} headed={picture} /> : null}
        <LinkPart {...part} title={citedTitle(title, request, t)} />
      </div>
    </Dialog>
  );
}

/** The title with the filter behind it, where there is one, so that a citation says what was cited. */
function citedTitle(title: string, request: ExportRequest | null, { rows }: Messages): string {
  const words = request?.filterWords ?? rows.filter.everything;
  return words === rows.filter.everything ? title : `${title} (${words})`;
}
