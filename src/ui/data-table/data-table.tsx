import './data-table.css';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { classNames } from '../class-names.ts';
import { follow } from '../follow.ts';
import type { ColumnModel } from './column.ts';
import { HeaderCell } from './header-cell.tsx';
import { compareKeys, compareValues, nextOrder, type SortOrder, sortable } from './order.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const NO_ROWS: readonly never[] = [];

export interface DataTableProps<Row> {
  /** Says what the table holds; also names its scroll area. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly ColumnModel<Row>[];
  readonly rows: readonly Row[];
  /** A name for each row, unique; decides between equal values. Define it once, like the columns. */
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: SortOrder | undefined;
  /** The order from outside (with `onSort`); else the table keeps its own. */
  readonly sort?: SortOrder | null | undefined;
  readonly onSort?: ((order: SortOrder) => void) | undefined;
  readonly selectedKey?: string | null | undefined;
  /** Makes the row header a link (with `rowHref`) or a button that selects the row. */
  readonly onSelect?: ((row: Row) => void) | undefined;
  readonly rowHref?: ((row: Row) => string) | undefined;
  /** Totals under the rows; never sorted. */
  readonly footRows?: readonly Row[] | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

function defsOf<Row extends object>(columns: readonly ColumnModel<Row>[]): ColumnDef<typeof features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => sortable(column.sortValue?.(row) ?? null),
    enableSorting: column.sortValue !== undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compareValues(a.getValue<number | string>(id), b.getValue<number | string>(id)),
  }));
}

/** A table that sorts: missing values last either way, equal values by key. Renders on the server in its order. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, selectedKey, onSelect, rowHref, footRows = NO_ROWS } = props;
  const id = useId();
  const [own, setOwn] = useState<SortOrder | null>(props.initialSort ?? null);
  const sort = props.sort === undefined ? own : props.sort;
  const ordered = sort !== null;
  const defs = useMemo(() => defsOf(columns), [columns]);
  const data = useMemo(
    () => (ordered ? [...rows].sort((a, b) => compareKeys(rowKey(a), rowKey(b))) : [...rows]),
    [rows, rowKey, ordered],
  );
  const sorting = useMemo(() => (sort ? [{ id: sort.id, desc: sort.desc }] : []), [sort]);
  const table = useTable({ features, columns: defs, data, getRowId: rowKey, state: { sorting } });

  const press = (column: ColumnModel<Row>) => {
    const first = column.firstSort ?? (column.align === 'end' ? 'desc' : 'asc');
    const order = nextOrder(sort, column.id, first === 'desc');
    setOwn(order);
    props.onSort?.(order);
  };
  const content = (column: ColumnModel<Row>, row: Row, selectable: boolean) => {
    const cell = column.cell(row);
    if (!column.rowHeader || !selectable || (!onSelect && !rowHref)) return cell;
    const select = onSelect && (() => onSelect(row));
    const current = rowKey(row) === selectedKey;
    return rowHref ? (
      <a
        className="ui-table-pick"
        href={rowHref(row)}
        aria-current={current || undefined}
        onClick={follow(select)}
      >
        {cell}
      </a>
    ) : (
      <button type="button" className="ui-table-pick" aria-pressed={current} onClick={select}>
        {cell}
      </button>
    );
  };
  const line = (row: Row, selectable: boolean) => {
    const key = rowKey(row);
    const selected = selectable && key === selectedKey;
    return (
      <tr key={key} className={classNames(selected && 'ui-table-selected')}>
        {columns.map((column) => {
          const Cell = column.rowHeader ? 'th' : 'td';
          return (
            <Cell key={column.id} scope={column.rowHeader ? 'row' : undefined} className={cellClass(column)}>
              {content(column, row, selectable)}
            </Cell>
          );
        })}
      </tr>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard.
    <section className="ui-table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="ui-table">
        <caption id={id} className={props.captionHidden ? 'ui-hidden' : undefined}>
          <span className="ui-table-caption">{props.caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                className={cellClass(column)}
                sorted={sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : null}
                onPress={() => press(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && props.empty ? (
            <tr>
              <td className="ui-table-empty" colSpan={columns.length}>
                {props.empty}
              </td>
            </tr>
          ) : (
            table.getRowModel().rows.map((row) => line(row.original, true))
          )}
        </tbody>
        {footRows.length > 0 ? <tfoot>{footRows.map((row) => line(row, false))}</tfoot> : null}
      </table>
    </section>
  );
}

function cellClass<Row>(column: ColumnModel<Row>): string | undefined {
  return (
    classNames(
      column.align === 'end' && 'ui-end',
      column.width && `ui-width-${column.width}`,
      column.sticky && 'ui-sticky',
      column.screenOnly && 'ui-no-print',
    ) || undefined
  );
}
