import type { Formats, Messages } from '../i18n/index.ts';
import type { ExportRequest } from './request.ts';
import { SaveButton } from './save-button.tsx';

export interface ExportMenuProps {
  /** What is on the screen; `permalink` may be relative to the page. */
  readonly request: ExportRequest;
  /** How many rows the filter leaves; null = not known before. */
  readonly rows: number | null;
  readonly t: Messages;
  readonly f: Formats;
}

/** Download, link and citation of rows that have no picture. */
export function ExportMenu({ request, rows, t, f }: ExportMenuProps) {
  return (
    <SaveButton
      subject={request}
      request={request}
      rows={rows}
      picture={false}
      kind="plain"
      label={t.exporting.open}
      t={t}
      f={f}
    />
  );
}
