import { createContext, useContext } from 'react';
import type { Lang } from '../base/index.ts';
import type { OwnArea } from '../charts/index.ts';
import type { CellValue, Engine } from '../engine/index.ts';
import type { Needs } from '../metrics/index.ts';
import type { Field, RowsChoice, RowsSort } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';

/** `geojson` is offered where a request brings shapes. */
export const FORMATS = ['csv', 'csv_id', 'xlsx', 'json', 'geojson', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];
export const PACKS = ['zip', 'plain'] as const;
/** zip: data, receipt and dictionary; plain: the data file alone. A workbook always holds all three. */
export type Pack = (typeof PACKS)[number];

/** A column of the file. */
export interface ExportColumn extends Field {
  /** Its name for readers, its unit (empty = none) and what it means. */
  readonly label: string;
  readonly unit: string;
  readonly about: string;
  /** What its codes mean, `code = name; …`; left out when it has none. */
  readonly codes?: string;
}

/** Boundaries of the regions in the rows, in degrees, and what their maker and their precision ask to be said. */
export interface ExportShapes {
  readonly areas: () => readonly OwnArea[];
  readonly attribution: string;
}

/** Rows as a figure shows them, where no one question has them: cells in the order of the columns. */
export interface ShownRows {
  readonly of: 'shown';
  readonly rows: readonly (readonly CellValue[])[];
  /** SQL of the questions whose answers the rows were read from. */
  readonly asked: readonly string[];
}
/** Rows are taken as they stand: nothing of them is filtered. */
export interface ShownChoice {
  readonly source: ShownRows;
  readonly where: readonly [];
  readonly search: '';
}
export const isShown = (choice: RowsChoice | ShownChoice): choice is ShownChoice =>
  choice.source.of === 'shown';

/** What a file is made of: all rows of a choice in the order on screen, and what must be said of them. */
export interface ExportRequest {
  readonly choice: RowsChoice | ShownChoice;
  readonly sort: readonly RowsSort[];
  readonly columns: readonly ExportColumn[];
  readonly manifest: Manifest;
  readonly lang: Lang;
  /** What the rows are, in words. */
  readonly title: string;
  readonly filterWords: string;
  /** What the screen groups the rows by; left out when it does not. */
  readonly groupWords?: string;
  /** Columns that the rows stand under, where a row of the file is one of their groups; left out = rows themselves. */
  readonly groupsOf?: readonly string[];
  /** The file of the groups instead, where the screen has them. */
  readonly groups?: ExportRequest;
  readonly evidenceWords: string;
  /** Address of the page that shows the same; it names the snapshot. */
  readonly permalink: string;
  /** One row is one region, and these are their boundaries. */
  readonly shapes?: ExportShapes | null;
}

/** A request whose rows the engine finds. */
export type FoundRequest = ExportRequest & { readonly choice: RowsChoice };

/** How an export comes to the database. */
export interface ExportDoor {
  open(manifest: Manifest, needs: Needs): Promise<{ readonly engine: Engine; readonly schema: string }>;
  /** Forgets an engine that died. */
  restart(): void;
}
const Context = createContext<ExportDoor | null>(null);
/** Gives exports beneath it their way to the database. */
export const ExportDoorProvider = Context.Provider;
/** Null where nothing can be exported. */
export const useExportDoor = (): ExportDoor | null => useContext(Context);

/** mismatch: the file read back is not the data. died: the engine stopped. busy: another export runs. */
export type ExportFault =
  | 'busy'
  | 'cancelled'
  | 'mismatch'
  | 'too_many_rows'
  | 'cell_too_long'
  | 'died'
  | 'failed';
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly kind: ExportFault;
  constructor(kind: ExportFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
