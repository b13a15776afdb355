// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which a table element does not allow.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
import './data-grid.css';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from '../class-names.ts';
import { follow } from '../follow.ts';
import { Icon } from '../icon.tsx';
import { type GridPlace, moved } from './grid-keys.ts';
import { scrollTopFor, scrollWindow } from './scroll-window.ts';

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly note?: string | undefined;
  cell(row: Row): ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  /** Pixels. */
  readonly width: number;
}
export interface GridSort {
  readonly id: string;
  readonly desc: boolean;
}
export interface DataGridProps<Row> {
  readonly label: string;
  /** The first names its row and stays in place while the grid is scrolled sideways. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rowCount: number;
  /** A row by its place; undefined while it is fetched. */
  readonly rowAt: (at: number) => Row | undefined;
  readonly sort: readonly GridSort[];
  /** A header was pressed; `add`: as a further key (with Shift). */
  readonly onSort: (id: string, add: boolean) => void;
  /** Told which rows show, first and last. */
  readonly onShow: (first: number, last: number) => void;
  /** Totals beneath the rows; they stay in place. */
  readonly footRows?: readonly Row[] | undefined;
  readonly rowHref?: ((row: Row) => string | undefined) | undefined;
  /** Enter in a cell, or a press of its first cell's link. */
  readonly onOpen?: ((row: Row, column: string) => void) | undefined;
  /** Scrolls to the top when it changes: other rows, or another order. */
  readonly resetKey: string;
  /** Shown when there are no rows. */
  readonly empty: ReactNode;
  /** Stands in a row that is being fetched. */
  readonly waiting: string;
}

const ROW_HEIGHT = 36;

/** A table of any length: only rows on screen are in the page. An ARIA grid; arrows, Home, End and pages move in it. */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  const { columns, rowCount, rowAt, sort, footRows = [], onShow, resetKey } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 480 });
  const [active, setActive] = useState<GridPlace>({ row: -1, column: 0 });
  const measured = { rowCount, rowHeight: ROW_HEIGHT, ...view };
  const { height, first, last, top } = scrollWindow(measured);

  const measure = () => {
    const element = box.current;
    if (!element) return;
    const fixed = [...element.children].reduce(
      (sum, part) => (part.classList.contains('ui-grid-rows') ? sum : sum + part.clientHeight),
      0,
    );
    const viewHeight = Math.max(ROW_HEIGHT, element.clientHeight - fixed);
    setView((now) =>
      now.scrollTop === element.scrollTop && now.viewHeight === viewHeight
        ? now
        : { scrollTop: element.scrollTop, viewHeight },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when what it holds changes.
  useLayoutEffect(measure, [rowCount, columns, footRows.length]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `resetKey` asks for it.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setActive((now) => ({ row: Math.min(now.row, 0), column: Math.min(now.column, columns.length - 1) }));
  }, [resetKey]);
  useEffect(() => {
    if (last >= first) onShow(first, last);
  }, [first, last, onShow]);

  const go = (place: GridPlace) => {
    setActive(place);
    const element = box.current;
    if (!element) return;
    element.scrollTop =
      place.row < 0 ? 0 : scrollTopFor(place.row, { ...measured, scrollTop: element.scrollTop });
    const start = columns.slice(0, place.column).reduce((sum, { width }) => sum + width, 0);
    const fixed = columns[0]?.width ?? 0;
    const end = start + (columns[place.column]?.width ?? 0);
    if (place.column > 0 && start - fixed < element.scrollLeft) element.scrollLeft = start - fixed;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.max(1, last - first - 1);
    const control = event.ctrlKey || event.metaKey;
    const to = moved(active, event.key, control, { rows: rowCount, columns: columns.length, page });
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === ' ') press(event.shiftKey);
    else return;
    event.preventDefault();
  };
  const press = (add: boolean) => {
    const column = columns[active.column];
    if (active.row < 0) {
      if (column) props.onSort(column.id, add);
      return;
    }
    const row = rowAt(active.row);
    if (row && column) props.onOpen?.(row, column.id);
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const classOf = (column: GridColumn<Row>, at: number, row: number) =>
    classNames(
      'ui-grid-cell',
      column.align === 'end' && 'ui-end',
      at === 0 && 'ui-sticky',
      active.row === row && active.column === at && 'ui-grid-active',
    );
  const content = (column: GridColumn<Row>, at: number, row: Row) => {
    const cell = column.cell(row);
    const href = at === 0 ? props.rowHref?.(row) : undefined;
    if (href === undefined) return cell;
    return (
      <a
        className="ui-table-pick"
        href={href}
        tabIndex={-1}
        onClick={follow(() => props.onOpen?.(row, column.id))}
      >
        {cell}
      </a>
    );
  };
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const style = {
    '--grid-columns': columns.map(({ width }) => `${width}px`).join(' '),
    '--grid-row': `${ROW_HEIGHT}px`,
  } as CSSProperties;
  const line = (row: Row | undefined, at: number) =>
    columns.map((column, index) => (
      <div
        key={column.id}
        id={cellId(at, index)}
        role="gridcell"
        aria-colindex={index + 1}
        className={classOf(column, index, at)}
      >
        {row ? content(column, index, row) : index === 0 ? props.waiting : ''}
      </div>
    ));
  const held = active.row < 0 || (active.row >= first && active.row <= last);
  return (
    <div
      ref={box}
      className="ui-grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rowCount + 1 + footRows.length}
      aria-colcount={columns.length}
      aria-multiselectable={false}
      aria-activedescendant={held ? cellId(active.row, active.column) : undefined}
      tabIndex={0}
      style={style}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="ui-grid-head">
        <div role="row" aria-rowindex={1} className="ui-grid-row">
          {columns.map((column, at) => {
            const key = sort.findIndex((one) => one.id === column.id);
            const desc = sort[key]?.desc;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for the active cell.
              <div
                key={column.id}
                id={cellId(-1, at)}
                role="columnheader"
                data-column={column.id}
                aria-colindex={at + 1}
                aria-sort={desc === undefined ? undefined : desc ? 'descending' : 'ascending'}
                className={classOf(column, at, -1)}
                onClick={(event) => {
                  setActive({ row: -1, column: at });
                  props.onSort(column.id, event.shiftKey);
                }}
              >
                <span>
                  {column.header}
                  {column.note ? <span className="ui-table-note">{column.note}</span> : null}
                </span>
                <Icon name={desc === undefined ? 'sort' : desc ? 'arrow-down' : 'arrow-up'} />
                {sort.length > 1 && key >= 0 ? <small>{key + 1}</small> : null}
              </div>
            );
          })}
        </div>
      </div>
      {rowCount === 0 ? <div className="ui-grid-empty">{props.empty}</div> : null}
      <div role="rowgroup" className="ui-grid-rows" style={{ height }}>
        {shown.map((at) => (
          <div
            key={at}
            role="row"
            aria-rowindex={at + 2}
            className={classNames('ui-grid-row', !rowAt(at) && 'ui-grid-waiting')}
            style={{ transform: `translateY(${top + (at - first) * ROW_HEIGHT}px)` }}
          >
            {line(rowAt(at), at)}
          </div>
        ))}
      </div>
      {footRows.length > 0 ? (
        <div role="rowgroup" className="ui-grid-foot">
          {footRows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: totals stand in a fixed order.
            <div key={at} role="row" aria-rowindex={rowCount + 2 + at} className="ui-grid-row">
              {line(row, rowCount + at)}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
