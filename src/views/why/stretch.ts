import type { FigureRow } from '../../metrics/index.ts';

/** Months that the model meets a figure in where its date says another. */
const MET_IN: Readonly<Record<string, string>> = { F121: '2023-11' };

/** `YYYY-MM` in which a figure holds or its period ends; a date that is a year only is its December. */
export const endOf = ({ id, asOf, periodEnd }: Pick<FigureRow, 'id' | 'asOf' | 'periodEnd'>): string =>
  MET_IN[id] ?? monthOf(asOf.text ?? periodEnd.text ?? '', '12');
const startOf = ({ periodStart }: FigureRow): string => monthOf(periodStart.text ?? '', '01');
const monthOf = (date: string, other: string) => (date.length === 4 ? `${date}-${other}` : date.slice(0, 7));

const inOrder = (figures: readonly FigureRow[]): readonly FigureRow[] =>
  [...new Set(figures)].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));

/**
 * What a stock at the end of a year rests on: the total of that month, else the last one before it with the flows
 * that lead up to it, else what lies on both sides.
 */
export function stockFrom(totals: readonly FigureRow[], year: number): readonly FigureRow[] {
  const end = `${year}-12`;
  const stocks = inOrder(totals.filter(({ kind }) => kind === 'stock'));
  const flows = totals.filter(({ kind }) => kind === 'flow');
  const exact = stocks.findLast((each) => endOf(each) === end);
  if (exact) return [exact];
  const before = stocks.findLast((each) => endOf(each) < end);
  const since = before ? endOf(before) : '';
  const after = flows.filter((each) => startOf(each) > since && endOf(each) <= end);
  const start = before ? [before] : [];
  if (after.some((each) => endOf(each) === end)) return inOrder([...start, ...after]);
  const next = stocks.find((each) => endOf(each) > end);
  const until = next ? endOf(next) : '9999';
  const between = flows.filter((each) => startOf(each) > since && endOf(each) <= until);
  return inOrder([...start, ...between, ...(next ? [next] : [])]);
}

/** What a flow within a year rests on: the total of that year, else the stocks around it and all totals inside it. */
export function flowFrom(totals: readonly FigureRow[], year: number): readonly FigureRow[] {
  const [first, last] = [`${year}-01`, `${year}-12`];
  const exact = totals.find(
    (each) => each.kind === 'flow' && startOf(each) === first && endOf(each) === last,
  );
  if (exact) return [exact];
  const inside = totals.filter(
    (each) => (each.kind === 'stock' ? endOf(each) : startOf(each)) >= first && endOf(each) <= last,
  );
  return inOrder([...stockFrom(totals, year - 1), ...inside, ...stockFrom(totals, year)]);
}

/** The last two stocks and the flows between them. */
export function lastStretch(totals: readonly FigureRow[]): readonly FigureRow[] {
  const [before, last] = inOrder(totals.filter(({ kind }) => kind === 'stock')).slice(-2);
  if (before === undefined || last === undefined) return inOrder(totals);
  return inOrder(
    totals.filter((each) => each === before || (endOf(each) > endOf(before) && endOf(each) <= endOf(last))),
  );
}

/** True where every total ends before the year begins. */
export function isAfter(totals: readonly FigureRow[], year: number): boolean {
  return totals.length > 0 && totals.every((each) => endOf(each) < `${year}-01`);
}
