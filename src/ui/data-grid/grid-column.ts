import type { ReactNode } from 'react';

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly note?: string | undefined;
  cell(row: Row): ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  /** Never broken over lines on paper. */
  readonly unbroken?: boolean | undefined;
  /** Pixels. */
  readonly width: number;
}
export interface GridSort {
  readonly id: string;
  readonly desc: boolean;
}

/** What a column's menu can do with its place in the grid. */
export interface ColumnTools {
  readonly id: string;
  readonly pinned: boolean;
  /** False where only the first column can stay in place. */
  readonly canPin: boolean;
  togglePin(): void;
  widen(by: number): void;
  resetWidth(): void;
}
