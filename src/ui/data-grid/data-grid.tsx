// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which a table element does not allow.
// biome-ignore-all lint/a11y/noStaticElementInteractions: its role is grid or treegrid.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: its role is grid or treegrid.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
import './data-grid.css';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
} from 'react';
import { classNames } from '../class-names.ts';
import { useActive } from './active-cell.ts';
import { NARROW, NARROWEST, useColumnLayout, WIDTH_STEP } from './column-layout.ts';
import type { ColumnTools, GridColumn, GridSort } from './grid-column.ts';
import { GridHead } from './grid-head.tsx';
import { type GridPlace, moved } from './grid-keys.ts';
import { GridLine, type Nesting } from './grid-line.tsx';
import { useGridScroll } from './grid-scroll.ts';
import { useWindowWidth } from './window-width.ts';

export type { ColumnTools, GridColumn, GridSort } from './grid-column.ts';

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
  /** Names the table: pins and widths are kept under it as long as the page is open. */
  readonly layout: string;
  /** Opens what can be done with a column; `tools` act on its place. */
  readonly onMenu?: ((id: string, tools: ColumnTools) => void) | undefined;
  readonly menuLabel?: ((header: string) => string) | undefined;
  /** A column is moved to the place of another, where `canMove` allows it; or by one step, to the left (-1) or right. */
  readonly onMove?: ((id: string, onto: string) => void) | undefined;
  readonly canMove?: ((id: string, onto: string) => boolean) | undefined;
  readonly onStep?: ((id: string, step: -1 | 1) => void) | undefined;
  /** Told which rows show, first and last. */
  readonly onShow: (first: number, last: number) => void;
  /** Totals beneath the rows; they stay in place. */
  readonly footRows?: readonly Row[] | undefined;
  readonly rowHref?: ((row: Row) => string | undefined) | undefined;
  /** Enter in a cell, or a press of its first cell's link. */
  readonly onOpen?: ((row: Row, column: string) => void) | undefined;
  /** Rows stand under heads that open and close: `nesting` of a head; undefined for a row. */
  readonly nested?: boolean | undefined;
  readonly nesting?: ((row: Row) => Nesting | undefined) | undefined;
  /** Scrolls to the top when it changes: other rows, or another order. */
  readonly resetKey: string;
  /** Shown when there are no rows. */
  readonly empty: ReactNode;
  /** Stands in a row that is being fetched. */
  readonly waiting: string;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
/** Pixels: a row, and one that has room for a head's name on two lines and its count. */
const ROW = 36;
const TALL_ROW = 60;
/** Parts of the window that the first column takes at most: it never scrolls, and leaves room for the others. */
const FIRST_SHARE = 0.42;
const HEADS_SHARE = 0.52;
const DEEPEST = 9; // The level of rows under heads, however many those are.

