import { monthAfter, monthsOf } from './blocks.ts';
import { type Constraint, spanOf } from './constraints.ts';
import { FiguresImpossible } from './program.ts';
import { apportion } from './spread.ts';

/** A national total known to the end of a month. */
interface Knot {
  readonly to: string;
  readonly total: number;
  readonly figure_id: string;
}

type Measure = 'activities' | 'participants';

/**
 * The national running totals that the figures fix, in order. Totals of a year or month are added to the running
 * total before them. Throws `FiguresImpossible` when two figures contradict each other.
 */
export function knots(constraints: readonly Constraint[], measure: Measure): Knot[] {
  const figures = constraints.filter((row) => row.usable && row.measure.startsWith(measure));
  const found = new Map<string, Knot>();
  const set = (knot: Knot) => {
    const other = found.get(knot.to);
    if (other && other.total !== knot.total)
      throw new FiguresImpossible('Activity', [other.figure_id, knot.figure_id]);
    found.set(knot.to, knot);
  };
  for (const row of figures)
    if (row.measure.endsWith('cumulative'))
      set({ to: spanOf(row).to, total: row.value, figure_id: row.figure_id });
  const steps = figures
    .filter((row) => / in (year|month)$/.test(row.measure))
    .sort((a, b) => (spanOf(a).from < spanOf(b).from ? -1 : 1));
  for (const row of steps) {
    const { from, to } = spanOf(row);
    const before = found.get(monthAfter(from, -1));
    if (!before) throw new Error(`${row.figure_id}: no running total up to ${from} to add it to`);
    set({ to, total: before.total + row.value, figure_id: row.figure_id });
  }
  const ordered = [...found.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
  ordered.forEach((knot, index) => {
    const before = ordered[index - 1];
    if (before && before.total > knot.total)
      throw new FiguresImpossible('Activity', [before.figure_id, knot.figure_id]);
  });
  return ordered;
}

/**
 * Whole-number national totals by month (`YYYY-MM`). Between two knots a total is split in proportion to `weights`;
 * after the last knot it goes on at that interval's total per weight.
 */
export function monthlyTotals(
  marks: readonly Knot[],
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const months = [...weights.keys()].sort();
  const end = months.at(-1) ?? '';
  const totals = new Map<string, number>();
  const weightsOf = (span: readonly string[]) => span.map((month) => weights.get(month) ?? 0);
  let from = months[0] ?? '';
  let done = 0;
  let pace = 0;
  for (const { to, total } of marks) {
    const span = monthsOf(from, to);
    const parts = apportion(total - done, weightsOf(span));
    span.forEach((month, index) => {
      totals.set(month, parts[index] ?? 0);
    });
    pace = (total - done) / weightsOf(span).reduce((a, b) => a + b, 0);
    from = monthAfter(to);
    done = total;
  }
  if (from <= end)
    for (const month of monthsOf(from, end)) totals.set(month, Math.round(pace * (weights.get(month) ?? 0)));
  return totals;
}
