import type { FigureRow } from '../../metrics/index.ts';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const yearOf = (text: string | null): number | null => (text === null ? null : Number(text.slice(0, 4)));

/** The years that a figure speaks of: the day of a stock, else the period it covers; null when undated. */
export function spanOf({ kind, asOf, periodStart, periodEnd }: FigureRow): YearSpan | null {
  const day = yearOf(asOf.text);
  const from = yearOf(periodStart.text) ?? yearOf(periodEnd.text);
  const to = yearOf(periodEnd.text) ?? from;
  if (day !== null && (kind === 'stock' || from === null)) return { from: day, to: day };
  return from === null || to === null ? null : { from, to };
}
