// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by hand, which a table element does not allow.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for the active cell.
import { type PointerEvent, useRef, useState } from 'react';
import { classNames } from '../class-names.ts';
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
  readonly canMove: ((id: string, onto: string) => boolean) | undefined;
  readonly onWidth: (id: string, width: number) => void;
}

/** The heads of the columns: press to sort, drag to move, drag the edge for the width, and a button for the menu. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { laid, sort, idOf, classOf, onPress, onMenu, onMove } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const lands = (id: string) => dragged !== null && dragged !== id && (props.canMove?.(dragged, id) ?? true);
  const drop = () => {
    setDragged(null);
    setOver(null);
  };
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
            className={classNames(classOf(at), over === id && lands(id) && 'ui-grid-over')}
            style={left === null ? undefined : { left }}
            draggable={onMove !== undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', column.header);
              setDragged(id);
            }}
            onDragOver={(event) => {
              if (!lands(id)) return;
              event.preventDefault();
              setOver(id);
            }}
            onDragLeave={({ currentTarget, relatedTarget }) => {
              if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null);
            }}
            onDragEnd={drop}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (lands(id)) onMove?.(dragged, id);
              drop();
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
            <Edge onWidth={(width) => props.onWidth(id, width)} />
          </div>
        );
      })}
    </div>
  );
}

/** The edge that is dragged for a column's width; keys do the same from the head. */
function Edge({ onWidth }: { readonly onWidth: (width: number) => void }) {
  /** Where the column begins, less what the pointer was beside its edge when it took hold. */
  const from = useRef<number | null>(null);
  const letGo = () => {
    from.current = null;
  };
  const move = (event: PointerEvent) => {
    if (from.current !== null) onWidth(event.clientX - from.current);
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
        const head = event.currentTarget.parentElement?.getBoundingClientRect();
        if (head) from.current = event.clientX - head.width;
      }}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
