import type { ReactNode } from 'react';
import type { SortValue } from './order.ts';

/** A column of a DataTable. Define columns once, outside the component that draws them. */
export interface ColumnModel<Row> {
  readonly id: string;
  readonly header: string;
  /** Unit or remark under the header. */
  readonly note?: string | undefined;
  cell(row: Row): ReactNode;
  /** Numbers stand at the end; text at the start (default). */
  readonly align?: 'start' | 'end' | undefined;
  /** Makes the column sortable. null = missing: such rows come last either way. */
  sortValue?(row: Row): SortValue;
  /** Direction of the first press on the header; default: numbers (align end) from high to low. */
  readonly firstSort?: 'asc' | 'desc' | undefined;
  /** Least width; default: as wide as the content. */
  readonly width?: 's' | 'm' | 'l' | undefined;
  /** Stays at the left edge while the table is scrolled sideways; for the first column only. */
  readonly sticky?: boolean | undefined;
  /** Holds controls alone, which paper has no use for. */
  readonly screenOnly?: boolean | undefined;
  /** Names its row: the cell is a row header. */
  readonly rowHeader?: boolean | undefined;
}
