import { memo, type ReactNode } from 'react';
import type { GridColumn } from './grid-column.ts';

/** Rows for paper, which a grid that scrolls cannot give: unseen on a screen. */
export interface PrintTableProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** Totals, after the last row. */
  readonly foot: readonly Row[];
  /** Says which rows these are, and how to have all. */
  readonly note: ReactNode;
}

function Table<Row extends object>({ columns, rows, foot, note }: PrintTableProps<Row>) {
  return (
    <table className="ui-table ui-grid-print ui-long-table">
      <caption>{note}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" className={align === 'end' ? 'ui-end' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...foot].map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one answer stand in a fixed order.
          <tr key={at} className={at >= rows.length ? 'ui-grid-print-foot' : undefined}>
            {columns.map((column) => (
              <td key={column.id} className={column.align === 'end' ? 'ui-end' : undefined}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const PrintTable = memo(Table) as typeof Table;
