/** A stretch of a line that is drawn in one go; null outside it. */
export interface LinePiece {
  readonly values: readonly (number | null)[];
  /** Leads to a period that is not complete. */
  readonly open: boolean;
}

/**
 * Cuts a line where it must not run: at missing values, before each break, and around periods that are not complete,
 * whose stretch is a piece of its own. A value without neighbours is a piece of one point.
 */
export function linePieces(
  values: readonly (number | null)[],
  breaks: readonly number[],
  partial: readonly number[],
): readonly LinePiece[] {
  const pieces: { from: number; to: number; open: boolean }[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const open = partial.includes(index);
    const joined = index > 0 && values[index - 1] != null && !breaks.includes(index);
    const last = pieces.at(-1);
    if (joined && last && last.open === open && !open) last.to = index;
    else if (joined && open) pieces.push({ from: index - 1, to: index, open });
    else if (joined && last?.open) pieces.push({ from: index - 1, to: index, open: false });
    else pieces.push({ from: index, to: index, open });
  });
  return pieces.map(({ from, to, open }) => ({
    open,
    values: values.map((value, index) => (index >= from && index <= to ? value : null)),
  }));
}