/** A table of any length: only rows on screen are in the page. An ARIA grid; arrows, Home, End and pages move in it. */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  const { columns, rowCount, rowAt, sort, footRows = [], onShow, resetKey } = props;
  const id = useId();
  const tall = useWindowWidth() <= NARROW && props.nested === true;
  const rowHeight = tall ? TALL_ROW : ROW;
  const layout = useColumnLayout(columns, props.layout, tall ? HEADS_SHARE : FIRST_SHARE);
  const { laid } = layout;
  const [active, setActive] = useActive(laid, props.layout);
  const scroll = useGridScroll(rowCount, rowHeight, columns, footRows.length);
  const { box, height, first, last, top } = scroll;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `resetKey` asks for it.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setActive({ ...active, row: Math.min(active.row, 0) });
  }, [resetKey]);
  useEffect(() => {
    if (last >= first) onShow(first, last);
  }, [first, last, onShow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the active column is shown anew where it moves to.
  useLayoutEffect(() => showColumn(active.column), [active.column]);
  const go = (place: GridPlace) => {
    setActive(place);
    scroll.showRow(place.row);
    showColumn(place.column);
  };
  const showColumn = (column: number) => {
    const element = box.current;
    const { width = NARROWEST, left = null } = laid[column] ?? {};
    if (!element || left !== null) return;
    const before = laid.slice(0, column).reduce((sum, one) => sum + one.width, 0);
    if (before - layout.fixed < element.scrollLeft) element.scrollLeft = before - layout.fixed;
    else if (before + width > element.scrollLeft + element.clientWidth)
      element.scrollLeft = before + width - element.clientWidth;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.altKey && event.key !== 'ArrowDown')) return;
    const page = Math.max(1, last - first - 1);
    const control = event.ctrlKey || event.metaKey;
    const head = active.row < 0 ? laid[active.column] : undefined;
    if (head && onHeadKey(event, head.id)) {
      event.preventDefault();
      return;
    }
    const to = moved(active, event.key, control, { rows: rowCount, columns: columns.length, page });
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === ' ') press(event.shiftKey);
    else return;
    event.preventDefault();
  };
  /** Shift with an arrow: width; with Control too: place; the menu key or Alt with Down: the menu. */
  const onHeadKey = (event: KeyboardEvent, column: string): boolean => {
    const step = STEPS[event.key];
    if (event.altKey || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10'))
      openMenu(column);
    else if (event.shiftKey && step && (event.ctrlKey || event.metaKey)) props.onStep?.(column, step);
    else if (event.shiftKey && step) layout.widen(column, step * WIDTH_STEP);
    else return false;
    return true;
  };
  const openMenu = (column: string) =>
    props.onMenu?.(column, {
      id: column,
      pinned: layout.isPinned(column),
      canPin: layout.canPin,
      togglePin: () => layout.togglePin(column),
      widen: (by) => layout.widen(column, by),
      resetWidth: () => layout.resetWidth(column),
    });
  const press = (add: boolean) => {
    const column = laid[active.column];
    if (active.row < 0) {
      if (column) props.onSort(column.id, add);
      return;
    }
    const row = rowAt(active.row);
    if (row && column) props.onOpen?.(row, column.id);
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const classOf = (at: number, row: number) =>
    classNames(
      'ui-grid-cell',
      laid[at]?.column.align === 'end' && 'ui-end',
      laid[at]?.left !== null && 'ui-sticky',
      at === 0 && 'ui-grid-first',
      active.row === row && active.column === at && 'ui-grid-active',
    );
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const style = {
    // What the columns leave over is empty: a last column that took it would stand far from its head.
    '--grid-columns': `${laid.map(({ width }) => `${width}px`).join(' ')} minmax(0, 1fr)`,
    '--grid-width': `${laid.reduce((sum, { width }) => sum + width, 0)}px`,
    '--grid-row': `${rowHeight}px`,
  } as CSSProperties;
  const line = (row: Row | undefined, at: number) => (
    <GridLine
      laid={laid}
      row={row}
      idOf={(column) => cellId(at, column)}
      classOf={(column) => classOf(column, at)}
      href={props.rowHref}
      nesting={props.nesting}
      onOpen={props.onOpen}
      waiting={props.waiting}
    />
  );
  const held = active.row < 0 || (active.row >= first && active.row <= last);
  return (
    <div
      ref={box}
      className="ui-grid"
      role={props.nested ? 'treegrid' : 'grid'}
      aria-label={props.label}
      aria-rowcount={rowCount + 1 + footRows.length}
      aria-colcount={columns.length}
      aria-multiselectable={false}
      aria-activedescendant={held ? cellId(active.row, active.column) : undefined}
      tabIndex={0}
      style={style}
      onScroll={scroll.measure}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="ui-grid-head">
        <GridHead
          laid={laid}
          sort={sort}
          idOf={(at) => cellId(-1, at)}
          classOf={(at) => classOf(at, -1)}
          onPress={(at, add) => {
            setActive({ row: -1, column: at });
            const column = laid[at];
            if (column) props.onSort(column.id, add);
          }}
          onMenu={
            props.onMenu &&
            ((column, at) => {
              setActive({ row: -1, column: at });
              box.current?.focus({ preventScroll: true });
              openMenu(column);
            })
          }
          menuLabel={props.menuLabel}
          onMove={props.onMove}
          canMove={props.canMove}
          onWidth={layout.setWidth}
        />
      </div>
      {rowCount === 0 ? (
        <div role="rowgroup" className="ui-grid-empty">
          <div role="row">
            <div role="gridcell">{props.empty}</div>
          </div>
        </div>
      ) : null}
      <div role="rowgroup" className="ui-grid-rows" style={{ height }}>
        {shown.map((at) => {
          const row = rowAt(at);
          const head = row && props.nesting?.(row);
          return (
            <div
              key={at}
              role="row"
              aria-rowindex={at + 2}
              aria-level={props.nested ? (head?.level ?? DEEPEST) : undefined}
              aria-expanded={head?.expanded}
              className={classNames('ui-grid-row', !row && 'ui-grid-waiting', head && 'ui-grid-group')}
              style={{ transform: `translateY(${top + (at - first) * rowHeight}px)` }}
            >
              {line(row, at)}
            </div>
          );
        })}
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
