import type { CellValue } from '../engine/index.ts';
import type { ExportColumn } from './request.ts';
import { isNumeric } from './tally.ts';
import { guarded, unguarded, wellFormed } from './text-guard.ts';

export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly bom: boolean;
  /** Texts that a spreadsheet would make numbers get an apostrophe too. */
  readonly guardCodes: boolean;
}
export const CSV: CsvDialect = { separator: ',', decimal: '.', bom: false, guardCodes: false };
/** As Excel opens it under Indonesian settings. */
export const CSV_ID: CsvDialect = { separator: ';', decimal: ',', bom: true, guardCodes: true };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** One line with its end. Missing is nothing at all; an empty text is `""`; texts are always quoted. */
export function csvLine(
  cells: readonly CellValue[],
  columns: readonly ExportColumn[],
  dialect: CsvDialect,
): string {
  const parts = cells.map((cell, at) => {
    if (cell === null) return '';
    if (typeof cell === 'boolean') return String(cell);
    if (typeof cell === 'number') return String(cell).replace('.', dialect.decimal);
    const day = columns[at]?.type === 'date';
    return day ? cell : quoted(guarded(wellFormed(cell), dialect.guardCodes));
  });
  return `${parts.join(dialect.separator)}\r\n`;
}

export const csvHead = (columns: readonly ExportColumn[], dialect: CsvDialect): string =>
  `${dialect.bom ? '\uFEFF' : ''}${columns.map(({ id }) => id).join(dialect.separator)}\r\n`;

/** Reads CSV text piece by piece and hands out rows, without the head, as cells of the columns' types. */
export function csvReader(
  columns: readonly ExportColumn[],
  dialect: CsvDialect,
  onRow: (cells: readonly CellValue[]) => void,
): { push(text: string): void; end(): void } {
  let cell = '';
  let wasQuoted = false;
  let inside = false;
  let pendingQuote = false;
  let row: CellValue[] = [];
  let head = true;
  const closeCell = () => {
    const column = columns[row.length];
    row.push(column ? parsedCell(cell, wasQuoted, column, dialect) : cell);
    cell = '';
    wasQuoted = false;
  };
  const closeRow = () => {
    closeCell();
    if (head) head = false;
    else onRow(row);
    row = [];
  };
  const take = (sign: string) => {
    if (inside) {
      if (pendingQuote) {
        pendingQuote = false;
        if (sign === '"') {
          cell += '"';
          return;
        }
        inside = false;
      } else if (sign === '"') {
        pendingQuote = true;
        return;
      } else {
        cell += sign;
        return;
      }
    }
    if (sign === '"') {
      inside = true;
      wasQuoted = true;
    } else if (sign === dialect.separator) closeCell();
    else if (sign === '\n') closeRow();
    else if (sign !== '\r') cell += sign;
  };
  return {
    push(text) {
      for (const sign of text) take(sign);
    },
    end() {
      if (cell !== '' || row.length > 0) closeRow();
    },
  };
}

function parsedCell(text: string, wasQuoted: boolean, column: ExportColumn, dialect: CsvDialect): CellValue {
  if (wasQuoted) return unguarded(text);
  if (text === '') return null;
  if (isNumeric(column)) return Number(text.replace(dialect.decimal, '.'));
  return column.type === 'flag' ? text === 'true' : text;
}
