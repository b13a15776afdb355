// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which a table element does not allow.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
import type { ReactNode } from 'react';
import { follow } from '../follow.ts';
import { Icon } from '../icon.tsx';
import type { LaidColumn } from './column-layout.ts';
import type { GridColumn } from './grid-column.ts';

export interface GridLineProps<Row> {
  readonly laid: readonly LaidColumn<GridColumn<Row>>[];
  /** Undefined while it is fetched. */
  readonly row: Row | undefined;
  readonly idOf: (column: number) => string;
  readonly classOf: (column: number) => string;
  readonly href: ((row: Row) => string | undefined) | undefined;
  readonly nesting: ((row: Row) => Nesting | undefined) | undefined;
  readonly onOpen: ((row: Row, column: string) => void) | undefined;
  readonly waiting: string;
}
/** A head's level from 1, and whether what is beneath it shows. */
export interface Nesting {
  readonly level: number;
  readonly expanded: boolean;
}

/** The cells of one row; the first names it, opens it, or folds what is beneath it. */
export function GridLine<Row extends object>(props: GridLineProps<Row>) {
  const { laid, row, idOf, classOf, waiting } = props;
  return laid.map(({ column, left }, at) => (
    <div
      key={column.id}
      id={idOf(at)}
      role="gridcell"
      aria-colindex={at + 1}
      className={classOf(at)}
      style={left === null ? undefined : { left }}
      onPointerEnter={(event) => sayWhole(event.currentTarget)}
      onPointerLeave={(event) => event.currentTarget.removeAttribute('title')}
    >
      {row ? content(props, column, at, row) : at === 0 ? waiting : ''}
    </div>
  ));
}

/** A cell that is cut says all that it shows to the pointer over it. */
function sayWhole(cell: HTMLElement): void {
  if (cell.scrollWidth <= cell.clientWidth) return;
  const whole = cell.cloneNode(true) as HTMLElement;
  for (const unseen of whole.querySelectorAll('.ui-hidden')) unseen.remove();
  if (whole.textContent) cell.title = whole.textContent.trim();
}

function content<Row extends object>(
  { href, nesting, onOpen }: GridLineProps<Row>,
  column: GridColumn<Row>,
  at: number,
  row: Row,
): ReactNode {
  const cell = column.cell(row);
  const head = at === 0 ? nesting?.(row) : undefined;
  if (head)
    return (
      <button
        type="button"
        tabIndex={-1}
        className={`ui-grid-fold ui-grid-level-${head.level}`}
        onClick={() => onOpen?.(row, column.id)}
      >
        <Icon name={head.expanded ? 'chevron-down' : 'chevron-right'} />
        {cell}
      </button>
    );
  const address = at === 0 ? href?.(row) : undefined;
  if (address === undefined) return cell;
  return (
    <a
      className="ui-table-pick"
      href={address}
      tabIndex={-1}
      onClick={follow(() => onOpen?.(row, column.id))}
    >
      {cell}
    </a>
  );
}
