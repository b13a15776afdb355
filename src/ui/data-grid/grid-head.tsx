// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which a table element does not allow.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for the active cell.
import { type PointerEvent, useRef } from 'react';
import { Icon } from '../icon.tsx';
import type { LaidColumn } from './column-layout.ts';
import type { GridColumn, GridSort } from './grid-column.ts';

export interface GridHeadProps<Row> {
  readonly laid: readonly LaidColumn<GridColumn<Row>>[];
  readonly sort: readonly GridSort[];
  readonly idOf: (at: number) => string;
  readonly classOf: (at: number) => string;
  readonly onPress: (at: number, add: boolean) => void;
  readonly onMenu: ((id: string, at: number) => void) | undefined;
  readonly menuLabel: ((header: string) => string) | undefined;
  /** A column was dragged onto another. */
  readonly onMove: ((id: string, onto: string) => void) | undefined;
  readonly onWiden: (id: string, by: number) => void;
}

/** The heads of the columns: press to sort, drag to move, drag the edge for the width, and a button for the menu. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { laid, sort, idOf, classOf, onPress, onMenu, onMove } = props;
  const dragged = useRef<string | null>(null);
  return (
    <div role="row" aria-rowindex={1} className="ui-grid-row">
      {laid.map(({ column, id, left }, at) => {
        const key = sort.findIndex((one) => one.id === id);
        const desc = sort[key]?.desc;
        return (
          <div
            key={id}
            id={idOf(at)}
            role="columnheader"
            data-column={id}
            aria-colindex={at + 1}
            aria-sort={desc === undefined ? undefined : desc ? 'descending' : 'ascending'}
            className={classOf(at)}
            style={left === null ? undefined : { left }}
            draggable={onMove !== undefined}
            onDragStart={(event) => {
              dragged.current = id;
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => dragged.current !== null && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged.current !== null && dragged.current !== id) onMove?.(dragged.current, id);
              dragged.current = null;
            }}
            onClick={(event) => onPress(at, event.shiftKey)}
          >
            <span className="ui-grid-name">
              {column.header}
              {column.note ? <span className="ui-table-note">{column.note}</span> : null}
            </span>
            <Icon name={desc === undefined ? 'sort' : desc ? 'arrow-down' : 'arrow-up'} />
            {sort.length > 1 && key >= 0 ? <small>{key + 1}</small> : null}
            {onMenu ? (
              <button
                type="button"
                tabIndex={-1}
                className="ui-grid-menu"
                title={props.menuLabel?.(column.header)}
                aria-label={props.menuLabel?.(column.header)}
                onClick={(event) => {
                  event.stopPropagation();
                  onMenu(id, at);
                }}
              >
                <Icon name="chevron-down" />
              </button>
            ) : null}
            <Edge onWiden={(by) => props.onWiden(id, by)} />
          </div>
        );
      })}
    </div>
  );
}

/** The edge that is dragged for a column's width; keys do the same from the head. */
function Edge({ onWiden }: { readonly onWiden: (by: number) => void }) {
  const from = useRef<number | null>(null);
  const move = (event: PointerEvent) => {
    if (from.current === null) return;
    onWiden(event.clientX - from.current);
    from.current = event.clientX;
  };
  return (
    <span
      className="ui-grid-edge"
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX;
      }}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
