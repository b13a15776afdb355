import type { ExportColumn } from './request.ts';

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

export const csvHead = (columns: readonly Pick<ExportColumn, 'id'>[], dialect: CsvDialect): string =>
  `${dialect.bom ? '\uFEFF' : ''}${columns.map(({ id }) => id).join(dialect.separator)}\n`;
export const DIALECTS = { csv: CSV, csv_id: CSV_ID } as const;
