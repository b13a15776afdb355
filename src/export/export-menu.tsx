import { useState } from 'react';
import { isOneOf } from '../base/index.ts';
import type { Formats, Messages } from '../i18n/index.ts';
import { Button, Dialog, Progress, SegmentedControl, SelectField } from '../ui/index.ts';
import { citation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import {
  ExportError,
  type ExportRequest,
  FORMATS,
  type Format,
  PACKS,
  type Pack,
  useExportDoor,
} from './request.ts';
import type { ExportFile, ExportProgress } from './run.ts';

export interface ExportMenuProps {
  /** What is on the screen; `permalink` may be relative to the page. */
  readonly request: ExportRequest;
  /** How many rows the filter leaves; null = not known before. */
  readonly rows: number | null;
  readonly t: Messages;
  readonly f: Formats;
}

type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: ExportProgress; readonly stop: AbortController }
  | { readonly status: 'ready'; readonly file: ExportFile; readonly href: string }
  | { readonly status: 'failed'; readonly error: ExportError };

/** Download, link and citation of what is on the screen; the code that writes files is fetched when one is asked for. */
export function ExportMenu({ request, rows, t, f }: ExportMenuProps) {
  const { exporting } = t;
  const door = useExportDoor();
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<Format>('csv');
  const [pack, setPack] = useState<Pack>('zip');
  const [work, setWork] = useState<Work>({ status: 'idle' });
  if (!door) return null;
  const permalink = () => new URL(request.permalink, document.baseURI).href;
  const forget = () => {
    if (work.status === 'running') work.stop.abort();
    if (work.status === 'ready') URL.revokeObjectURL(work.href);
    setWork({ status: 'idle' });
  };
  const start = async () => {
    forget();
    const stop = new AbortController();
    const onProgress = (progress: ExportProgress) => setWork({ status: 'running', progress, stop });
    onProgress({ stage: 'preparing', done: 0, total: 0 });
    try {
      const { makeExport } = await import('./run.ts');
      const asked = { ...request, permalink: permalink() };
      const file = await makeExport({ request: asked, format, pack, door, signal: stop.signal, onProgress });
      setWork({ status: 'ready', file, href: URL.createObjectURL(file.blob) });
    } catch (thrown) {
      const error =
        thrown instanceof ExportError ? thrown : new ExportError('failed', String(thrown), thrown);
      setWork({ status: 'failed', error });
    }
  };
  return (
    <>
      <Button icon="download" onClick={() => setOpen(true)}>
        {exporting.open}
      </Button>
      <CopyButton text={permalink} label={exporting.copyLink} done={exporting.copied} />
      <Dialog
        open={open}
        title={exporting.heading}
        closeLabel={exporting.close}
        onClose={() => {
          forget();
          setOpen(false);
        }}
      >
        <p>
          <strong>{request.title}</strong>
          {rows === null ? null : `: ${exporting.rows(rows)}`}
        </p>
        <fieldset className="ui-controls" aria-label={exporting.open} disabled={work.status === 'running'}>
          <SelectField
            label={exporting.format}
            value={format}
            options={FORMATS.map((value) => ({ value, label: exporting.formats[value] }))}
            onChange={(value) => {
              if (isOneOf(FORMATS, value)) setFormat(value);
              forget();
            }}
          />
          {format === 'xlsx' ? null : (
            <SegmentedControl
              label={exporting.pack}
              value={pack}
              choices={PACKS.map((value) => ({ value, label: exporting.packs[value] }))}
              onChange={(value) => {
                setPack(value);
                forget();
              }}
            />
          )}
        </fieldset>
        <Outcome work={work} t={t} f={f} onStart={start} onCancel={forget} />
        <Cite request={request} permalink={permalink} t={t} />
      </Dialog>
    </>
  );
}

function Outcome(props: {
  readonly work: Work;
  readonly t: Messages;
  readonly f: Formats;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}) {
  const { work, onStart, onCancel } = props;
  const { exporting } = props.t;
  switch (work.status) {
    case 'idle':
      return (
        <Button kind="primary" onClick={onStart}>
          {exporting.start}
        </Button>
      );
    case 'running':
      return (
        <>
          <Progress
            label={exporting.working[work.progress.stage]}
            {...(work.progress.total > 0 ? { value: work.progress.done, max: work.progress.total } : {})}
            text={exporting.progress(work.progress)}
          />
          <Button onClick={onCancel}>{exporting.cancel}</Button>
        </>
      );
    case 'ready':
      return (
        <p role="status">
          {exporting.ready({ rows: work.file.rows, bytes: work.file.blob.size })}{' '}
          <a className="ui-button ui-button-primary" href={work.href} download={work.file.name}>
            {exporting.save(work.file.name)}
          </a>
        </p>
      );
    case 'failed':
      return (
        <>
          <p role="alert">{faultWords(work.error, props.t)}</p>
          <Button onClick={onStart}>{exporting.start}</Button>
        </>
      );
  }
}

/** Rows of a sheet beside its head. */
const SHEET_ROWS = 1_048_575;

function faultWords({ kind }: ExportError, { exporting }: Messages): string {
  switch (kind) {
    case 'too_many_rows':
      return exporting.tooManyRows(SHEET_ROWS);
    case 'cell_too_long':
      return exporting.cellTooLong;
    default:
      return exporting[kind];
  }
}

function Cite({
  request,
  permalink,
  t,
}: Pick<ExportMenuProps, 'request' | 't'> & { readonly permalink: () => string }) {
  const { exporting } = t;
  const { title, manifest, lang } = request;
  const day = new Date().toISOString().slice(0, 10);
  const { apa, bibtex } = citation({
    title,
    site: exporting.titleOfSite,
    manifest,
    lang,
    day,
    permalink: permalink(),
  });
  return (
    <details>
      <summary>{exporting.cite}</summary>
      <h3>APA</h3>
      <p className="export-cite">{apa}</p>
      <CopyButton text={() => apa} label={exporting.copy} done={exporting.copied} />
      <h3>BibTeX</h3>
      <pre className="export-cite">{bibtex}</pre>
      <CopyButton text={() => bibtex} label={exporting.copy} done={exporting.copied} />
    </details>
  );
}
