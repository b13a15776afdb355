import { wellFormed } from './text-guard.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What stands before and behind the rows of a sheet; its first row stays in sight. */
export const SHEET_START = `${HEAD}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`;
export const SHEET_END = '</sheetData></worksheet>';

/** Places of the cell formats in styles.xml. */
export const STYLE = { head: 1, day: 2, text: 3 } as const;

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** A day (`YYYY-MM-DD`) as a workbook counts it, and back. */
export const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY;
export const dayOf = (serial: number): string =>
  new Date(FIRST_DAY + serial * DAY).toISOString().slice(0, 10);

/** Text for XML: signs that XML has no place for as `_x0000_`, as Office writes them. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that are looked for.
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The text that xmlText was given. */
export function fromXmlText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `A`, `Z`, `AA`: the name of a column, counted from 0. */
export const columnName = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
