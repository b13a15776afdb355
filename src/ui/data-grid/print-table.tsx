import { memo, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { GridColumn } from './grid-column.ts';

/** Rows for paper, which a grid that scrolls cannot give: unseen on a screen. */
export interface PrintTableProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** Totals beneath the rows, once. */
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
          {columns.map(({ id, header, note, align }) => (
            <th key={id} scope="col" className={align === 'end' ? 'ui-end' : undefined}>
              {header}
              {note ? <span className="ui-table-note">{note}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <Lines columns={columns} rows={rows} />
      {foot.length === 0 ? null : <Lines columns={columns} rows={foot} className="ui-grid-sums" />}
    </table>
  );
}

/** Totals are a body of their own: a foot would be printed again on every page. */
function Lines<Row>(props: Pick<PrintTableProps<Row>, 'columns' | 'rows'> & { readonly className?: string }) {
  return (
    <tbody className={props.className}>
      {props.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one answer stand in a fixed order.
        <tr key={at}>
          {props.columns.map((column) => (
            <td
              key={column.id}
              className={classNames(
                column.align === 'end' && 'ui-end',
                column.unbroken && 'ui-grid-unbroken',
              )}
            >
              {column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

export const PrintTable = memo(Table) as typeof Table;
