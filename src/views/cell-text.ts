import type { MetricDefinition, MetricRow } from '../metrics/index.ts';
import type { ViewContext } from './view.ts';

/** One cell in the reader's words. Every part that a screen, table or announcement shows comes from here. */
export interface CellText {
  /** The value with its unit, or the reason why there is none. */
  readonly value: string;
  /** The value without unit, or the short reason. */
  readonly bare: string;
  readonly rank: string | null;
  /** Change since the year before with its percentage, or why it is withheld: a phrase. */
  readonly change: string;
  /** The change alone, or why it is withheld: for a column. */
  readonly changeBare: string;
  readonly changePct: string;
  readonly evidence: string | null;
}

type Words = Pick<ViewContext, 't' | 'f'>;

interface Known {
  readonly t: Words['t'];
  readonly metric: MetricDefinition;
  readonly text: CellText;
}
/** A row says the same in every form and table of a page; rows live as long as their frame. */
const known = new WeakMap<MetricRow, Known>();

/** A row of a metric in words. */
export function cellText(row: MetricRow, metric: MetricDefinition, { t, f }: Words): CellText {
  const before = known.get(row);
  if (before?.t === t && before.metric === metric) return before.text;
  const text = written(row, metric, { t, f });
  known.set(row, { t, metric, text });
  return text;
}

function written(row: MetricRow, metric: MetricDefinition, { t, f }: Words): CellText {
  const missing = row.reason === null ? null : t.states.missing[row.reason];
  return {
    value: row.value === null ? (missing?.short ?? '') : valueText(row.value, metric, { t, f }),
    bare: row.value === null ? (missing?.short ?? '') : numberText(row.value, metric, { t, f }),
    rank:
      row.rank === null || row.ranked === null ? null : t.coverage.rank({ place: row.rank, of: row.ranked }),
    change: changeText(row, metric, { t, f }),
    changeBare: changeBareText(row, metric, { t, f }),
    changePct: changePctText(row, { t, f }),
    evidence: row.evidence === null ? null : t.evidence.names[row.evidence],
  };
}

/** `12 libraries`, `3.4%`. */
export function valueText(value: number, metric: MetricDefinition, { t }: Words): string {
  return t.terms.units[metric.unit].value(value, metric.digits);
}

/** The digits alone; percentages keep their sign. */
export function numberText(value: number, metric: MetricDefinition, { f }: Words): string {
  return metric.unit === 'percent' ? f.percent(value, metric.digits) : f.number(value, metric.digits);
}

function changeText(row: MetricRow, metric: MetricDefinition, { t, f }: Words): string {
  const change = changeBareText(row, metric, { t, f });
  if (row.change === null) return change;
  const percent = row.changePct === null ? null : f.percentChange(row.changePct, 1);
  return t.states.changeSince({ change, percent, year: row.year - 1 });
}

function changeBareText(row: MetricRow, metric: MetricDefinition, { t, f }: Words): string {
  if (row.change === null) return row.changeReason === null ? '' : t.states.change[row.changeReason].short;
  return metric.unit === 'percent'
    ? f.points(row.change, metric.digits)
    : f.signed(row.change, metric.digits);
}

/** Zero that stayed zero has no percentage and yet did not change. */
export const stayedZero = (row: Pick<MetricRow, 'change' | 'changePctReason'>): boolean =>
  row.changePctReason === 'base_zero' && row.change === 0;

/** The change in percent, or why there is none; zero that stays zero did not change. Empty when nothing is to be said. */
export function changePctText(
  row: Pick<MetricRow, 'change' | 'changePct' | 'changePctReason'>,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  if (row.changePct !== null) return f.percentChange(row.changePct, 1);
  if (stayedZero(row)) return t.states.unchanged;
  return row.changePctReason === null ? '' : t.states.change[row.changePctReason].short;
}
