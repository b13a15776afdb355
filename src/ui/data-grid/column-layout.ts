import {
  type ColumnDef,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useWindowWidth } from './window-width.ts';

const features = tableFeatures({ columnVisibilityFeature, columnPinningFeature, columnSizingFeature });
const NO_ROWS: never[] = [];
export const NARROWEST = 72;
export const WIDEST = 640;
/** Pixels of a window in which only the first column stays, and heads take two lines. */
export const NARROW = 640;
/** Pixels that a key press makes a column wider or narrower by. */
export const WIDTH_STEP = 24;

export interface LaidColumn<Column> {
  readonly column: Column;
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  /** Distance from the left edge of a column that stays in place; null = it scrolls. */
  readonly left: number | null;
}
export interface ColumnLayout<Column> {
  /** Columns as they stand: those that stay in place first. */
  readonly laid: readonly LaidColumn<Column>[];
  /** Width of all that stay in place. */
  readonly fixed: number;
  isPinned(id: string): boolean;
  /** Whether more than the first column can stay. */
  readonly canPin: boolean;
  /** The first column always stays. */
  togglePin(id: string): void;
  widen(id: string, by: number): void;
  /** Pixels. */
  setWidth(id: string, width: number): void;
  resetWidth(id: string): void;
}

interface Kept {
  readonly pins: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
}
/** Pins and widths by table, as long as the page is open. */
const session = new Map<string, Kept>();

/** Where columns stand: TanStack Table holds pins and widths; the order is the caller's. */
export function useColumnLayout<Column extends { readonly id: string; readonly width: number }>(
  columns: readonly Column[],
  table: string,
  /** Part of the window that the first column takes at most. */
  firstShare: number,
): ColumnLayout<Column> {
  const [, redraw] = useState(0);
  const windowWidth = useWindowWidth();
  const widestFirst = Math.max(NARROWEST, Math.round(windowWidth * firstShare));
  const kept = session.get(table) ?? { pins: [], widths: {} };
  const keep = (change: Partial<Kept>) => {
    session.set(table, { ...(session.get(table) ?? kept), ...change });
    redraw((count) => count + 1);
  };
  const defs = useMemo<ColumnDef<typeof features, never>[]>(
    () =>
      columns.map(({ id, width }, at) => ({
        id,
        accessorFn: () => null,
        size: at === 0 ? Math.min(width, widestFirst) : width,
        minSize: NARROWEST,
        maxSize: WIDEST,
      })),
    [columns, widestFirst],
  );
  const first = columns[0]?.id;
  // On a narrow window two columns that stay would leave no room for those that scroll.
  const canPin = windowWidth > NARROW;
  const start = columns
    .map(({ id }) => id)
    .filter((id) => id === first || (canPin && kept.pins.includes(id)));
  const laidBy = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    state: { columnPinning: { start, end: [] }, columnSizing: { ...kept.widths } },
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const laid = [...laidBy.getStartVisibleLeafColumns(), ...laidBy.getCenterVisibleLeafColumns()].flatMap(
    (known): LaidColumn<Column>[] => {
      const column = byId.get(known.id);
      if (!column) return [];
      const pinned = known.getIsPinned() === 'start';
      return [
        { column, id: known.id, width: known.getSize(), left: pinned ? known.getStart('start') : null },
      ];
    },
  );
  const widthOf = (id: string): number =>
    session.get(table)?.widths[id] ?? laid.find((one) => one.id === id)?.width ?? NARROWEST;
  const setWidth = (id: string, wanted: number) => {
    const width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    keep({ widths: { ...session.get(table)?.widths, [id]: width } });
  };
  return {
    laid,
    fixed: laidBy.getStartTotalSize(),
    canPin,
    isPinned: (id) => start.includes(id),
    togglePin: (id) => {
      if (id === first) return;
      const pins = kept.pins.includes(id) ? kept.pins.filter((pin) => pin !== id) : [...kept.pins, id];
      keep({ pins });
    },
    widen: (id, by) => setWidth(id, widthOf(id) + by),
    setWidth,
    resetWidth: (id) => {
      const { [id]: _, ...widths } = kept.widths;
      keep({ widths });
    },
  };
}
