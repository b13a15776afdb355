/** The tallest element that every browser lays out (Firefox stops at 17.9 million pixels). */
export const TALLEST = 15_000_000;

export interface ScrollBox {
  readonly rowCount: number;
  /** All in pixels. */
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly scrollTop: number;
}
export interface ScrollWindow {
  /** Height of the element that is scrolled: the rows', or TALLEST. */
  readonly height: number;
  /** First and last row that show, from 0; last < first when there are none. */
  readonly first: number;
  readonly last: number;
  /** Where the first of them stands in that element. */
  readonly top: number;
}

/** Which rows show. When the rows are taller than TALLEST the bar moves faster than they do, and still reaches both ends. */
export function scrollWindow({ rowCount, rowHeight, viewHeight, scrollTop }: ScrollBox): ScrollWindow {
  const whole = rowCount * rowHeight;
  const height = Math.min(whole, TALLEST);
  const at = Math.min(Math.max(0, scrollTop), Math.max(0, height - viewHeight));
  const offset = at * ratio(whole, viewHeight);
  const first = Math.min(Math.max(0, rowCount - 1), Math.floor(offset / rowHeight));
  const last = Math.min(rowCount - 1, Math.floor((offset + viewHeight) / rowHeight));
  return { height, first, last, top: at - (offset - first * rowHeight) };
}

/** Rows' pixels for each pixel of the scroll bar. */
function ratio(whole: number, viewHeight: number): number {
  const room = Math.min(whole, TALLEST) - viewHeight;
  return whole <= TALLEST || room <= 0 ? 1 : (whole - viewHeight) / room;
}

/** Where to scroll so that a row shows whole, moving as little as can be. */
export function scrollTopFor(row: number, box: ScrollBox): number {
  const { rowHeight, viewHeight, rowCount } = box;
  const scale = ratio(rowCount * rowHeight, viewHeight);
  const offset = box.scrollTop * scale;
  const start = row * rowHeight;
  if (start < offset) return start / scale;
  const end = start + rowHeight - viewHeight;
  return end > offset ? end / scale : box.scrollTop;
}
