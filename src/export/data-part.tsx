import { useEffect, useRef, useState } from 'react';
import { isOneOf } from '../base/index.ts';
import type { Formats, Messages } from '../i18n/index.ts';
import { Button, Progress, SegmentedControl, SelectField } from '../ui/index.ts';
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
import { fullAddress } from './subject.ts';

export interface DataPartProps {
  /** What is on the screen; `permalink` may be relative to the page. */
  readonly request: ExportRequest;
  /** How many rows the filter leaves; null = not known before. */
  readonly rows: number | null;
  /** Under a heading of its own, beside other parts. */
  readonly headed: boolean;
  readonly t: Messages;
  readonly f: Formats;
}

type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: ExportProgress; readonly stop: AbortController }
  | { readonly status: 'ready'; readonly file: ExportFile; readonly href: string }
  | { readonly status: 'failed'; readonly error: ExportError };

const UNITS = ['rows', 'groups'] as const;

/** The rows behind a figure as a file; the code that writes files is fetched when one is asked for. */
export function DataPart({ request, rows, headed, t, f }: DataPartProps) {
  const { exporting } = t;
  const door = useExportDoor();
  const [format, setFormat] = useState<Format>('csv');
  const [pack, setPack] = useState<Pack>('zip');
  const [wantedUnit, setUnit] = useState<'rows' | 'groups'>('rows');
  const unit = request.groups ? wantedUnit : 'rows';
  const [work, setWork] = useState<Work>({ status: 'idle' });
  const now = useRef(work);
  now.current = work;
  useEffect(() => () => dropped(now.current), []);
  if (!door) return null;
  const forget = () => {
    dropped(work);
    setWork({ status: 'idle' });
  };
  const start = async () => {
    forget();
    const stop = new AbortController();
    const onProgress = (progress: ExportProgress) => {
      if (!stop.signal.aborted) setWork({ status: 'running', progress, stop });
    };
    onProgress({ stage: 'preparing', done: 0, total: 0 });
    try {
      const { makeExport } = await import('./run.ts');
      const { groups } = request;
      const wanted = unit === 'groups' && groups ? groups : request;
      const asked = { ...wanted, permalink: fullAddress(wanted) };
      const file = await makeExport({ request: asked, format, pack, door, signal: stop.signal, onProgress });
      if (stop.signal.aborted) return;
      setWork({ status: 'ready', file, href: URL.createObjectURL(file.blob) });
    } catch (thrown) {
      const error =
        thrown instanceof ExportError ? thrown : new ExportError('failed', String(thrown), thrown);
      setWork({ status: 'failed', error });
    }
  };
  return (
    <section className="export-part" aria-label={exporting.data}>
      {headed ? <h3>{exporting.data}</h3> : null}
      {rows === null || unit === 'groups' ? null : <p>{exporting.rows(rows)}</p>}
      <fieldset className="ui-controls" aria-label={exporting.open} disabled={work.status === 'running'}>
        {request.groups ? (
          <SegmentedControl
            label={exporting.unit}
            value={unit}
            choices={UNITS.map((value) => ({ value, label: exporting.units[value] }))}
            onChange={(value) => {
              setUnit(value);
              forget();
            }}
          />
        ) : null}
        <SelectField
          label={exporting.format}
          value={format}
          options={FORMATS.filter((value) => value !== 'geojson' || request.shapes).map((value) => ({
            value,
            label: exporting.formats[value],
          }))}
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
      {format === 'csv_id' ? <p className="ui-hint">{exporting.guarded}</p> : null}
      <Outcome
        work={work}
        t={t}
        f={f}
        onStart={start}
        onCancel={() => work.status === 'running' && work.stop.abort()}
      />
    </section>
  );
}

/** Stops what runs and gives back what is held. */
function dropped(work: Work): void {
  if (work.status === 'running') work.stop.abort();
  if (work.status === 'ready') URL.revokeObjectURL(work.href);
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
