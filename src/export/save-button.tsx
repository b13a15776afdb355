import { type ComponentType, useRef, useState } from 'react';
import type { Formats, Messages } from '../i18n/index.ts';
import { Button, useFigureTitle } from '../ui/index.ts';
import type { ExportRequest } from './request.ts';
import type { SaveDialogProps } from './save-dialog.tsx';
import type { Subject } from './subject.ts';

export interface SaveButtonProps {
  readonly subject: Subject;
  /** The rows behind the figure; null = there are none to be taken. */
  readonly request: ExportRequest | null;
  /** How many rows the filter leaves; null = not known before. */
  readonly rows?: number | null;
  /** False where there is nothing to draw. */
  readonly picture?: boolean;
  readonly label: string;
  readonly kind?: 'plain' | 'quiet';
  readonly t: Messages;
  readonly f: Formats;
}

/** Opens all that can be taken away of the figure it stands in; what does it is fetched with the first press. */
export function SaveButton(props: SaveButtonProps) {
  const { label, kind = 'quiet', rows = null, picture = true, t } = props;
  const [Part, setPart] = useState<ComponentType<SaveDialogProps> | null>(null);
  const [status, setStatus] = useState<'closed' | 'open' | 'failed'>('closed');
  const root = useRef<HTMLSpanElement>(null);
  const titleId = useFigureTitle();
  const press = () => {
    if (Part) setStatus('open');
    else
      import('./save-dialog.tsx').then(
        ({ SaveDialog }) => {
          setPart(() => SaveDialog);
          setStatus('open');
        },
        () => setStatus('failed'),
      );
  };
  return (
    <span ref={root} className="export-save">
      <Button kind={kind} icon="download" onClick={press} describedBy={titleId}>
        {label}
      </Button>
      {status === 'failed' ? <span role="alert">{t.exporting.notFetched}</span> : null}
      {Part ? (
        <Part
          {...props}
          rows={rows}
          picture={picture}
          open={status === 'open'}
          figure={() => root.current?.closest('.ui-figure') ?? null}
          onClose={() => setStatus('closed')}
        />
      ) : null}
    </span>
  );
}
