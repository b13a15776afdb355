import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ScrollWindow, scrollTopFor, scrollWindow } from './scroll-window.ts';

export interface GridScroll extends ScrollWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Looks anew where the box stands and how much of it rows have. */
  readonly measure: () => void;
  /** Brings a row into sight; -1 = the heads. */
  readonly showRow: (row: number) => void;
}

/** Which rows of a box show: measured when it scrolls, when its size changes, and when what it holds does. */
export function useGridScroll(
  rowCount: number,
  rowHeight: number,
  columns: unknown,
  feet: number,
): GridScroll {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 480 });
  const measured = { rowCount, rowHeight, ...view };
  const measure = () => {
    const element = box.current;
    if (!element) return;
    const fixed = [...element.children].reduce(
      (sum, part) => (part.classList.contains('ui-grid-rows') ? sum : sum + part.clientHeight),
      0,
    );
    const viewHeight = Math.max(rowHeight, element.clientHeight - fixed);
    setView((now) =>
      now.scrollTop === element.scrollTop && now.viewHeight === viewHeight
        ? now
        : { scrollTop: element.scrollTop, viewHeight },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when what it holds changes.
  useLayoutEffect(measure, [rowCount, rowHeight, columns, feet]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  const showRow = (row: number) => {
    const element = box.current;
    if (element)
      element.scrollTop = row < 0 ? 0 : scrollTopFor(row, { ...measured, scrollTop: element.scrollTop });
  };
  return { box, measure, showRow, ...scrollWindow(measured) };
}
